/** What became of a suggestion: in the first two cases it stands in the graph, in the third the rules had found it, else it does not. */
export type Outcome = 'verified' | 'repaired' | 'known' | Rejected;

/**
 * `absent`, `ambiguous`: its words are not in the passage, or at several places; `type`: no type of the ontology, or none that fits;
 * `overlapping`: it cuts a name that the rules read, or calls it otherwise; `unnamed`: an end of a relation that nothing names there.
 */
export type Rejected = 'absent' | 'ambiguous' | 'type' | 'overlapping' | 'unnamed' | 'malformed';

/** Counts what became of the suggestions for one document. */
export class Tally {
  readonly #counts = new Map<Outcome, number>();

  add(outcome: Outcome, count = 1): void {
    if (count > 0) this.#counts.set(outcome, this.of(outcome) + count);
  }

  of(outcome: Outcome): number {
    return this.#counts.get(outcome) ?? 0;
  }

  /** `12 suggestions: 7 verified, 1 repaired, 2 known, 2 rejected (absent 2)` */
  toString(): string {
    const rejected = [...this.#counts].filter(([outcome]) => !['verified', 'repaired', 'known'].includes(outcome));
    const sum = (counts: readonly (readonly [Outcome, number])[]): number => counts.reduce((total, [, count]) => total + count, 0);
    const reasons = rejected.length === 0 ? '' : ` (${rejected.map((one) => one.join(' ')).join(', ')})`;
    return (
      `${sum([...this.#counts])} suggestions: ${this.of('verified')} verified, ${this.of('repaired')} repaired, ` +
      `${this.of('known')} known, ${sum(rejected)} rejected${reasons}`
    );
  }
}
