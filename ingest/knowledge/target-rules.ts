import { type Static, Type } from '@sinclair/typebox';
import { fold } from '../text/fold.js';
import { anyOf, shapeOf, Word, Words } from '../text/lexicon.js';
import { Pattern, patternOf } from '../text/pattern.js';

const comparators = shapeOf({
  INCREASE_TO: Words,
  INCREASE_BY: Words,
  DECREASE_TO: Words,
  DECREASE_BY: Words,
  AT_LEAST: Words,
  AT_MOST: Words,
  ABOUT: Words,
});
type Bound = keyof Static<typeof comparators>;
export type Comparator = 'EXACT' | Bound;

/** `seeds/lexicons/targets.yaml` */
export const TargetLexicon = shapeOf({
  units: shapeOf({ count: Words, measure: Words }),
  onceUnits: Words,
  weakUnits: Words,
  kindUnits: Words,
  timeUnits: Words,
  deadline: Word,
  comparators,
  reaching: Words,
  goalHeading: Word,
  goalSentence: Word,
  future: Word,
  futureUndated: Word,
  plainYear: Pattern,
  stretch: Word,
  relativeYears: Type.Array(shapeOf({ words: Words, ahead: Type.Integer() })),
  everyYear: Word,
  periods: Type.Array(shapeOf({ words: Words, end: Type.Integer() })),
  past: Pattern,
  existing: Pattern,
  comparing: Word,
  aiming: Word,
  resuming: Word,
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
  objectiveVerbs: Words,
  settingVerbs: Words,
  brought: Word,
  grants: Word,
  charges: Word,
  norms: Pattern,
  ruling: Word,
  baselineBefore: Word,
  baselineBehind: Word,
  noNumberBefore: Word,
  measureGoesOn: Word,
  describing: Pattern,
  attributive: Word,
  looseBounds: Words,
  listJoin: Word,
  listComma: Word,
  sums: Words,
  sizedThing: Word,
  percent: Word,
  point: Word,
  fraction: Word,
  repeated: Word,
  noUnitBehind: Word,
});
type TargetLexicon = Static<typeof TargetLexicon>;

/** The lexicon made ready. Patterns whose comment says nothing else are tested against folded text. */
export interface TargetRules {
  /** Groups: number, multiplier, upper number, its multiplier, unit with what it is divided by. */
  readonly quantity: RegExp;
  /** Groups: the same without a unit, behind a word that leads to it (用户突破3亿). */
  readonly bare: RegExp;
  /** A number behind a word that leads to it, before words that are no known unit. */
  readonly unread: RegExp;
  readonly measures: ReadonlySet<string>;
  readonly weakUnits: ReadonlySet<string>;
  /** Weak units of what somebody can make several of. */
  readonly kindUnits: ReadonlySet<string>;
  readonly timeUnits: ReadonlySet<string>;
  /** Units that 一 counts too. */
  readonly onceUnits: ReadonlySet<string>;
  /** The unit as it was written, for a folded one. */
  readonly unitByFold: ReadonlyMap<string, string>;
  readonly deadline: RegExp;
  readonly comparators: readonly { readonly comparator: Bound; readonly before: RegExp; readonly after: RegExp }[];
  readonly goalHeading: RegExp;
  readonly goalSentence: RegExp;
  /** A year ahead; the group that matches is the year. */
  readonly future: RegExp;
  /** The same in a text whose own year is not known. */
  readonly futureUndated: RegExp;
  /** A year that a sentence speaks of: the first group. */
  readonly plainYear: RegExp;
  /** A number of years from the document's own. */
  readonly stretch: RegExp;
  readonly relativeYears: readonly { readonly pattern: RegExp; readonly ahead: number }[];
  readonly everyYear: RegExp;
  /** Plan periods that a sentence may name, with their last year. */
  readonly periods: readonly { readonly pattern: RegExp; readonly end: number }[];
  readonly past: RegExp;
  /** What is there already: it says nothing beyond its clause. */
  readonly existing: RegExp;
  readonly comparing: RegExp;
  readonly aiming: RegExp;
  readonly resuming: RegExp;
  readonly reaching: ReadonlySet<string>;
  readonly binding: readonly { readonly value: string; readonly pattern: RegExp }[];
  readonly notCounted: RegExp;
  /** Words around what is counted that are not part of it. */
  readonly subjectTail: RegExp;
  readonly subjectHead: RegExp;
  /** What is left of a rate that names nothing (年均增长). */
  readonly rateOnly: RegExp;
  /** Words behind a unit that are not what is counted. */
  readonly afterUnit: RegExp;
  /** Between two numbers of one thing. */
  readonly numberJoin: RegExp;
  readonly indicatorHeading: RegExp;
  readonly unitHeading: RegExp;
  /** A verb of objectives, the last of a text first among its words. */
  readonly objectiveVerb: RegExp;
  readonly settingVerbs: ReadonlySet<string>;
  /** Behind a count: what the counted are brought to (600家企业上云). */
  readonly brought: RegExp;
  readonly grants: RegExp;
  readonly charges: RegExp;
  readonly norms: RegExp;
  /** A title of rules, which state norms. */
  readonly ruling: RegExp;
  readonly baselineBefore: RegExp;
  readonly baselineBehind: RegExp;
  readonly noNumberBefore: RegExp;
  readonly measureGoesOn: RegExp;
  readonly describing: RegExp;
  /** A clause or its head that ends as an attribute (…以上的). */
  readonly attributive: RegExp;
  /** Things listed by name before they are counted. */
  readonly namedBefore: RegExp;
  /** Nothing between two numbers but the name of the next thing in a list. */
  readonly listJoin: RegExp;
  /** The same with a comma, where the numbers stand behind their things. */
  readonly listComma: RegExp;
  /** Units of money. */
  readonly sums: ReadonlySet<string>;
  /** What a sum before it says the size of. */
  readonly sizedThing: RegExp;
  /** A percentage in words: its whole part, then its decimals. */
  readonly percent: RegExp;
  /** A fraction in words: what it is divided by, then the number above. */
  readonly fraction: RegExp;
  /** The unit of what is done again and again. */
  readonly repeated: string;
}

const NUMERALS = '[一二两三四五六七八九十百千]';
const DIGITS = '[零一二三四五六七八九]';
const MULTIPLIER = '(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?';
const DASH = '[-~～－−〜';

export function makeTargetRules(lexicon: TargetLexicon): TargetRules {
  const counts = lexicon.units.count.map(fold);
  const measures = lexicon.units.measure.map(fold);
  const unit = anyOf([...counts, ...measures]);
  const words = Object.values(lexicon.comparators).flat();
  const { roughly } = lexicon;
  const number = `(\\d+(?:,\\d{3})*(?:\\.\\d+)?|(?<!${NUMERALS})${NUMERALS}{1,12})\\s{0,2}[${roughly}]?${MULTIPLIER}`;
  const range = `${number}(?:(?:${unit})?\\s{0,2}${DASH}${lexicon.rangeMarks}]\\s{0,2}${number})?[${roughly}]?`;
  return {
    quantity: new RegExp(`(?<![\\d.第/a-z])${range}\\s{0,2}(${unit}(?:/${unit})?)`, 'g'),
    bare: new RegExp(
      `(?<=${anyOf(lexicon.reaching)})(\\d+(?:\\.\\d+)?)(万亿|亿|千万|百万|万)(?=${anyOf(lexicon.looseBounds)}|[,，;；。、]|$)`,
      'g',
    ),
    unread: new RegExp(
      `(?<=${anyOf(lexicon.reaching)})\\d+(?:\\.\\d+)?(?:万|亿)?` +
        `(?!${unit}|\\d|[.万亿千百]|${lexicon.noUnitBehind}|${anyOf(lexicon.looseBounds)})\\p{Script=Han}{1,2}`,
      'gu',
    ),
    measures: new Set(measures),
    weakUnits: new Set(lexicon.weakUnits.map(fold)),
    kindUnits: new Set(lexicon.kindUnits.map(fold)),
    timeUnits: new Set(lexicon.timeUnits),
    onceUnits: new Set(lexicon.onceUnits),
    unitByFold: new Map([...lexicon.units.count, ...lexicon.units.measure].map((written) => [fold(written), written])),
    deadline: new RegExp(lexicon.deadline),
    comparators: (Object.keys(lexicon.comparators) as Bound[]).map((comparator) => ({
      comparator,
      before: new RegExp(`(?:${wholeWords(lexicon.comparators[comparator], words)})${lexicon.betweenVerbAndNumber}$`),
      after: new RegExp(`^(?:${anyOf(lexicon.comparators[comparator])})`),
    })),
    goalHeading: new RegExp(lexicon.goalHeading),
    goalSentence: new RegExp(lexicon.goalSentence),
    future: new RegExp(lexicon.future),
    futureUndated: new RegExp(lexicon.futureUndated),
    plainYear: new RegExp(patternOf(lexicon.plainYear), 'g'),
    stretch: new RegExp(lexicon.stretch),
    relativeYears: lexicon.relativeYears.map(({ words, ahead }) => ({ pattern: new RegExp(anyOf(words)), ahead })),
    everyYear: new RegExp(lexicon.everyYear),
    periods: lexicon.periods.map(({ words, end }) => ({ pattern: new RegExp(`(?:${anyOf(words)})${lexicon.periodMarks}`), end })),
    past: new RegExp(patternOf(lexicon.past)),
    existing: new RegExp(patternOf(lexicon.existing)),
    comparing: new RegExp(lexicon.comparing),
    aiming: new RegExp(lexicon.aiming),
    resuming: new RegExp(lexicon.resuming),
    reaching: new Set(lexicon.reaching),
    binding: Object.entries(lexicon.binding).map(([value, words]) => ({ value, pattern: new RegExp(anyOf(words)) })),
    notCounted: new RegExp(lexicon.notCounted),
    subjectTail: new RegExp(`(?:${anyOf([...lexicon.subjectTails, ...words])}){1,8}$`),
    subjectHead: new RegExp(`^(?:${lexicon.subjectHeads})+`),
    rateOnly: new RegExp(lexicon.rateOnly),
    afterUnit: new RegExp(`^(?:${anyOf(lexicon.afterUnit)})+`),
    numberJoin: new RegExp(lexicon.numberJoin),
    indicatorHeading: new RegExp(lexicon.indicatorHeading),
    unitHeading: new RegExp(lexicon.unitHeading),
    objectiveVerb: new RegExp(anyOf(lexicon.objectiveVerbs), 'g'),
    settingVerbs: new Set(lexicon.settingVerbs),
    brought: new RegExp(lexicon.brought),
    grants: new RegExp(lexicon.grants),
    charges: new RegExp(lexicon.charges),
    norms: new RegExp(patternOf(lexicon.norms)),
    ruling: new RegExp(lexicon.ruling),
    baselineBefore: new RegExp(lexicon.baselineBefore),
    baselineBehind: new RegExp(lexicon.baselineBehind),
    noNumberBefore: new RegExp(lexicon.noNumberBefore),
    measureGoesOn: new RegExp(lexicon.measureGoesOn),
    describing: new RegExp(patternOf(lexicon.describing)),
    attributive: new RegExp(lexicon.attributive),
    namedBefore: new RegExp(`、[^、]*$|${lexicon.attributive}`),
    listJoin: new RegExp(lexicon.listJoin),
    listComma: new RegExp(lexicon.listComma),
    sums: new Set(lexicon.sums),
    sizedThing: new RegExp(lexicon.sizedThing),
    percent: new RegExp(`${lexicon.percent}(${NUMERALS}{1,6})(?:${lexicon.point}(${DIGITS}{1,3}))?`, 'g'),
    fraction: new RegExp(`(${NUMERALS}{1,2})${lexicon.fraction}(${NUMERALS}{1,2})`, 'g'),
    repeated: lexicon.repeated,
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
