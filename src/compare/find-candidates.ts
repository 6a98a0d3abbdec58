import type { BigramVector } from './bigram-weights.js';

/** Two texts that may be one, by their places in the two lists. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  /** Of the two vectors. */
  readonly cosine: number;
  /** The cosine, less what each of the two has with texts that it is not, and a little for their places in the lists. */
  readonly score: number;
}

/** So many of the most similar texts of the other list are looked at for each text. */
const NEIGHBOURS = 8;
/** The two most similar may be partners; those behind them say how similar a text is to what it is not. */
const PARTNERS = 2;
const BACKGROUND = 5;
/** Cosines that differ by less are the same but for rounding. */
const EQUAL = 1e-9;
/** Successive plans keep their order roughly: a place at the other end of the list costs so much. */
const ORDER = 0.03;
/** Products of weights that are added up at most; the most frequent bigrams are left out until it suffices. */
const MAX_PRODUCTS = 50_000_000;

/**
 * Pairs of texts that share what few texts have, at most 8 for each text of either list. The score does without a scale: in
 * plans whose tasks are all worded alike, much must be shared to stand out.
 */
export function findCandidates(a: readonly BigramVector[], b: readonly BigramVector[]): Candidate[] {
  const rows = nearest(a, b);
  const columns = nearest(b, a);
  const ofRows = rows.map((row) => background(row, b.length));
  const ofColumns = columns.map((column) => background(column, a.length));
  const cosines = new Map<number, number>();
  rows.forEach((row, x) => row.forEach(({ at, cosine }) => cosines.set(x * b.length + at, cosine)));
  columns.forEach((column, y) => column.forEach(({ at, cosine }) => cosines.set(at * b.length + y, cosine)));
  return [...cosines].map(([key, cosine]) => {
    const [x, y] = [Math.floor(key / b.length), key % b.length];
    return { a: x, b: y, cosine, score: cosine - (ofRows[x]! + ofColumns[y]!) / 2 + orderScore(x / a.length, y / b.length) };
  });
}

/** What two places, as shares of their lists, say. */
const orderScore = (x: number, y: number): number => ORDER * (0.5 - Math.abs(x - y));

interface Neighbour {
  readonly at: number;
  readonly cosine: number;
}

/** For each vector the most similar ones of the others, best first. */
function nearest(from: readonly BigramVector[], others: readonly BigramVector[]): Neighbour[][] {
  const postings = postingsOf(from, others);
  const cosines = new Float64Array(others.length);
  return from.map(({ bigrams, weights }, place) => {
    cosines.fill(0);
    bigrams.forEach((bigram, at) => {
      const posting = postings.get(bigram);
      const weight = weights[at]!;
      if (posting) for (let one = 0; one < posting.at.length; one++) cosines[posting.at[one]!]! += weight * posting.weight[one]!;
    });
    return mostSimilar(cosines, place / from.length);
  });
}

/** The most similar to a text at such a place of its list, best first; of two that are equally similar the one at a like place. */
function mostSimilar(cosines: Float64Array, place: number): Neighbour[] {
  const best: (Neighbour & { readonly rank: number })[] = [];
  for (let at = 0; at < cosines.length; at++) {
    const cosine = cosines[at]!;
    if (cosine <= 0) continue;
    const rank = cosine + orderScore(place, at / cosines.length);
    if (best.length === NEIGHBOURS && rank <= best[NEIGHBOURS - 1]!.rank) continue;
    let before = best.length;
    while (before > 0 && best[before - 1]!.rank < rank) before--;
    best.splice(before, 0, { at, cosine, rank });
    if (best.length > NEIGHBOURS) best.pop();
  }
  return best;
}

/** How similar a text is, of so many, to those that it is not; what is as similar as the best may be it, too. */
function background(neighbours: readonly Neighbour[], count: number): number {
  const best = Math.max(...neighbours.map(({ cosine }) => cosine));
  const others = neighbours.slice(PARTNERS, PARTNERS + BACKGROUND).filter(({ cosine }) => cosine < best - EQUAL);
  return others.reduce((sum, { cosine }) => sum + cosine, 0) / Math.max(1, Math.min(BACKGROUND, count - PARTNERS));
}

interface Posting {
  readonly at: number[];
  readonly weight: number[];
}

/** Where each bigram stands among the others, without the most frequent ones where there would be too much to add up. */
function postingsOf(from: readonly BigramVector[], others: readonly BigramVector[]): Map<number, Posting> {
  const postings = new Map<number, Posting>();
  others.forEach(({ bigrams, weights }, at) =>
    bigrams.forEach((bigram, one) => {
      let posting = postings.get(bigram);
      if (!posting) postings.set(bigram, (posting = { at: [], weight: [] }));
      posting.at.push(at);
      posting.weight.push(weights[one]!);
    }),
  );
  const asked = new Map<number, number>();
  for (const { bigrams } of from) for (const bigram of bigrams) asked.set(bigram, (asked.get(bigram) ?? 0) + 1);
  const costs = [...postings].map(([bigram, { at }]) => ({ bigram, cost: at.length * (asked.get(bigram) ?? 0) }));
  let products = costs.reduce((sum, { cost }) => sum + cost, 0);
  costs.sort((x, y) => y.cost - x.cost);
  for (const { bigram, cost } of costs) {
    if (products <= MAX_PRODUCTS) break;
    postings.delete(bigram);
    products -= cost;
  }
  return postings;
}
