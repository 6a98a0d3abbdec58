import type { StringTable } from './string-table.js';

/**
 * The relations of a store as adjacency in compressed rows. Entities and relations are numbered in the order of their
 * ids, so that numbers, and with them all answers, are the same whichever store they come from. All arrays lie in shared
 * memory: a worker that is handed a graph copies nothing.
 */
export interface Graph {
  /** The data version that it was built from. */
  readonly version: string;
  readonly entityTypes: readonly string[];
  readonly relationTypes: readonly string[];

  readonly entities: StringTable;
  /** Of each entity: its type, as a number in `entityTypes`. */
  readonly entityType: Uint16Array;
  /** The edges of entity e stand from `offsets[e]` to `offsets[e + 1]`; a relation of an entity with itself once. */
  readonly offsets: Uint32Array;
  /** Of each edge: the other end, ascending within an entity, and the relation, ascending between the same two. */
  readonly others: Uint32Array;
  readonly edges: Uint32Array;

  readonly relations: StringTable;
  readonly subject: Uint32Array;
  readonly object: Uint32Array;
  /** Of each relation: its type, as a number in `relationTypes`. */
  readonly relationType: Uint16Array;
  /** 1 where it is planned, 0 where it is a fact. */
  readonly planned: Uint8Array;
  readonly confidence: Float64Array;
}

/** How many edges an entity has. */
export function degreeOf({ offsets }: Graph, entity: number): number {
  return offsets[entity + 1]! - offsets[entity]!;
}
