import { type Static, Type } from '@sinclair/typebox';
import { anyOf, shapeOf, Word, Words } from '../text/lexicon.js';
import { Pattern, patternOf } from '../text/pattern.js';

/** `seeds/lexicons/coreference.yaml` */
export const CoreferenceLexicon = shapeOf({
  jurisdiction: Word,
  jurisdictionNotBefore: Words,
  one: Words,
  notAfter: Words,
  several: Words,
  count: Word,
  numerals: Type.Record(Type.String(), Type.Integer({ minimum: 2 })),
  nouns: Type.Record(Type.String(), Words),
  pair: Pattern,
});
type CoreferenceLexicon = Static<typeof CoreferenceLexicon>;

/** The lexicon made ready. */
export interface CoreferenceRules {
  /** Every form that refers back. Groups: jurisdiction, several, count, pair, noun. */
  readonly form: RegExp;
  readonly numerals: ReadonlyMap<string, number>;
  /** The types that a noun can mean. */
  readonly typesOf: ReadonlyMap<string, readonly string[]>;
}

export function makeCoreferenceRules(lexicon: CoreferenceLexicon): CoreferenceRules {
  const typesOf = new Map<string, string[]>();
  for (const [type, nouns] of Object.entries(lexicon.nouns))
    for (const noun of nouns) typesOf.set(noun, [...(typesOf.get(noun) ?? []), type]);
  const jurisdiction = `(?<jurisdiction>${lexicon.jurisdiction})(?!${anyOf(lexicon.jurisdictionNotBefore)})`;
  const several = `(?<several>${anyOf(lexicon.several)})(?<count>${lexicon.count})?`;
  const pointing = `(?<!${anyOf(lexicon.notAfter)})(?:${anyOf(lexicon.one)}|${several})`;
  const noun = `(?<noun>${anyOf([...typesOf.keys()])})`;
  return {
    form: new RegExp(`${jurisdiction}|${pointing}${noun}|(?<pair>${patternOf(lexicon.pair)})(?<end>.)`, 'gu'),
    numerals: new Map(Object.entries(lexicon.numerals)),
    typesOf,
  };
}
