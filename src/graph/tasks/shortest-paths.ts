import { connectionsWith } from '../connections.js';
import { type Constraint, toPassage } from '../constraint.js';
import type { Graph } from '../graph.js';
import { kShortestPaths } from '../k-shortest-paths.js';
import { findId, idAt } from '../string-table.js';

export interface ShortestPathsRequest {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly maxLength: number;
  readonly constraint: Constraint;
}

export interface Path {
  /** The ids of the entities along the way, both ends included. */
  readonly entities: readonly string[];
  /** Of each step the relations that take it, the surest first: one list fewer than there are entities. */
  readonly steps: readonly (readonly string[])[];
}

/** The first `count` paths without loops, by length, then by the ids of their entities in turn. */
export function shortestPaths(graph: Graph, { from, to, count, maxLength, constraint }: ShortestPathsRequest): readonly Path[] {
  const [start, end] = [findId(graph.entities, from), findId(graph.entities, to)];
  if (start < 0 || end < 0) return [];
  const passage = toPassage(graph, constraint);
  return kShortestPaths(graph, start, end, count, maxLength, constraint).map((path) => ({
    entities: path.map((entity) => idAt(graph.entities, entity)),
    steps: path.slice(1).map((entity, at) => connectionsWith(graph, path[at]!, entity, passage)),
  }));
}
