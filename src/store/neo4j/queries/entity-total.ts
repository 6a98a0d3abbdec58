import { ontology } from '../../../../schema/ontology.js';
import type { Condition, Field } from '../../port/queries.js';
import { type Cypher, cypher } from '../cypher.js';
import { entityLabelText } from '../names.js';

/**
 * How many entities a condition leaves, as an expression that the server answers from the counts that it keeps of each
 * label; undefined where they have to be counted. An entity's type is its second label.
 */
export function entityTotal(where: Condition<Field> | undefined): Cypher | undefined {
  if (!where) return cypher`COUNT { (:Entity) }`;
  if (!('field' in where) || where.field !== 'type' || where.op !== 'eq') return undefined;
  const type = String(where.value);
  return ontology().entityType(type) ? cypher`COUNT { (:${entityLabelText(type)}) }` : undefined;
}
