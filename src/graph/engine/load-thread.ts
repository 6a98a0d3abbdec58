import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../../store/open-store.js';
import type { Graph } from '../graph.js';
import { loadGraph } from '../load-graph.js';
import { type LoadOrder, type Outcome, sendError } from './messages.js';

/* A thread of its own: opens the store, reads its relations, hands the graph over and ends. */

const { store, maxRelations } = workerData as LoadOrder;

async function load(): Promise<Graph> {
  const opened = await openStore(store.url, { ...store.options, readOnly: true });
  try {
    return await loadGraph(opened.reader, maxRelations);
  } finally {
    await opened.close();
  }
}

const outcome: Outcome<Graph> = await load().then(
  (answer) => ({ answer }),
  (error: unknown) => ({ error: sendError(error) }),
);
parentPort!.postMessage(outcome);
