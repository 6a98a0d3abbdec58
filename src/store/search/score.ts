/**
 * The steps of the search specification, best first: by each, its rank in the order and the score that users see, which counts
 * down from `BEST_SCORE`.
 */
export const RANK = {
  /** The name is the query. */
  name: 0,
  /** An alias or the English name is. */
  alias: 1,
  /** One of them starts with the query. */
  start: 2,
  /** They hold every term. */
  part: 3,
  /** The sound of a name, or the initials of its syllables, is the query. */
  sound: 4,
  soundStart: 5,
  /** Every term is in a name or in the sound of one. */
  soundPart: 6,
  /** A passage of a document holds every term. */
  passage: 7,
} as const;

export const BEST_SCORE = 8;

export function scoreOf(rank: number): number {
  return BEST_SCORE - rank;
}
