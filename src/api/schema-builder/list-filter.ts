import { type ClassType, Field, InputType } from 'type-graphql';
import type { Condition, Direction, Field as QueryField, SomeCondition } from '../../store/port/queries.js';
import { DirectionName, RelationTypeName } from './enums.js';
import { isPresent } from './is-present.js';
import { nameClass } from './names.js';
import { allOf, nullError, type Where, type WhereAssociation } from './where-class.js';

const QUANTIFIERS = {
  some: 'At least one of them passes.',
  none: 'Not one of them passes.',
  all: 'Each of them passes, also where there are none.',
} as const;

/** What a client sends: conditions by quantifier, and which relations count where it can choose. */
type ListFilterInput = Partial<Record<keyof typeof QUANTIFIERS, object | null>> & RelationChoice;

interface RelationChoice {
  readonly direction?: Direction | null;
  readonly types?: readonly string[] | null;
}

/** The store's condition that some associated record passes `inner.where`. */
type SomeOf<F extends QueryField> = (inner: { readonly where?: Condition<F> }, input: RelationChoice) => SomeCondition;

/** An input with `some`, `none` and `all`, shared by every part of a `where` that leads to records of one kind. */
export interface ListFilter<F extends QueryField> {
  /** The part `name` of a `where`, which has this input as its type. */
  readonly part: (name: string, some: SomeOf<F>, description: string) => WhereAssociation;
}

/**
 * Makes the input `<name>ListFilter` over records that `where` tests, which is asked for once all inputs are made.
 * With `choosesRelations` the client says which relations count.
 */
export function listFilter<F extends QueryField>(
  name: string,
  where: () => Where<F>,
  options: { readonly choosesRelations?: boolean } = {},
): ListFilter<F> {
  const Class = nameClass(class {}, `${name}ListFilter`);
  InputType(Class.name, { description: 'How many of the associated records have to pass; several beside each other all have to hold.' })(
    Class,
  );
  for (const [quantifier, description] of Object.entries(QUANTIFIERS))
    Field(() => where().Class, { nullable: true, description })(Class.prototype, quantifier);
  if (options.choosesRelations) addRelationChoice(Class);
  return {
    part: (part, some, description) => ({
      name: part,
      input: () => Class,
      toCondition: (input) => toCondition(part, input as ListFilterInput, where(), some),
      description,
    }),
  };
}

/** The relations that the client means: of all types and in both directions unless it says so. */
export function chosenRelations({ direction, types }: RelationChoice): {
  readonly direction: Direction;
  readonly types?: readonly string[];
} {
  return { direction: direction ?? 'BOTH', ...(isPresent(types) ? { types } : {}) };
}

function toCondition<F extends QueryField>(
  part: string,
  input: ListFilterInput,
  { toCondition: conditionOf }: Where<F>,
  some: SomeOf<F>,
): Condition<never> | undefined {
  const conditions = (Object.keys(QUANTIFIERS) as (keyof typeof QUANTIFIERS)[]).flatMap((quantifier): Condition<never>[] => {
    const where = input[quantifier];
    if (where === undefined) return [];
    if (where === null) throw nullError(`${part}.${quantifier}`);
    const condition = conditionOf(where);
    if (quantifier === 'all') return [{ not: some({ where: { not: condition ?? { and: [] } } }, input) }];
    const passes = some(condition ? { where: condition } : {}, input);
    return [quantifier === 'some' ? passes : { not: passes }];
  });
  return allOf(conditions);
}

function addRelationChoice(Class: ClassType): void {
  const direction = Field(() => DirectionName, {
    nullable: true,
    description: 'Which end the entity stands at; either, unless told otherwise.',
  });
  const types = Field(() => [RelationTypeName], { nullable: true, description: 'Only relations of these types count.' });
  direction(Class.prototype, 'direction');
  types(Class.prototype, 'types');
}
