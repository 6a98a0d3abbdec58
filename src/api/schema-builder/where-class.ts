import { type ClassType, Field, InputType } from 'type-graphql';
import type { Condition, ConditionValue, Field as QueryField, Operator } from '../../store/port/queries.js';
import { apiError } from '../errors/api-error.js';
import { nameClass } from './names.js';
import { isPresent } from './is-present.js';

/** A `where` input, and what it asks of the store. */
export interface Where<F extends QueryField> {
  readonly Class: ClassType;
  /** @throws GraphQLError BAD_USER_INPUT for a null, which no comparison can mean. */
  readonly toCondition: (given: object | null | undefined) => Condition<F> | undefined;
}

/** Makes the input `<name>Where`: its parts, and AND, OR, NOT over the same input. */
export function makeWhere<F extends QueryField>(name: string, parts: readonly WherePart<F>[]): Where<F> {
  const Class = nameClass(class {}, `${name}Where`);
  InputType(Class.name, { description: 'Conditions that all have to hold.' })(Class);
  for (const part of parts) {
    const { description } = part;
    const type = 'input' in part ? part.input : () => part.filter;
    Field(type, { nullable: true, ...(description ? { description } : {}) })(Class.prototype, part.name);
  }
  Field(() => [Class], { nullable: true, description: 'All of these hold.' })(Class.prototype, 'AND');
  Field(() => [Class], { nullable: true, description: 'At least one of these holds; nothing passes an empty list.' })(
    Class.prototype,
    'OR',
  );
  Field(() => Class, { nullable: true, description: 'This does not hold.' })(Class.prototype, 'NOT');
  return { Class, toCondition: (given) => toCondition(given, parts) };
}

/** One field that a list can be filtered by: its name in the API, its filter, and what the store calls it. */
export interface WhereField<F extends QueryField = QueryField> {
  readonly name: string;
  readonly filter: ClassType;
  readonly field: F;
  readonly description?: string;
}

/** A part of a `where` that has an input of its own, whose meaning it knows itself. */
export interface WhereTie {
  readonly name: string;
  /** Asked for once all inputs are made, for they name each other. */
  readonly input: () => ClassType;
  readonly description?: string;
  readonly toCondition: (given: object) => Condition<never> | undefined;
}

export type WherePart<F extends QueryField = QueryField> = WhereField<F> | WhereTie;

type Given = Readonly<Record<string, unknown>>;

/**
 * The store's condition for a `where` input; undefined where it asks for nothing. Fields and operators beside each
 * other all have to hold.
 * @throws GraphQLError BAD_USER_INPUT for a null, which no comparison can mean.
 */
export function toCondition<F extends QueryField>(
  given: object | null | undefined,
  parts: readonly WherePart<F>[],
): Condition<F> | undefined {
  if (!isPresent(given)) return undefined;
  const known = new Map(parts.map((part) => [part.name, part]));
  return all(Object.entries(given).flatMap(([name, value]) => toConditions(name, value, known)));
}

function toConditions<F extends QueryField>(name: string, value: unknown, known: ReadonlyMap<string, WherePart<F>>): Condition<F>[] {
  if (value === undefined) return [];
  if (value === null) throw nullError(name);
  const nested = (where: Given): Condition<F> =>
    all(Object.entries(where).flatMap(([key, inner]) => toConditions(key, inner, known))) ?? { and: [] };
  if (name === 'AND') return [{ and: (value as Given[]).map(nested) }];
  if (name === 'OR') return [{ or: (value as Given[]).map(nested) }];
  if (name === 'NOT') return [{ not: nested(value as Given) }];
  const part = known.get(name);
  if (part === undefined) return [];
  if ('input' in part) return [part.toCondition(value)].filter(isPresent);
  return Object.entries(value as Given).flatMap(([op, operand]) => compare(name, part.field, op as Operator, operand));
}

function compare<F extends QueryField>(name: string, field: F, op: Operator, value: unknown): Condition<F>[] {
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
export function all<F extends QueryField>(conditions: readonly Condition<F>[]): Condition<F> | undefined {
  return conditions.length > 1 ? { and: conditions } : conditions[0];
}
