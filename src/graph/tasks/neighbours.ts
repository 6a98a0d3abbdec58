import { connections } from '../connections.js';
import { type Constraint, toPassage } from '../constraint.js';
import type { Graph } from '../graph.js';
import { findId, idAt } from '../string-table.js';
import { walk } from '../walk.js';

export interface NeighboursRequest {
  readonly of: string;
  readonly depth: number;
  readonly constraint: Constraint;
  /** Types of the entities to give; the walk passes others all the same. */
  readonly entityTypes?: readonly string[];
  readonly maxEntities: number;
}

export interface Neighbour {
  readonly id: string;
  /** The fewest relations that lead there. */
  readonly distance: number;
  /** The relations that lead there from one step nearer, the surest first, at most `MAX_CONNECTIONS`. */
  readonly relations: readonly string[];
}

export interface NeighboursAnswer {
  readonly neighbours: readonly Neighbour[];
  readonly truncated: boolean;
}

/** The entities within `depth` relations of one, by distance, then by how many relations they have, then by id. */
export function neighbours(graph: Graph, request: NeighboursRequest): NeighboursAnswer {
  const { of, depth, constraint, entityTypes, maxEntities } = request;
  const from = findId(graph.entities, of);
  if (from < 0) return { neighbours: [], truncated: false };
  const passage = toPassage(graph, constraint);
  const { entities, distances, truncated } = walk(graph, [from], depth, passage, maxEntities + 1);
  const distanceOf = new Map(entities.map((entity, at) => [entity, distances[at]!]));
  const backwards = toPassage(graph, constraint, true);
  const requested = entityTypes && new Set(entityTypes);
  const found = entities.slice(1).filter((entity) => !requested || requested.has(graph.entityTypes[graph.entityType[entity]!]!));
  const leadsOn = (entity: number): boolean => entity === from || passage.passes(entity);
  return {
    neighbours: found.map((entity) => ({
      id: idAt(graph.entities, entity),
      distance: distanceOf.get(entity)!,
      relations: connections(graph, entity, backwards, (other) => distanceOf.get(other) === distanceOf.get(entity)! - 1 && leadsOn(other)),
    })),
    truncated,
  };
}
