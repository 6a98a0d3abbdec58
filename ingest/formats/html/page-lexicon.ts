import type { Static } from '@sinclair/typebox';
import { readLexicon, shapeOf, Words } from '../../text/lexicon.js';

const Shape = shapeOf({
  card: shapeOf({ title: Words, issuer: Words, docNumber: Words, date: Words, published: Words, other: Words }),
  lineHeads: Words,
  lineMarks: Words,
});

/** What a card's label tells. */
export type CardKey = keyof Static<typeof Shape>['card'];

/** The words of `seeds/lexicons/pages.yaml`, made ready once. */
export interface PageLexicon {
  readonly labels: ReadonlyMap<string, CardKey>;
  /** The labels of one thing, the one that has precedence first. */
  readonly card: Static<typeof Shape>['card'];
  /** A short line that belongs to the page and not to its text. */
  readonly furniture: RegExp;
}

let shared: PageLexicon | undefined;

/** @throws PlangraphError SEED_INVALID where the file is not well formed */
export function pageLexicon(): PageLexicon {
  return (shared ??= load());
}

function load(): PageLexicon {
  const { card, lineHeads, lineMarks } = readLexicon('pages', Shape);
  const labels = Object.entries(card).flatMap(([key, words]) => words.map((word) => [word, key as CardKey] as const));
  return { card, labels: new Map(labels), furniture: new RegExp(`^(?:${lineHeads.join('|')})|${lineMarks.join('|')}`) };
}
