import type { Condition, ConditionValue, Operator } from '../../store/port/queries.js';
import { apiError } from '../errors/api-error.js';
import { isGiven } from './is-given.js';
import type { WhereField } from './where-class.js';

type Where = Readonly<Record<string, unknown>>;

/**
 * The store's condition for a `where` input; undefined where it asks for nothing. Fields and operators beside each
 * other all have to hold.
 * @throws GraphQLError BAD_USER_INPUT for a null, which no comparison can mean.
 */
export function toCondition<F extends string>(
  where: object | null | undefined,
  fields: readonly WhereField<F>[],
): Condition<F> | undefined {
  if (!isGiven(where)) return undefined;
  const known = new Map(fields.map((field) => [field.name, field.field]));
  return all(Object.entries(where).flatMap(([name, value]) => toConditions(name, value, known)));
}

function toConditions<F extends string>(name: string, value: unknown, known: ReadonlyMap<string, F>): Condition<F>[] {
  if (value === undefined) return [];
  if (value === null) throw apiError('BAD_USER_INPUT', `${name} is null: leave a condition out rather than giving null`);
  const nested = (where: Where): Condition<F> =>
    all(Object.entries(where).flatMap(([key, inner]) => toConditions(key, inner, known))) ?? { and: [] };
  if (name === 'AND') return [{ and: (value as Where[]).map(nested) }];
  if (name === 'OR') return [{ or: (value as Where[]).map(nested) }];
  if (name === 'NOT') return [{ not: nested(value as Where) }];
  const field = known.get(name);
  if (field === undefined) return [];
  return Object.entries(value as Where).flatMap(([op, operand]) => compare(name, field, op as Operator, operand));
}

function compare<F extends string>(name: string, field: F, op: Operator, value: unknown): Condition<F>[] {
  if (value === undefined) return [];
  if (value === null || (Array.isArray(value) && value.includes(null)))
    throw apiError('BAD_USER_INPUT', `${name}.${op} is null: no value compares with null`);
  return [{ field, op, value: value as ConditionValue }];
}

function all<F extends string>(conditions: readonly Condition<F>[]): Condition<F> | undefined {
  return conditions.length > 1 ? { and: conditions } : conditions[0];
}
