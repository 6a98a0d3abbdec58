import PQueue from 'p-queue';

/** Lets so many requests work at once, and so many more wait in the order in which they came. */
export class RequestGate {
  readonly #queue: PQueue;

  constructor(
    maxConcurrent: number,
    readonly maxQueued: number,
  ) {
    this.#queue = new PQueue({ concurrency: maxConcurrent });
  }

  get working(): number {
    return this.#queue.pending;
  }

  get waiting(): number {
    return this.#queue.size;
  }

  /** Whether one more request may come in. */
  get open(): boolean {
    return this.working < this.#queue.concurrency || this.waiting < this.maxQueued;
  }

  /**
   * The answer of work that begins when its turn has come. The turn ends with the work, also where the answer was given up before.
   * @throws what the answer throws.
   */
  run<T>(begin: () => { readonly answer: Promise<T>; readonly work: Promise<unknown> }): Promise<T> {
    return new Promise((resolve, reject) => {
      const turn = this.#queue.add(async () => {
        const { answer, work } = begin();
        answer.then(resolve, reject);
        await work.catch(() => undefined);
      });
      turn.catch(reject);
    });
  }

  /** Resolves when nothing is worked on. */
  idle(): Promise<void> {
    return this.#queue.onIdle();
  }
}
