import { type Constraint, toPassage } from './constraint.js';
import type { Graph } from './graph.js';
import { type Exclusions, PathFinder } from './shortest-path.js';

const NO_EXCLUSIONS: Exclusions = { entities: new Set(), second: new Set() };

/**
 * The first `count` paths without loops between two entities, by length, then by the numbers of their entities: Yen,
 * Finding the K Shortest Loopless Paths in a Network (1971). Several relations between the same two entities are one
 * step. From an entity to itself leads the path of no step.
 */
export function kShortestPaths(
  graph: Graph,
  from: number,
  to: number,
  count: number,
  maxLength: number,
  constraint: Constraint,
): number[][] {
  if (count <= 0) return [];
  if (from === to) return [[from]];
  const finder = new PathFinder(graph, toPassage(graph, constraint), toPassage(graph, constraint, true));
  const first = finder.find(from, to, maxLength, NO_EXCLUSIONS);
  if (!first) return [];
  const found = [first];
  const candidates = new Map<string, number[]>();
  while (found.length < count) {
    for (const path of deviations(finder, found, maxLength)) candidates.set(path.join(), path);
    const best = [...candidates.values()].sort(byLengthThenNumbers)[0];
    if (!best) break;
    candidates.delete(best.join());
    found.push(best);
  }
  return found;
}

/** For each entity of the last path but its end, the best path that leaves all paths found so far right behind it. */
function* deviations(finder: PathFinder, found: readonly number[][], maxLength: number): Generator<number[]> {
  const last = found[found.length - 1]!;
  for (let at = 0; at < last.length - 1; at++) {
    const root = last.slice(0, at + 1);
    const sharing = found.filter((path) => root.every((entity, place) => path[place] === entity));
    const exclusions = { entities: new Set(root.slice(0, -1)), second: new Set(sharing.map((path) => path[at + 1]!)) };
    const rest = finder.find(last[at]!, last[last.length - 1]!, maxLength - at, exclusions);
    if (rest) yield [...root, ...rest.slice(1)];
  }
}

function byLengthThenNumbers(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((entity, at) => entity !== b[at]);
  return a.length - b.length || (different < 0 ? 0 : a[different]! - b[different]!);
}
