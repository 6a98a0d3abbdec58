import { type ClassType, Field, InputType } from 'type-graphql';
import type { Condition, ConditionValue, Field as QueryField, Operator } from '../../store/port/queries.js';
import { apiError } from '../errors/api-error.js';
import { isPresent } from './is-present.js';
import { nameClass } from './names.js';

/** A `where` input, and what it asks of the store. */
export interface Where<F extends QueryField> {
  readonly Class: ClassType;
  readonly toCondition: ToCondition<F>;
}

/**
 * The store's condition for a `where` input; undefined where it asks for nothing. Fields and operators beside each
 * other all have to hold.
 * @throws GraphQLError BAD_USER_INPUT for a null, which no comparison can mean.
 */
export type ToCondition<F extends QueryField> = (input: object | null | undefined) => Condition<F> | undefined;

/** One field that a list can be filtered by: its name in the API, its filter, and what the store calls it. */
export interface WhereField<F extends QueryField = QueryField> {
  readonly name: string;
  readonly filter: ClassType;
  readonly field: F;
  readonly description: string;
}

/** A part of a `where` that leads to associated records: it has an input of its own, whose meaning it knows itself. */
export interface WhereAssociation {
  readonly name: string;
  /** Asked for once all inputs are made, for they name each other. */
  readonly input: () => ClassType;
  readonly description: string;
  readonly toCondition: (input: object) => Condition<never> | undefined;
}

export type WherePart<F extends QueryField = QueryField> = WhereField<F> | WhereAssociation;

/** Makes the input `<name>Where`: its parts, and AND, OR, NOT over the same input. */
export function makeWhere<F extends QueryField>(name: string, parts: readonly WherePart<F>[]): Where<F> {
  const Class = nameClass(class {}, `${name}Where`);
  InputType(Class.name, { description: 'Conditions that all have to hold.' })(Class);
  for (const part of parts) {
    const { description } = part;
    const type = 'input' in part ? part.input : () => part.filter;
    Field(type, { nullable: true, description })(Class.prototype, part.name);
  }
  const add = (operator: string, type: () => ClassType | ClassType[], description: string): void =>
    Field(type, { nullable: true, description })(Class.prototype, operator);
  add('AND', () => [Class], 'All of these hold.');
  add('OR', () => [Class], 'At least one of these holds; nothing passes an empty list.');
  add('NOT', () => Class, 'This does not hold.');
  return { Class, toCondition: conditionOf(parts) };
}

/** Makes the reader of a `where` input that has these parts. */
export function conditionOf<F extends QueryField>(parts: readonly WherePart<F>[]): ToCondition<F> {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const allIn = (where: object): Condition<F> | undefined =>
    allOf(Object.entries(where).flatMap(([name, value]) => conditionsIn(name, value as object | null | undefined)));
  const nested = (where: object): Condition<F> => allIn(where) ?? { and: [] };
  function conditionsIn(name: string, value: object | null | undefined): Condition<F>[] {
    if (value === undefined) return [];
    if (value === null) throw nullError(name);
    if (name === 'AND') return [{ and: (value as object[]).map(nested) }];
    if (name === 'OR') return [{ or: (value as object[]).map(nested) }];
    if (name === 'NOT') return [{ not: nested(value) }];
    const part = byName.get(name);
    if (part === undefined) return [];
    if ('input' in part) return [part.toCondition(value)].filter(isPresent);
    return Object.entries(value).flatMap(([op, operand]) => comparison(part, op as Operator, operand));
  }
  return (where) => (isPresent(where) ? allIn(where) : undefined);
}

function comparison<F extends QueryField>({ name, field }: WhereField<F>, op: Operator, value: unknown): Condition<F>[] {
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
export function allOf<F extends QueryField>(conditions: readonly Condition<F>[]): Condition<F> | undefined {
  return conditions.length > 1 ? { and: conditions } : conditions[0];
}
