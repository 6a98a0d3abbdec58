import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { degreeOf, type Graph } from '../graph.js';

// The package exports the function itself; its types call it `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Which entities belong together; communities are numbered from 0, the largest first. */
export interface CommunitiesAnswer {
  /** Of each entity its community. */
  readonly of: Uint32Array;
  /** The members of community c stand from `starts[c]` to `starts[c + 1]`, those with the most relations first. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  /** From -0.5 to 1: how much denser communities are inside than chance would make them. */
  readonly modularity: number;
}

/**
 * Communities by modularity, whichever way relations point, each relation weighing 1: Blondel and others, Fast unfolding
 * of communities in large networks (2008). Its dice are thrown the same way each time.
 */
export function communities(graph: Graph, _request: null): CommunitiesAnswer {
  const { communities: found, modularity } = louvain.detailed(toSimpleGraph(graph), { getEdgeWeight: 'weight', rng: seededRandom(1) });
  const groups = new Map<number, number[]>();
  for (let entity = 0; entity < graph.entities.count; entity++) {
    const group = groups.get(found[entity]!) ?? [];
    groups.set(found[entity]!, group);
    group.push(entity);
  }
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const of = new Uint32Array(graph.entities.count);
  ordered.forEach((members, community) => members.forEach((entity) => (of[entity] = community)));
  const starts = new Uint32Array(ordered.length + 1);
  ordered.forEach(({ length }, community) => (starts[community + 1] = starts[community]! + length));
  const members = ordered.flatMap((group) => group.sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b));
  return { of, starts, members: Uint32Array.from(members), modularity };
}

interface Weighted {
  weight: number;
}

/** Relations between the same two entities are one edge of their number; an entity with itself is none. */
function toSimpleGraph({ entities, subject, object }: Graph): UndirectedGraph<object, Weighted> {
  const simple = new UndirectedGraph<object, Weighted>({ multi: false, allowSelfLoops: false });
  for (let entity = 0; entity < entities.count; entity++) simple.addNode(entity);
  for (let r = 0; r < subject.length; r++)
    if (subject[r] !== object[r]) simple.updateEdge(subject[r], object[r], ({ weight = 0 }) => ({ weight: weight + 1 }));
  return simple;
}

/** Mulberry32: numbers from 0 to 1 that are the same each time. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
