import { registerEnumType } from 'type-graphql';
import type { Ontology } from '../../../schema/ontology.js';
import type { EntityField } from '../../store/port/queries.js';
import type { EnumObject } from './enums.js';

const PLAIN: readonly EntityField[] = ['type', 'jurisdiction'];

/** What entities can be grouped by; `defineEntityGroupings` fills it before the schema is built. */
export const EntityGroupingName: EnumObject = {};

/** Fills and registers the enum: the plain fields, and each attribute of the ontology whose values repeat. */
export function defineEntityGroupings({ entityTypes }: Ontology): void {
  for (const name of PLAIN) EntityGroupingName[name] = name;
  for (const { attributes } of entityTypes)
    for (const { name, type } of attributes)
      if (!PLAIN.includes(name as EntityField) && ['enum', 'int', 'boolean'].includes(type)) EntityGroupingName[name] = name;
  registerEnumType(EntityGroupingName, {
    name: 'EntityGrouping',
    description: 'What entities are counted by: type, jurisdiction, or an attribute.',
  });
}

/** The store's field that a grouping means. */
export function groupingField(name: string): EntityField {
  return PLAIN.includes(name as EntityField) ? (name as EntityField) : `attributes.${name}`;
}
