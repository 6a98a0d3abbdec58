/** The same work by us and by what it is measured against. */
export interface Comparison {
  readonly name: string;
  /** Of our work and of the other, per second. */
  readonly ours: number;
  readonly other: number;
}
