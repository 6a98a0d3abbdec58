/** What a traversal or an analysis may take. */
export interface GraphLimits {
  /** The longest that one may take, waiting included, in seconds. */
  readonly deadline: number;
  /** The most relations in a row that a walk or a path follows. */
  readonly maxSteps: number;
  /** The most entities of one answer. */
  readonly maxEntities: number;
  /** The most relations of one answer. */
  readonly maxRelations: number;
  /** The most relations that are kept in memory; a store with more is not traversed. */
  readonly maxLoadedRelations: number;
}
