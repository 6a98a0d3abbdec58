/** Lets so many requests work at once, and so many more wait in the order in which they came. */
export class RequestGate {
  readonly #queue: (() => void)[] = [];
  readonly #whenIdle: (() => void)[] = [];
  #working = 0;

  constructor(
    readonly maxConcurrent: number,
    readonly maxQueued: number,
  ) {}

  get working(): number {
    return this.#working;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** Resolves when it is the request's turn, which ends with `leave`; false at once where too many wait already. */
  async enter(): Promise<boolean> {
    if (this.#working < this.maxConcurrent) {
      this.#working += 1;
      return true;
    }
    if (this.#queue.length >= this.maxQueued) return false;
    await new Promise<void>((resolve) => this.#queue.push(resolve));
    return true;
  }

  /** Hands the turn on to the one that has waited longest. */
  leave(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#working -= 1;
    if (this.#working === 0) for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  /** Resolves when nothing is worked on. */
  async idle(): Promise<void> {
    if (this.#working > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }
}
