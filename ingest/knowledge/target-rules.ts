import { type Static, Type } from '@sinclair/typebox';
import { anyOf, shapeOf, Word, Words } from '../text/lexicon.js';
import { fold } from '../text/fold.js';

export type Comparator = 'EXACT' | 'AT_LEAST' | 'ABOUT' | 'AT_MOST' | 'INCREASE_TO' | 'INCREASE_BY';

/** `seeds/lexicons/targets.yaml` */
export const TargetLexicon = shapeOf({
  units: Words,
  onceUnits: Words,
  deadline: Word,
  weakUnits: Words,
  comparators: shapeOf({ INCREASE_TO: Words, INCREASE_BY: Words, AT_LEAST: Words, AT_MOST: Words, ABOUT: Words }),
  goalHeading: Word,
  future: Word,
  futureUndated: Word,
  stretch: Word,
  relativeYears: Type.Array(shapeOf({ words: Words, ahead: Type.Integer() })),
  periods: Type.Array(shapeOf({ words: Words, end: Type.Integer() })),
  past: Word,
  binding: shapeOf({ BINDING: Words, EXPECTED: Words }),
  notCounted: Word,
  rangeMarks: Word,
  roughly: Word,
  betweenVerbAndNumber: Word,
  periodMarks: Word,
  afterUnit: Words,
  subjectTails: Words,
  subjectHeads: Word,
  rateOnly: Word,
  numberJoin: Word,
  indicatorHeading: Word,
  unitHeading: Word,
});
type TargetLexicon = Static<typeof TargetLexicon>;

export interface TargetRules {
  /** Groups: number, multiplier, upper number, its multiplier, unit. */
  readonly quantity: RegExp;
  readonly weakUnits: ReadonlySet<string>;
  /** The unit as it was written, for a folded one. */
  readonly unitByFold: ReadonlyMap<string, string>;
  readonly comparators: readonly { readonly comparator: Comparator; readonly before: RegExp; readonly after: RegExp }[];
  readonly goalHeading: RegExp;
  /** A year ahead; the group that matches is the year. */
  readonly future: RegExp;
  /** The same in a text whose own year is not known. */
  readonly futureUndated: RegExp;
  /** A number of years from the document's own. */
  readonly stretch: RegExp;
  readonly relativeYears: readonly { readonly pattern: RegExp; readonly ahead: number }[];
  /** Units that 一 counts too. */
  readonly onceUnits: ReadonlySet<string>;
  readonly deadline: RegExp;
  /** Words around what is counted that are not part of it. */
  readonly subjectTail: RegExp;
  readonly subjectHead: RegExp;
  /** What is left of a rate that names nothing (年均增长). */
  readonly rateOnly: RegExp;
  /** Between two numbers of one thing. */
  readonly numberJoin: RegExp;
  readonly indicatorHeading: RegExp;
  readonly unitHeading: RegExp;
  /** Plan periods that a sentence may name, with their last year. */
  readonly periods: readonly { readonly pattern: RegExp; readonly end: number }[];
  /** Words behind a unit that are not what is counted. */
  readonly afterUnit: RegExp;
  readonly past: RegExp;
  readonly binding: readonly { readonly value: string; readonly pattern: RegExp }[];
  readonly notCounted: RegExp;
}

const NUMBER = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)\\s*(万亿|千亿|百亿|十亿|亿|千万|百万|万|千)?';

export function makeTargetRules(lexicon: TargetLexicon): TargetRules {
  const units = lexicon.units.map(fold);
  const words = Object.values(lexicon.comparators).flat();
  return {
    quantity: new RegExp(
      `(?<![\\d.第])${NUMBER}(?:\\s*[-~${lexicon.rangeMarks}]\\s*${NUMBER})?[${lexicon.roughly}]?\\s*(${anyOf(units)})`,
      'g',
    ),
    weakUnits: new Set(lexicon.weakUnits.map(fold)),
    unitByFold: new Map(lexicon.units.map((unit) => [fold(unit), unit])),
    comparators: (Object.keys(lexicon.comparators) as (keyof TargetLexicon['comparators'])[]).map((comparator) => ({
      comparator,
      before: new RegExp(`(?:${wholeWords(lexicon.comparators[comparator], words)})${lexicon.betweenVerbAndNumber}$`),
      after: new RegExp(`^(?:${anyOf(lexicon.comparators[comparator])})`),
    })),
    goalHeading: new RegExp(lexicon.goalHeading),
    future: new RegExp(lexicon.future),
    futureUndated: new RegExp(lexicon.futureUndated),
    stretch: new RegExp(lexicon.stretch),
    relativeYears: lexicon.relativeYears.map(({ words, ahead }) => ({ pattern: new RegExp(anyOf(words)), ahead })),
    onceUnits: new Set(lexicon.onceUnits),
    deadline: new RegExp(lexicon.deadline),
    subjectTail: new RegExp(`(?:${anyOf([...lexicon.subjectTails, ...words])})+$`),
    subjectHead: new RegExp(`^(?:${lexicon.subjectHeads})+`),
    rateOnly: new RegExp(lexicon.rateOnly),
    numberJoin: new RegExp(lexicon.numberJoin),
    indicatorHeading: new RegExp(lexicon.indicatorHeading),
    unitHeading: new RegExp(lexicon.unitHeading),
    periods: lexicon.periods.map(({ words, end }) => ({ pattern: new RegExp(`(?:${anyOf(words)})${lexicon.periodMarks}`), end })),
    afterUnit: new RegExp(`^(?:${anyOf(lexicon.afterUnit)})+`),
    past: new RegExp(lexicon.past),
    binding: Object.entries(lexicon.binding).map(([value, words]) => ({ value, pattern: new RegExp(anyOf(words)) })),
    notCounted: new RegExp(lexicon.notCounted),
  };
}

/** An alternation of words, none of them as the tail of a longer one of `all`: 不超过 is no 超过. */
function wholeWords(words: readonly string[], all: readonly string[]): string {
  return words
    .map((word) => {
      const heads = all.filter((other) => other !== word && other.endsWith(word)).map((other) => other.slice(0, -word.length));
      return heads.length > 0 ? `(?<!${anyOf(heads)})${anyOf([word])}` : anyOf([word]);
    })
    .join('|');
}
