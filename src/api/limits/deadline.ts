import type { GraphQLError } from 'graphql';
import { apiError } from '../errors/api-error.js';

/** The moment at which a request is given up. Whoever works for the request asks `check`, or listens to `signal`. */
export class Deadline {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #at = 0;
  #limit = 0;

  /** `limit` in milliseconds from now. */
  constructor(limit: number) {
    this.extend(limit);
  }

  /** Aborted when the time is up. A thread that works without pause hears it late: there, ask `check`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Gives the request this long from now, where it is allowed to take longer than a query, in milliseconds. */
  extend(limit: number): void {
    clearTimeout(this.#timer);
    this.#limit = limit;
    this.#at = performance.now() + limit;
    this.#timer = setTimeout(() => this.#controller.abort(), limit).unref();
  }

  /** The error of a request whose time is up, null before that. */
  overdue(): GraphQLError | null {
    return performance.now() >= this.#at || this.signal.aborted ? this.#error() : null;
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
  async race<T>(work: Promise<T>): Promise<T> {
    let giveUp = (): void => undefined;
    const late = new Promise<never>((_, reject) => {
      giveUp = () => reject(this.#error());
      this.signal.addEventListener('abort', giveUp, { once: true });
    });
    try {
      const given = await Promise.race([work, late]);
      // A thread that never paused comes here after its time: half an answer is no answer then, either.
      this.check();
      return given;
    } finally {
      this.signal.removeEventListener('abort', giveUp);
    }
  }

  /** Stops the clock of a request that was answered. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #error(): GraphQLError {
    return apiError('TIME_LIMIT_EXCEEDED', `The request took longer than ${this.#limit} ms`, { limit: this.#limit });
  }
}
