import type { GraphQLError } from 'graphql';
import { apiError } from '../errors/api-error.js';

/** The moment at which a request is given up. Whoever works for the request asks `check`, or listens to `signal`. */
export class Deadline {
  /** Who hears that the time is up. */
  readonly #waiting = new Set<() => void>();
  /** Made for whoever asks, which few requests do. */
  #controller: AbortController | undefined;
  #timer: NodeJS.Timeout | undefined;
  #at = 0;
  #limit = 0;

  /** `limit` in milliseconds from now. */
  constructor(limit: number) {
    this.extend(limit);
  }

  /** Aborted when the time is up. A thread that works without pause hears it late: there, ask `check`. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (performance.now() >= this.#at) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** Gives the request this long from now, where it is allowed to take longer than a query, in milliseconds. */
  extend(limit: number): void {
    clearTimeout(this.#timer);
    this.#limit = limit;
    this.#at = performance.now() + limit;
    this.#timer = setTimeout(() => this.#end(), limit).unref();
  }

  /** Milliseconds until then, below nought afterwards. */
  left(): number {
    return this.#at - performance.now();
  }

  /** The error of a request whose time is up, null before that. */
  overdue(): GraphQLError | null {
    return performance.now() >= this.#at || this.#controller?.signal.aborted ? this.#error() : null;
  }

  /** @throws GraphQLError TIME_LIMIT_EXCEEDED once the time is up. */
  check(): void {
    const late = this.overdue();
    if (late) throw late;
  }

  /**
   * What the work gives, unless the time is up before.
   * @throws GraphQLError TIME_LIMIT_EXCEEDED, and what the work throws.
   */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const giveUp = (): void => reject(this.#error());
      this.#waiting.add(giveUp);
      work.then(
        (given) => {
          this.#waiting.delete(giveUp);
          // A thread that never paused comes here after its time: half an answer is no answer then, either.
          const late = this.overdue();
          if (late) reject(late);
          else resolve(given);
        },
        (error: Error) => {
          this.#waiting.delete(giveUp);
          reject(error);
        },
      );
    });
  }

  /** Stops the clock of a request that was answered. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #end(): void {
    this.#controller?.abort();
    for (const giveUp of this.#waiting) giveUp();
    this.#waiting.clear();
  }

  #error(): GraphQLError {
    return apiError('TIME_LIMIT_EXCEEDED', `The request took longer than ${this.#limit} ms`, { limit: this.#limit });
  }
}
