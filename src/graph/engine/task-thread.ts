import { parentPort } from 'node:worker_threads';
import type { Graph } from '../graph.js';
import { runTask } from '../tasks/tasks.js';
import { type FromTaskWorker, sendError, type ToTaskWorker } from './messages.js';

/* A thread of its own: runs one task after another on the graph that it was handed last. */

let graph: Graph | undefined;

parentPort!.on('message', (message: ToTaskWorker) => {
  if ('graph' in message) graph = message.graph;
  else parentPort!.postMessage(answer(message.id, message.task));
});

function answer(id: number, task: Extract<ToTaskWorker, { task: unknown }>['task']): FromTaskWorker {
  try {
    return { id, answer: runTask(graph!, task) };
  } catch (error) {
    return { id, error: sendError(error) };
  }
}
