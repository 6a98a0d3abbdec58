import { PlangraphError } from '../../../schema/errors.js';

/** Runs changes one after the other, so that each knows the data version before and after it; a few may wait. */
export class ChangeQueue {
  #last: Promise<unknown> = Promise.resolve();
  #length = 0;

  /** `most` changes at once, the one that runs included. */
  constructor(readonly most: number) {}

  get length(): number {
    return this.#length;
  }

  /** @throws PlangraphError STORE_BUSY where too many are waiting, and what the change throws. */
  async run<T>(change: () => Promise<T>): Promise<T> {
    if (this.#length >= this.most) throw new PlangraphError('STORE_BUSY', `${this.#length} changes are waiting`);
    this.#length += 1;
    const turn = this.#last.then(change);
    this.#last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.#length -= 1;
    }
  }

  /** Resolves once nothing is waiting. */
  async drain(): Promise<void> {
    await this.#last;
  }
}
