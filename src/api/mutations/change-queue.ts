import PQueue from 'p-queue';
import { PlangraphError } from '../../../schema/errors.js';

/** Runs changes one after the other, so that each knows the data version before and after it; a few may wait. */
export class ChangeQueue {
  readonly #queue = new PQueue({ concurrency: 1 });

  /** @param capacity changes at once, the one that runs included */
  constructor(readonly capacity: number) {}

  get length(): number {
    return this.#queue.pending + this.#queue.size;
  }

  /** @throws PlangraphError STORE_BUSY where too many are waiting, and what the change throws. */
  async run<T>(change: () => Promise<T>): Promise<T> {
    if (this.length >= this.capacity) throw new PlangraphError('STORE_BUSY', `${this.length} changes are waiting`);
    return this.#queue.add(change);
  }

  /** Resolves once nothing is waiting. */
  drain(): Promise<void> {
    return this.#queue.onIdle();
  }
}
