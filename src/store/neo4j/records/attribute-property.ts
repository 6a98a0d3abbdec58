import type { EntityRecord } from '../../../../schema/records.js';
import { omit, STORED_ENTITY } from '../../records/columns.js';
import { compareCodePoints } from '../../../../schema/compare-code-points.js';

/*
 * An attribute is a property of its entity's node, under its own name, so that Browser and Cypher show it plainly. A name
 * that the record itself needs gets a prefix; properties that begin with an underscore are the store's own.
 */

const OWN: ReadonlySet<string> = new Set(Object.keys(omit(STORED_ENTITY, 'attributes')));
const PREFIX = 'attribute_';

/** The property that holds an attribute. */
export function attributeProperty(attribute: string): string {
  return OWN.has(attribute) ? `${PREFIX}${attribute}` : attribute;
}

/** The attributes among a node's properties, in the order of their names. */
export function attributesOf(properties: Readonly<Record<string, unknown>>): EntityRecord['attributes'] {
  const attributes: [name: string, value: unknown][] = [];
  for (const [property, value] of Object.entries(properties))
    if (!OWN.has(property) && !property.startsWith('_'))
      attributes.push([property.startsWith(PREFIX) ? property.slice(PREFIX.length) : property, value]);
  if (attributes.length > 1) attributes.sort(([a], [b]) => compareCodePoints(a, b));
  return Object.fromEntries(attributes) as EntityRecord['attributes'];
}
