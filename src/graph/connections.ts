import type { Passage } from './constraint.js';
import type { Graph } from './graph.js';
import { idAt } from './string-table.js';

/** How many relations are named where several lead the same way. */
export const MAX_CONNECTIONS = 20;

/** The ids of an entity's relations with some others, the surest first, at most `MAX_CONNECTIONS`. */
export function connections(graph: Graph, entity: number, { follows }: Passage, isRequested: (other: number) => boolean): string[] {
  const found: number[] = [];
  for (let at = graph.offsets[entity]!; at < graph.offsets[entity + 1]!; at++)
    if (follows(graph.edges[at]!, entity) && isRequested(graph.others[at]!)) found.push(graph.edges[at]!);
  return named(graph, found);
}

/** The same with one other entity, found without looking at all the rest. */
export function connectionsWith(graph: Graph, entity: number, other: number, { follows }: Passage): string[] {
  const found: number[] = [];
  for (let at = firstEdge(graph, entity, other); at < graph.offsets[entity + 1]! && graph.others[at] === other; at++)
    if (follows(graph.edges[at]!, entity)) found.push(graph.edges[at]!);
  return named(graph, found);
}

/** Relations by confidence, descending, then by id. */
export function surestFirst({ confidence }: Graph, relations: number[]): number[] {
  return relations.sort((a, b) => confidence[b]! - confidence[a]! || a - b);
}

function named(graph: Graph, relations: number[]): string[] {
  return surestFirst(graph, relations)
    .slice(0, MAX_CONNECTIONS)
    .map((relation) => idAt(graph.relations, relation));
}

/** Where the edges of an entity with another begin, or would. */
function firstEdge({ offsets, others }: Graph, entity: number, other: number): number {
  let low = offsets[entity]!;
  let high = offsets[entity + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]! < other) low = middle + 1;
    else high = middle;
  }
  return low;
}
