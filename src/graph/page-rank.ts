import type { Graph } from './graph.js';

const DAMPING = 0.85;
const TOLERANCE = 1e-10;
const MAX_ROUNDS = 200;

/**
 * PageRank along relations from subject to object, each relation counting once: Brin and Page, The Anatomy of a
 * Large-Scale Hypertextual Web Search Engine (1998). What stands at an entity without a way out goes to all alike.
 */
export function pageRank({ entities: { count }, subject, object }: Graph): Float64Array {
  const outgoing = new Uint32Array(count);
  for (const from of subject) outgoing[from]! += 1;
  let rank = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = new Float64Array(count);
    let stranded = 0;
    for (let entity = 0; entity < count; entity++) if (outgoing[entity] === 0) stranded += rank[entity]!;
    for (let r = 0; r < subject.length; r++) next[object[r]!]! += rank[subject[r]!]! / outgoing[subject[r]!]!;
    const everywhere = (1 - DAMPING + DAMPING * stranded) / count;
    let change = 0;
    for (let entity = 0; entity < count; entity++) {
      const value = everywhere + DAMPING * next[entity]!;
      next[entity] = value;
      change += Math.abs(value - rank[entity]!);
    }
    rank = next;
    if (change < TOLERANCE) break;
  }
  return rank;
}
