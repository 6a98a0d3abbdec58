/** A map for values that weigh `room` together at most: what was set first goes first. */
export class BoundedMap<T> {
  readonly #kept = new Map<string, T>();
  readonly #weigh: (value: T) => number;
  #weight = 0;

  /** Without `weigh`, for so many values. */
  constructor(
    readonly room: number,
    weigh: (value: T) => number = () => 1,
  ) {
    this.#weigh = weigh;
  }

  get(key: string): T | undefined {
    return this.#kept.get(key);
  }

  /** Sets a value anew; one that alone is too heavy is not kept. */
  set(key: string, value: T): void {
    this.#delete(key);
    const weight = this.#weigh(value);
    if (weight > this.room) return;
    this.#weight += weight;
    for (const first of this.#kept.keys()) {
      if (this.#weight <= this.room) break;
      this.#delete(first);
    }
    this.#kept.set(key, value);
  }

  clear(): void {
    this.#kept.clear();
    this.#weight = 0;
  }

  #delete(key: string): void {
    const value = this.#kept.get(key);
    if (value === undefined) return;
    this.#kept.delete(key);
    this.#weight -= this.#weigh(value);
  }
}
