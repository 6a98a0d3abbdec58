import type { Condition, Field } from '../../port/queries.js';
import { type Cypher, cypher } from '../cypher.js';
import { relationshipTypes } from '../names.js';

/**
 * How many relations a condition leaves, as an expression that the server answers from the counts that it keeps of each
 * relationship type; undefined where they have to be counted. Both ends of these are entities, so no label is asked for.
 */
export function relationTotal(where: Condition<Field> | undefined): Cypher | undefined {
  const isType = where && 'field' in where && where.field === 'type' && where.op === 'eq';
  if (where && !isType) return undefined;
  const types = relationshipTypes(isType ? [String(where.value)] : undefined);
  return types ? cypher`COUNT { ()-[:${types}]->() }` : undefined;
}
