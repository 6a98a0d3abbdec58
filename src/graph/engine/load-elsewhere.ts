import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Graph } from '../graph.js';
import { type LoadOrder, type Outcome, receiveError } from './messages.js';
import { THREAD_LIMITS } from './thread-limits.js';

/**
 * Reads a store's relations in a thread of its own, which opens the store itself.
 * @throws what opening and reading throw, and GRAPH_TOO_LARGE.
 */
export async function loadElsewhere(order: LoadOrder, signal: AbortSignal): Promise<Graph> {
  const worker = new Worker(new URL('./load-thread.js', import.meta.url), { workerData: order, resourceLimits: THREAD_LIMITS });
  // A graph that nobody waits for keeps no process alive.
  worker.unref();
  try {
    const [outcome] = (await once(worker, 'message', { signal })) as [Outcome<Graph>];
    if ('error' in outcome) throw receiveError(outcome.error);
    return outcome.answer;
  } finally {
    await worker.terminate();
  }
}
