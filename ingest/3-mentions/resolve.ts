import type { Candidate } from './candidate.js';

/** Of candidates that overlap, keeps the higher tier, then the longer, then the known one, then the first. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(compareRank);
  const taken = new IntervalSet();
  const kept = ranked.filter((candidate) => taken.addIfFree(candidate.start, candidate.end));
  return kept.sort((a, b) => a.start - b.start);
}

/** The order in which overlapping candidates are taken. */
export function compareRank(a: Candidate, b: Candidate): number {
  return (
    b.tier - a.tier ||
    b.end - b.start - (a.end - a.start) ||
    Number(b.entry !== undefined) - Number(a.entry !== undefined) ||
    a.start - b.start
  );
}

/** Disjoint intervals, sorted; `addIfFree` takes logarithmic search and a linear move. */
class IntervalSet {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  addIfFree(start: number, end: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && this.#ends[low - 1]! > start) return false;
    if (low < this.#starts.length && this.#starts[low]! < end) return false;
    this.#starts.splice(low, 0, start);
    this.#ends.splice(low, 0, end);
    return true;
  }
}
