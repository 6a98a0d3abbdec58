import type { Graph } from './graph.js';

/** So many edges are looked at in all: a few seconds. */
const MAX_EDGES_READ = 50_000_000;

/**
 * Betweenness of every entity, whichever way relations point, several between the same two being one; scaled to 0–1.
 * Brandes, A Faster Algorithm for Betweenness Centrality (2001). Where counting from every entity takes too long, it is
 * estimated from as many as time allows, evenly spread: Brandes and Pich, Centrality Estimation in Large Networks (2007).
 */
export function betweenness(graph: Graph, maxEdgesRead = MAX_EDGES_READ): { readonly values: Float64Array; readonly exact: boolean } {
  const { count } = graph.entities;
  const values = new Float64Array(count);
  const sources = Math.min(count, Math.max(1, Math.floor(maxEdgesRead / Math.max(1, graph.others.length + count))));
  const search = new Search(count);
  for (let at = 0; at < sources; at++) search.addFrom(graph, Math.floor((at * count) / sources), values);
  // Each pair of ends was counted from both sides.
  const scale = count > 2 ? count / sources / ((count - 1) * (count - 2)) : 0;
  for (let entity = 0; entity < count; entity++) values[entity]! *= scale;
  return { values, exact: sources === count };
}

/** The arrays of one search, used again by the next. */
class Search {
  readonly #order: Uint32Array;
  readonly #distance: Int32Array;
  readonly #ways: Float64Array;
  readonly #share: Float64Array;

  constructor(count: number) {
    this.#order = new Uint32Array(count);
    this.#distance = new Int32Array(count);
    this.#ways = new Float64Array(count);
    this.#share = new Float64Array(count);
  }

  /** Adds to each entity its share of the shortest ways from one source to all others. */
  addFrom(graph: Graph, source: number, values: Float64Array): void {
    const reached = this.#countWays(graph, source);
    for (let at = reached - 1; at > 0; at--) {
      const entity = this.#order[at]!;
      eachNeighbour(graph, entity, (nearer) => {
        if (this.#distance[nearer] === this.#distance[entity]! - 1)
          this.#share[nearer]! += (this.#ways[nearer]! / this.#ways[entity]!) * (1 + this.#share[entity]!);
      });
      values[entity]! += this.#share[entity]!;
    }
  }

  /** Breadth first: how far each entity is and over how many shortest ways; how many there are. */
  #countWays(graph: Graph, source: number): number {
    this.#distance.fill(-1);
    this.#ways.fill(0);
    this.#share.fill(0);
    this.#order[0] = source;
    this.#distance[source] = 0;
    this.#ways[source] = 1;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const entity = this.#order[at]!;
      eachNeighbour(graph, entity, (other) => {
        if (this.#distance[other] === -1) {
          this.#distance[other] = this.#distance[entity]! + 1;
          this.#order[reached++] = other;
        }
        if (this.#distance[other] === this.#distance[entity]! + 1) this.#ways[other]! += this.#ways[entity]!;
      });
    }
    return reached;
  }
}

/** Every other entity that is directly related, once. */
function eachNeighbour({ offsets, others }: Graph, entity: number, visit: (other: number) => void): void {
  let before = entity;
  for (let at = offsets[entity]!; at < offsets[entity + 1]!; at++) {
    const other = others[at]!;
    if (other !== before && other !== entity) visit(other);
    before = other;
  }
}
