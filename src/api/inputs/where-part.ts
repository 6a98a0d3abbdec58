import type { ClassType } from 'type-graphql';
import type { Condition } from '../../store/port/queries.js';

/** One field that a list can be filtered by: its name in the API, its filter, and what the store calls it. */
export interface WhereField<F extends string = string> {
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

export type WherePart<F extends string = string> = WhereField<F> | WhereTie;
