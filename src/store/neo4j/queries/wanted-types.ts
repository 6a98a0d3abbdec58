import type { Condition, Field } from '../../port/queries.js';

/**
 * The types that a condition leaves, where it can be seen that it leaves no others: a pattern that names them spares
 * looking at all records. Undefined where it may leave any.
 */
export function wantedTypes(condition: Condition<Field> | undefined): readonly string[] | undefined {
  if (!condition) return undefined;
  if ('and' in condition) {
    const known = condition.and.map(wantedTypes).filter((types) => types !== undefined);
    return known.length === 0 ? undefined : known.reduce((left, right) => left.filter((type) => right.includes(type)));
  }
  if (!('field' in condition) || condition.field !== 'type') return undefined;
  if (condition.op === 'eq') return [String(condition.value)];
  return condition.op === 'in' ? (condition.value as readonly string[]).map(String) : undefined;
}
