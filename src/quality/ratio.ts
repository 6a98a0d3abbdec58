/** Counts and what follows from them. Where there was nothing to find and nothing was found, the shares are null and not 0. */
export interface Ratio {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A ratio with the items behind its counts, one line each. */
export interface Finding {
  readonly ratio: Ratio;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Precision, recall and their harmonic mean. */
export function ratioOf(right: number, wrong: number, missed: number): Ratio {
  if (right + wrong + missed === 0) return { precision: null, recall: null, f1: null, right, wrong, missed };
  const precision = right + wrong > 0 ? right / (right + wrong) : 0;
  const recall = right + missed > 0 ? right / (right + missed) : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, right, wrong, missed };
}

/** The mean of what is there; null where nothing is. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length > 0 ? there.reduce((sum, value) => sum + value, 0) / there.length : null;
}
