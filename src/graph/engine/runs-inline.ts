import type { Graph } from '../graph.js';
import { findId } from '../string-table.js';
import type { Task } from '../tasks/tasks.js';

/** So many edges are looked at in less time than it takes to ask another thread. */
const MAX_INLINE_RELATIONS = 5000;

/** Will the task look at a few edges only, so that it can be done between two other requests? */
export function runsInline(graph: Graph, task: Task): boolean {
  switch (task.name) {
    case 'neighbours': {
      const { of, depth } = (task as Task<'neighbours'>).request;
      return depth <= 2 && edgesWithin(graph, [of], depth) <= MAX_INLINE_RELATIONS;
    }
    case 'subgraph': {
      const { of, depth } = (task as Task<'subgraph'>).request;
      return depth <= 2 && of.length <= MAX_INLINE_RELATIONS && edgesWithin(graph, of, depth + 1) <= MAX_INLINE_RELATIONS;
    }
    case 'commonNeighbours':
      return edgesWithin(graph, (task as Task<'commonNeighbours'>).request.of, 1) <= MAX_INLINE_RELATIONS;
    case 'shortestPaths':
    case 'matrix':
    case 'centrality':
    case 'communities':
      return false;
  }
}

/** How many edges a walk of that depth may look at, counted until they are too many. */
function edgesWithin({ entities, offsets, others }: Graph, of: readonly string[], depth: number): number {
  let level = of.map((id) => findId(entities, id)).filter((entity) => entity >= 0);
  let count = 0;
  for (let distance = 1; distance <= depth && count <= MAX_INLINE_RELATIONS; distance++) {
    const next = new Set<number>();
    for (const entity of level) {
      count += offsets[entity + 1]! - offsets[entity]!;
      if (count > MAX_INLINE_RELATIONS) return count;
      for (let at = offsets[entity]!; at < offsets[entity + 1]!; at++) next.add(others[at]!);
    }
    level = [...next];
  }
  return count;
}
