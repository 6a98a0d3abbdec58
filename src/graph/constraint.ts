import type { Modality } from '../../schema/records.js';
import type { Direction } from '../store/port/queries.js';
import type { Graph } from './graph.js';

/** Which relations a walk may follow, and through which entities. What is absent is not constrained. */
export interface Constraint {
  /** Relation types. */
  readonly types?: readonly string[];
  /** `OUT` from subject to object, `IN` from object to subject, `BOTH` either way. */
  readonly direction: Direction;
  readonly modality?: Modality;
  readonly minConfidence?: number;
  /** Types of the entities that a walk may pass; where it begins and ends does not count. */
  readonly through?: readonly string[];
}

/** A constraint made ready for one graph. */
export interface Passage {
  /** May this relation be followed from this end? */
  readonly follows: (relation: number, from: number) => boolean;
  /** Does the relation pass, whichever way it is followed? */
  readonly admits: (relation: number) => boolean;
  /** May a walk pass this entity? */
  readonly passes: (entity: number) => boolean;
}

/** The constraint against one graph; `backwards` follows relations from their ends to their beginnings. */
export function toPassage(graph: Graph, { types, direction, modality, minConfidence, through }: Constraint, backwards = false): Passage {
  const relationTypes = chosen(graph.relationTypes, types);
  const entityTypes = chosen(graph.entityTypes, through);
  const planned = modality === undefined ? -1 : modality === 'PLANNED' ? 1 : 0;
  const atLeast = minConfidence ?? 0;
  const start = (direction === 'OUT') === backwards ? graph.object : graph.subject;
  const admits = (relation: number): boolean =>
    relationTypes[graph.relationType[relation]!] === 1 &&
    graph.confidence[relation]! >= atLeast &&
    (planned < 0 || graph.planned[relation] === planned);
  return {
    admits,
    follows: direction === 'BOTH' ? admits : (relation, from) => start[relation] === from && admits(relation),
    passes: (entity) => entityTypes[graph.entityType[entity]!] === 1,
  };
}

/** 1 for each name that is among the requested ones; all where none are named. */
function chosen(names: readonly string[], requested: readonly string[] | undefined): Uint8Array {
  return Uint8Array.from(names, (name) => (requested === undefined || requested.includes(name) ? 1 : 0));
}
