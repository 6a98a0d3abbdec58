import { type ClassType, Field, InputType } from 'type-graphql';
import type { Condition, Direction, Field as QueryField, SomeCondition } from '../../store/port/queries.js';
import { DirectionName, RelationTypeName } from './enums.js';
import { isPresent } from './is-present.js';
import { nameClass } from './names.js';
import { all, nullError, type Where, type WhereTie } from './where-class.js';

const QUANTIFIERS = {
  some: 'At least one of them passes.',
  none: 'Not one of them passes.',
  all: 'Each of them passes, also where there are none.',
} as const;

type Given = Partial<Record<keyof typeof QUANTIFIERS, object | null>> & { direction?: Direction | null; types?: string[] | null };

interface QuantifierOptions<F extends QueryField> {
  /** The input's name is `<name>Quantifier`. */
  readonly name: string;
  /** What each of the tied records can be asked for; called once all inputs are made. */
  readonly where: () => Where<F>;
  /** The tie, with a condition on what it leads to where that is given. */
  readonly some: (where: { readonly where?: Condition<F> }, given: Given) => SomeCondition;
  /** Lets the client say which relations are meant. */
  readonly narrowed?: boolean;
}

/** The name of a part of a `where`, and what it says. */
type Quantify = (name: string, description?: string) => WhereTie;

/**
 * Makes the input `<name>Quantifier` with `some`, `none` and `all`, and gives the maker of the parts of `where` inputs
 * that have it as their type.
 */
export function makeQuantifier<F extends QueryField>({ name, where, some, narrowed }: QuantifierOptions<F>): Quantify {
  const Class = quantifierClass(`${name}Quantifier`, () => where().Class);
  if (narrowed) addNarrowing(Class);
  const meaningOf = (quantifier: string, condition: Condition<F> | undefined, given: Given): Condition<never> => {
    const inner = condition ? { where: condition } : {};
    if (quantifier === 'some') return some(inner, given);
    if (quantifier === 'none') return { not: some(inner, given) };
    return { not: some({ where: { not: condition ?? { and: [] } } }, given) };
  };
  const toCondition = (given: Given): Condition<never> | undefined =>
    all(
      (Object.keys(QUANTIFIERS) as (keyof typeof QUANTIFIERS)[]).flatMap((quantifier) => {
        const asked = given[quantifier];
        if (asked === undefined) return [];
        if (asked === null) throw nullError(`${name}.${quantifier}`);
        return [meaningOf(quantifier, where().toCondition(asked), given)];
      }),
    );
  return (part, description) => ({
    name: part,
    input: () => Class,
    toCondition,
    ...(description === undefined ? {} : { description }),
  });
}

/** The tie along relations that a narrowed quantifier asks for: of all types and in both directions unless it says so. */
export function narrowedRelations({ direction, types }: Given): { readonly direction: Direction; readonly types?: readonly string[] } {
  return { direction: direction ?? 'BOTH', ...(isPresent(types) ? { types } : {}) };
}

function quantifierClass(name: string, where: () => ClassType): ClassType {
  const Class = nameClass(class {}, name);
  InputType(name, { description: 'How many of the things that it is tied to have to pass; several beside each other all have to hold.' })(
    Class,
  );
  for (const [quantifier, description] of Object.entries(QUANTIFIERS))
    Field(where, { nullable: true, description })(Class.prototype, quantifier);
  return Class;
}

function addNarrowing(Class: ClassType): void {
  Field(() => DirectionName, { nullable: true, description: 'Which end the entity stands at; either, unless told otherwise.' })(
    Class.prototype,
    'direction',
  );
  Field(() => [RelationTypeName], { nullable: true, description: 'Only relations of these types count.' })(Class.prototype, 'types');
}
