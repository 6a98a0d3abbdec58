import { threadTask } from '../../concurrency/thread-outcome.js';
import type { OpenStoreOptions } from '../../store/open-store.js';
import type { Graph } from '../graph.js';
import { loadGraph } from '../load-graph.js';
import * as tasks from '../tasks/tasks.js';

/* What a thread does for the engine. Graphs lie in shared memory, so that handing one over copies nothing. */

/** Where a thread can open the store. */
export interface StoreAddress {
  readonly url: string;
  readonly options?: OpenStoreOptions;
}

export interface LoadInput {
  readonly store: StoreAddress;
  readonly maxRelations: number;
}

export interface TaskInput {
  readonly graph: Graph;
  readonly task: tasks.Task;
}

/** Opens the store itself, reads its relations and hands the graph over. */
export const load = threadTask(async ({ store, maxRelations }: LoadInput): Promise<Graph> => {
  // A thread that runs tasks needs no store.
  const { openStore } = await import('../../store/open-store.js');
  const opened = await openStore(store.url, { ...store.options, readOnly: true });
  try {
    return await loadGraph(opened.reader, maxRelations);
  } finally {
    await opened.close();
  }
});

export const runTask = threadTask(({ graph, task }: TaskInput) => tasks.runTask(graph, task));
