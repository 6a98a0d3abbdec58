import type { GraphQLError } from 'graphql';
import { raceAbort } from '../../concurrency/race-abort.js';
import { apiError } from '../errors/api-error.js';

/** The moment at which a request is given up, and whoever works for it with it. */
export class Deadline {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #at = 0;
  #limit = 0;

  /** `limit` in milliseconds from now. */
  constructor(limit: number) {
    this.extend(limit);
  }

  /** Aborted when the time is up, with the request's error. A thread that works without pause hears it late: there, ask `overdue`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Gives the request this long from now, where it is allowed to take longer than a query, in milliseconds. */
  extend(limit: number): void {
    clearTimeout(this.#timer);
    this.#limit = limit;
    this.#at = performance.now() + limit;
    this.#timer = setTimeout(() => this.#abort(), limit).unref();
  }

  /** The error of a request whose time is up by the clock, null before that. */
  overdue(): GraphQLError | null {
    if (performance.now() >= this.#at) this.#abort();
    return this.signal.aborted ? (this.signal.reason as GraphQLError) : null;
  }

  /**
   * What the work gives, unless the time is up before.
   * @throws GraphQLError TIME_LIMIT_EXCEEDED, and what the work throws.
   */
  async race<T>(work: Promise<T>): Promise<T> {
    const answer = await raceAbort(work, this.signal);
    // A thread that never paused comes here after its time: half an answer is no answer then, either.
    const error = this.overdue();
    if (error) throw error;
    return answer;
  }

  /** Stops the clock of a request that was answered. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #abort(): void {
    const limit = this.#limit;
    this.#controller.abort(apiError('TIME_LIMIT_EXCEEDED', `The request took longer than ${limit} ms`, { limit }));
  }
}
