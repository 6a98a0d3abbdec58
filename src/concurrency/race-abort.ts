/**
 * What the work gives, unless the signal is aborted before: then its reason is thrown, and the work goes on alone.
 * @throws the signal's reason, and what the work throws
 */
export function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    const stopListening = (): void => signal.removeEventListener('abort', giveUp);
    work.then(resolve, reject).finally(stopListening);
  });
}

/** Work that several wait for, each as long as its own signal allows. It is ended when the last of them has given up. */
export class SharedWork<T> {
  readonly #ending = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;
  #state: 'running' | 'done' | 'failed' = 'running';

  /** @param start begins the work, which ends when its signal is aborted */
  constructor(start: (signal: AbortSignal) => Promise<T>) {
    this.#result = start(this.#ending.signal);
    this.#result.then(
      () => (this.#state = 'done'),
      () => (this.#state = 'failed'),
    );
  }

  /** Nothing comes of it any more: who asks now begins anew. */
  get failed(): boolean {
    return this.#state === 'failed';
  }

  /** @throws the signal's reason, and what the work throws */
  async wait(signal: AbortSignal): Promise<T> {
    this.#waiting++;
    try {
      return await raceAbort(this.#result, signal);
    } finally {
      if (--this.#waiting === 0 && this.#state === 'running') {
        this.#state = 'failed';
        this.#ending.abort(signal.reason);
      }
    }
  }
}
