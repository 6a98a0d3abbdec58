import { Worker } from 'node:worker_threads';
import { PlangraphError } from '../../../schema/errors.js';
import type { Graph } from '../graph.js';
import type { Task } from '../tasks/tasks.js';
import { type FromTaskWorker, receiveError, type ToTaskWorker } from './messages.js';
import { THREAD_LIMITS } from './thread-limits.js';

interface Waiting {
  readonly id: number;
  readonly graph: Graph;
  readonly task: Task;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs tasks one after another in a thread of their own. A task that is not done in time is refused; if it is the one
 * that runs, its thread is ended with it and the next task gets a new one.
 */
export class TaskWorker {
  readonly #queue: Waiting[] = [];
  #running: Waiting | undefined;
  #worker: Worker | undefined;
  #handed: Graph | undefined;
  #lastId = 0;

  /**
   * @param seconds how long to wait for the answer, its turn included
   * @throws PlangraphError DEADLINE_EXCEEDED
   */
  run(graph: Graph, task: Task, seconds: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      const timer = setTimeout(() => this.#giveUp(id), seconds * 1000);
      const settled = <T>(then: (value: T) => void) => {
        return (value: T): void => {
          clearTimeout(timer);
          then(value);
        };
      };
      this.#queue.push({ id, graph, task, resolve: settled(resolve), reject: settled(reject) });
      this.#next();
    });
  }

  /** Ends the thread; whoever still waits is refused. */
  async close(): Promise<void> {
    const closed = new PlangraphError('STORE_UNAVAILABLE', 'the graph is closed');
    for (const waiting of [...this.#queue.splice(0), ...(this.#running ? [this.#running] : [])]) waiting.reject(closed);
    await this.#end();
  }

  #next(): void {
    if (this.#running) return;
    const next = this.#queue.shift();
    if (!next) return;
    this.#running = next;
    const worker = (this.#worker ??= this.#start());
    // While it works for somebody it keeps the process alive, otherwise not.
    worker.ref();
    if (this.#handed !== next.graph) this.#post(worker, { graph: next.graph });
    this.#handed = next.graph;
    this.#post(worker, { id: next.id, task: next.task });
  }

  #post(worker: Worker, message: ToTaskWorker): void {
    worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./task-thread.js', import.meta.url), { resourceLimits: THREAD_LIMITS });
    worker.on('message', (message: FromTaskWorker) => {
      const done = this.#running;
      if (!done || message.id !== done.id) return;
      this.#running = undefined;
      worker.unref();
      if ('error' in message) done.reject(receiveError(message.error));
      else done.resolve(message.answer);
      this.#next();
    });
    worker.on('error', (error) => this.#lost(worker, error));
    return worker;
  }

  /** The thread died of itself, such as for want of memory. */
  #lost(worker: Worker, error: unknown): void {
    if (worker !== this.#worker) return;
    const failed = this.#running;
    void this.#end();
    failed?.reject(error);
    this.#next();
  }

  #giveUp(id: number): void {
    const late = new PlangraphError('DEADLINE_EXCEEDED', 'the graph query took longer than it may', {
      hint: 'ask for fewer steps or fewer types, or raise PLANGRAPH_GRAPH_DEADLINE',
    });
    const at = this.#queue.findIndex((waiting) => waiting.id === id);
    if (at >= 0) return this.#queue.splice(at, 1)[0]!.reject(late);
    const running = this.#running;
    if (running?.id !== id) return;
    void this.#end();
    running.reject(late);
    this.#next();
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = this.#running = this.#handed = undefined;
    worker?.removeAllListeners();
    await worker?.terminate();
  }
}
