import type { Passage } from './constraint.js';
import { degreeOf, type Graph } from './graph.js';

/** The entities that a walk reaches: those where it begins, then level by level. */
export interface Walk {
  readonly entities: readonly number[];
  /** The fewest relations that lead to each, in the same order. */
  readonly distances: readonly number[];
  /** There were more than fit. */
  readonly truncated: boolean;
}

/**
 * Breadth first from all sources at once, each entity once, at its shortest distance. Within a level the entities with
 * the most relations come first, then those with the smaller id. Where a level does not fit, its first entities are given
 * and the walk ends there.
 */
export function walk(graph: Graph, sources: readonly number[], depth: number, passage: Passage, maxEntities: number): Walk {
  const seen = new Uint8Array(graph.entities.count);
  const entities: number[] = [];
  const distances: number[] = [];
  const keep = (level: readonly number[], distance: number): boolean => {
    const fitting = level.slice(0, maxEntities - entities.length);
    entities.push(...fitting);
    for (let at = 0; at < fitting.length; at++) distances.push(distance);
    return fitting.length === level.length;
  };
  const first = [...new Set(sources)];
  for (const source of first) seen[source] = 1;
  let level: readonly number[] = first;
  let whole = keep(first, 0);
  for (let distance = 1; distance <= depth && whole && level.length > 0; distance++) {
    level = nextLevel(graph, distance === 1 ? level : level.filter(passage.passes), passage, seen);
    whole = keep(level, distance);
  }
  return { entities, distances, truncated: !whole };
}

function nextLevel(graph: Graph, level: readonly number[], { follows }: Passage, seen: Uint8Array): number[] {
  const next: number[] = [];
  for (const from of level)
    for (let at = graph.offsets[from]!; at < graph.offsets[from + 1]!; at++) {
      const other = graph.others[at]!;
      if (seen[other] === 1 || !follows(graph.edges[at]!, from)) continue;
      seen[other] = 1;
      next.push(other);
    }
  return next.sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b);
}
