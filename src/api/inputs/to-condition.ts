import type { Condition, ConditionValue, Operator } from '../../store/port/queries.js';
import { apiError } from '../errors/api-error.js';
import { isGiven } from './is-given.js';
import type { WherePart } from './where-part.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * The store's condition for a `where` input; undefined where it asks for nothing. Fields and operators beside each
 * other all have to hold.
 * @throws GraphQLError BAD_USER_INPUT for a null, which no comparison can mean.
 */
export function toCondition<F extends string>(given: object | null | undefined, parts: readonly WherePart<F>[]): Condition<F> | undefined {
  if (!isGiven(given)) return undefined;
  const known = new Map(parts.map((part) => [part.name, part]));
  return all(Object.entries(given).flatMap(([name, value]) => toConditions(name, value, known)));
}

function toConditions<F extends string>(name: string, value: unknown, known: ReadonlyMap<string, WherePart<F>>): Condition<F>[] {
  if (value === undefined) return [];
  if (value === null) throw nullError(name);
  const nested = (where: Given): Condition<F> =>
    all(Object.entries(where).flatMap(([key, inner]) => toConditions(key, inner, known))) ?? { and: [] };
  if (name === 'AND') return [{ and: (value as Given[]).map(nested) }];
  if (name === 'OR') return [{ or: (value as Given[]).map(nested) }];
  if (name === 'NOT') return [{ not: nested(value as Given) }];
  const part = known.get(name);
  if (part === undefined) return [];
  if ('input' in part) return [part.toCondition(value)].filter(isGiven);
  return Object.entries(value as Given).flatMap(([op, operand]) => compare(name, part.field, op as Operator, operand));
}

function compare<F extends string>(name: string, field: F, op: Operator, value: unknown): Condition<F>[] {
  if (value === undefined) return [];
  if (value === null || (Array.isArray(value) && value.includes(null)))
    throw apiError('BAD_USER_INPUT', `${name}.${op} is null: no value compares with null`);
  return [{ field, op, value: value as ConditionValue }];
}

/** A condition that is null would silently let everything pass. */
export function nullError(name: string): Error {
  return apiError('BAD_USER_INPUT', `${name} is null: leave a condition out rather than giving null`);
}

/** All of the conditions; undefined where there are none. */
export function all<F extends string>(conditions: readonly Condition<F>[]): Condition<F> | undefined {
  return conditions.length > 1 ? { and: conditions } : conditions[0];
}
