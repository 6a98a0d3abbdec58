import { ontology } from '../../../../schema/ontology.js';
import type { Condition, Field } from '../../port/queries.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import { entityLabelText, relationshipTypes } from './names.js';

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

/**
 * The types that a condition leaves, where it can be seen that it leaves no others: a pattern that names them spares
 * looking at all records. Undefined where it may leave any.
 */
export function possibleTypes(condition: Condition<Field> | undefined): readonly string[] | undefined {
  if (!condition) return undefined;
  if ('and' in condition) {
    const known = condition.and.map(possibleTypes).filter((types) => types !== undefined);
    return known.length === 0 ? undefined : known.reduce((left, right) => left.filter((type) => right.includes(type)));
  }
  if (!('field' in condition) || condition.field !== 'type') return undefined;
  if (condition.op === 'eq') return [String(condition.value)];
  return condition.op === 'in' ? (condition.value as readonly string[]).map(String) : undefined;
}
