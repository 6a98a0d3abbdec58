import type { ResourceLimits } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { answerOf, type Outcome } from './thread-outcome.js';

export interface ThreadPoolOptions {
  /** The module that exports the tasks, each made by `threadTask`. */
  readonly file: URL;
  readonly resourceLimits?: ResourceLimits;
  /** The thread ends as soon as nothing is left to do; otherwise it stays for the next task. */
  readonly endsWhenIdle?: boolean;
}

/**
 * One thread that does one task after another, begun with the first. A task whose signal is aborted is refused; if it is the
 * one that runs, its thread ends with it and the next task gets a new one. A thread that waits keeps no process alive.
 */
export class ThreadPool {
  #pool: Piscina | undefined;
  #closed: Error | undefined;

  constructor(readonly options: ThreadPoolOptions) {}

  /**
   * @param name which of the module's exports is asked
   * @throws what the task throws, the signal's reason, and that of `close`
   */
  async run<Input, Answer>(name: string, input: Input, signal?: AbortSignal): Promise<Answer> {
    if (this.#closed) throw this.#closed;
    this.#pool ??= this.#open();
    let outcome: Outcome<Answer>;
    try {
      outcome = (await this.#pool.run(input, { name, ...(signal && { signal }) })) as Outcome<Answer>;
    } catch (error) {
      throw this.#closed ?? (signal?.aborted ? signal.reason : error);
    }
    return answerOf(outcome);
  }

  /** Ends the thread; whoever still waits is refused with the reason. */
  async close(reason: Error): Promise<void> {
    this.#closed = reason;
    await this.#pool?.destroy();
  }

  #open(): Piscina {
    const { file, resourceLimits, endsWhenIdle } = this.options;
    const pool = new Piscina({
      filename: file.href,
      // Piscina replaces a thread that ended only up to this number, also where tasks wait.
      minThreads: endsWhenIdle ? 0 : 1,
      maxThreads: 1,
      ...(resourceLimits && { resourceLimits }),
    });
    // A thread that dies while nobody asks is replaced; one that dies with a task fails the task.
    pool.on('error', () => undefined);
    return pool;
  }
}
