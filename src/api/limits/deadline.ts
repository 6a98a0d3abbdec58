import type { GraphQLError } from 'graphql';
import { apiError } from '../errors/api-error.js';

/** The moment at which a request is given up, and whoever works for it with it. */
export class Deadline {
  /** Made for who asks for it: one takes longer than many a request. */
  #controller: AbortController | undefined;
  readonly #waiting: ((error: GraphQLError) => void)[] = [];
  #error: GraphQLError | null = null;
  #timer: NodeJS.Timeout | undefined;
  #at = 0;
  #limit = 0;

  /** `limit` in milliseconds from now. */
  constructor(limit: number) {
    this.extend(limit);
  }

  /** Aborted when the time is up, with the request's error. A thread that works without pause hears it late: there, ask `overdue`. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#error) this.#controller.abort(this.#error);
    return this.#controller.signal;
  }

  /** Gives the request this long from now, where it is allowed to take longer than a query, in milliseconds. */
  extend(limit: number): void {
    clearTimeout(this.#timer);
    this.#limit = limit;
    this.#at = performance.now() + limit;
    this.#timer = setTimeout(() => this.#giveUp(), limit).unref();
  }

  /** The error of a request whose time is up by the clock, null before that. */
  overdue(): GraphQLError | null {
    if (performance.now() >= this.#at) this.#giveUp();
    return this.#error;
  }

  /**
   * What the work gives, unless the time is up before.
   * @throws GraphQLError TIME_LIMIT_EXCEEDED, and what the work throws.
   */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#error) reject(this.#error);
      this.#waiting.push(reject);
      work.then((answer) => {
        // A thread that never paused comes here after its time: half an answer is no answer then, either.
        const error = this.overdue();
        if (error) reject(error);
        else resolve(answer);
      }, reject);
    });
  }

  /** Stops the clock of a request that was answered. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #giveUp(): void {
    if (this.#error) return;
    const limit = this.#limit;
    this.#error = apiError('TIME_LIMIT_EXCEEDED', `The request took longer than ${limit} ms`, { limit });
    this.#controller?.abort(this.#error);
    for (const giveUp of this.#waiting) giveUp(this.#error);
  }
}
