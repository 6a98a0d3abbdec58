import type { Graph } from '../graph.js';
import { centrality } from './centrality.js';
import { communities } from './communities.js';
import { matrix } from './matrix.js';
import { commonNeighbours } from './shared-neighbours.js';
import { neighbours } from './neighbours.js';
import { shortestPaths } from './shortest-paths.js';
import { subgraph } from './subgraph.js';

/** Everything that can be asked of a graph: pure functions of the graph and a plain request, run here or in a worker. */
export const TASKS = { neighbours, subgraph, shortestPaths, commonNeighbours, matrix, centrality, communities } as const;

export type TaskName = keyof typeof TASKS;
export type TaskRequest<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[1];
export type TaskAnswer<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>;

/** A question as it goes to a worker. */
export interface Task<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly request: TaskRequest<Name>;
}

export function runTask<Name extends TaskName>(graph: Graph, { name, request }: Task<Name>): TaskAnswer<Name> {
  const run = TASKS[name] as (graph: Graph, request: TaskRequest<Name>) => TaskAnswer<Name>;
  return run(graph, request);
}
