import { type Static, Type } from '@sinclair/typebox';
import { shapeOf, Word } from './lexicon.js';

/** What has to stand, or may not stand, right beside a match without being part of it: regular expressions. */
const Conditioned = shapeOf({
  match: Word,
  /** It stands right behind one of these. */
  after: Type.Optional(Word),
  notAfter: Type.Optional(Word),
  /** It stands right before one of these. */
  before: Type.Optional(Word),
  notBefore: Type.Optional(Word),
  /** What goes on behind the match, whose beginning `before` and `notBefore` look at. */
  then: Type.Optional(Word),
});
type Conditioned = Static<typeof Conditioned>;

/** A regular expression of a lexicon, or several of which the first that matches counts, some with conditions on what is beside them. */
export const Pattern = Type.Union([Word, Conditioned, Type.Array(Type.Union([Word, Conditioned]), { minItems: 1 })]);
export type Pattern = Static<typeof Pattern>;

/** The source of a regular expression that says what the pattern does; safe to stand inside another. */
export function patternOf(pattern: Pattern): string {
  return `(?:${(Array.isArray(pattern) ? pattern : [pattern]).map(sourceOf).join('|')})`;
}

function sourceOf(item: string | Conditioned): string {
  if (typeof item === 'string') return item;
  const { match, after, notAfter, before, notBefore, then = '' } = item;
  const look = (sign: string, condition: string | undefined): string => (condition === undefined ? '' : `(?${sign}${condition})`);
  return `${look('<=', after)}${look('<!', notAfter)}(?:${match})${look('=', before)}${look('!', notBefore)}${then}`;
}
