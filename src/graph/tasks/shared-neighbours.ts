import { connectionsWith } from '../connections.js';
import { type Constraint, type Passage, toPassage } from '../constraint.js';
import { degreeOf, type Graph } from '../graph.js';
import { findId, idAt } from '../string-table.js';

export interface CommonNeighboursRequest {
  readonly of: readonly [string, string];
  readonly constraint: Constraint;
  readonly entityTypes?: readonly string[];
  readonly maxEntities: number;
}

export interface CommonNeighbour {
  readonly id: string;
  /** Its relations with the first and with the second of the two, the surest first. */
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export interface CommonNeighboursAnswer {
  readonly neighbours: readonly CommonNeighbour[];
  readonly truncated: boolean;
}

/**
 * The entities that are directly related to both. Those with the fewest relations come first, since they say most about
 * the two (Adamic and Adar, Friends and neighbors on the Web, 2003), then the smaller id. The direction is that from each
 * of the two to what they have in common.
 */
export function commonNeighbours(graph: Graph, request: CommonNeighboursRequest): CommonNeighboursAnswer {
  const { constraint, entityTypes, maxEntities } = request;
  const [a, b] = request.of.map((id) => findId(graph.entities, id)) as [number, number];
  if (a < 0 || b < 0) return { neighbours: [], truncated: false };
  const passage = toPassage(graph, constraint);
  const ofB = directNeighbours(graph, b, passage);
  const requested = entityTypes && new Set(entityTypes);
  const shared = [...directNeighbours(graph, a, passage)]
    .filter((entity) => ofB.has(entity) && entity !== a && entity !== b)
    .filter((entity) => !requested || requested.has(graph.entityTypes[graph.entityType[entity]!]!))
    .sort((x, y) => degreeOf(graph, x) - degreeOf(graph, y) || x - y);
  return {
    neighbours: shared.slice(0, maxEntities).map((entity) => ({
      id: idAt(graph.entities, entity),
      first: connectionsWith(graph, a, entity, passage),
      second: connectionsWith(graph, b, entity, passage),
    })),
    truncated: shared.length > maxEntities,
  };
}

function directNeighbours(graph: Graph, entity: number, { follows }: Passage): Set<number> {
  const found = new Set<number>();
  for (let at = graph.offsets[entity]!; at < graph.offsets[entity + 1]!; at++)
    if (follows(graph.edges[at]!, entity)) found.add(graph.others[at]!);
  return found;
}
