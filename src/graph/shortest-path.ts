import type { Passage } from './constraint.js';
import type { Graph } from './graph.js';

/** What a search for one path may not use. */
export interface Exclusions {
  readonly entities: ReadonlySet<number>;
  /** The entities that may not come right after the first. */
  readonly second: ReadonlySet<number>;
}

/** Searches shortest paths in one graph under one constraint, over memory that it keeps between searches. */
export class PathFinder {
  readonly #distance: Int32Array;
  #reached: number[] = [];

  constructor(
    readonly graph: Graph,
    readonly forwards: Passage,
    readonly backwards: Passage,
  ) {
    this.#distance = new Int32Array(graph.entities.count).fill(-1);
  }

  /**
   * Of the shortest paths between two different entities the first by the numbers of its entities; null where none has at
   * most `maxLength` relations. Breadth first from the end backwards up to the level on which the beginning stands, then
   * forwards to the smallest neighbour that is one step nearer each time.
   */
  find(from: number, to: number, maxLength: number, exclusions: Exclusions): number[] | null {
    for (const entity of this.#reached) this.#distance[entity] = -1;
    this.#reached = [];
    const length = this.#measure(from, to, maxLength, exclusions);
    if (length < 0) return null;
    const path = [from];
    for (let remaining = length - 1; remaining >= 0; remaining--)
      path.push(this.#next(path[path.length - 1]!, remaining, path.length === 1, exclusions));
    return path;
  }

  /** How far it is, or -1; every entity nearer to the end than that then knows its distance. */
  #measure(from: number, to: number, maxLength: number, { entities, second }: Exclusions): number {
    const { offsets, others, edges } = this.graph;
    let level = [to];
    this.#reach(to, 0);
    for (let distance = 1; distance <= maxLength && level.length > 0; distance++) {
      const next: number[] = [];
      for (const entity of level)
        for (let at = offsets[entity]!; at < offsets[entity + 1]!; at++) {
          const other = others[at]!;
          if (this.#distance[other]! >= 0 || !this.backwards.follows(edges[at]!, entity)) continue;
          if (other === from) {
            if (!second.has(entity)) return distance;
          } else if (!entities.has(other) && this.forwards.passes(other)) {
            this.#reach(other, distance);
            next.push(other);
          }
        }
      level = next;
    }
    return -1;
  }

  #reach(entity: number, distance: number): void {
    this.#distance[entity] = distance;
    this.#reached.push(entity);
  }

  /** The smallest neighbour that is `remaining` steps from the end. */
  #next(entity: number, remaining: number, isSecond: boolean, { second }: Exclusions): number {
    const { offsets, others, edges } = this.graph;
    for (let at = offsets[entity]!; at < offsets[entity + 1]!; at++) {
      const other = others[at]!;
      if (this.#distance[other] !== remaining || (isSecond && second.has(other))) continue;
      if (this.forwards.follows(edges[at]!, entity)) return other;
    }
    throw new RangeError('a measured path has no next step');
  }
}
