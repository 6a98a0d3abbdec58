import { surestFirst } from '../connections.js';
import { type Constraint, toPassage } from '../constraint.js';
import type { Graph } from '../graph.js';
import { findId, idAt } from '../string-table.js';
import { walk } from '../walk.js';

export interface SubgraphRequest {
  readonly of: readonly string[];
  readonly depth: number;
  readonly constraint: Constraint;
  readonly maxEntities: number;
  readonly maxRelations: number;
}

export interface SubgraphAnswer {
  /** Where the walk began, in the order asked for, then level by level. Entities without relations are among them. */
  readonly entities: readonly { readonly id: string; readonly distance: number }[];
  /** Every admitted relation between two of these entities, by id; the surest where not all fit. */
  readonly relations: readonly string[];
  readonly truncated: boolean;
}

/** What lies around some entities, with all relations in between. */
export function subgraph(graph: Graph, { of, depth, constraint, maxEntities, maxRelations }: SubgraphRequest): SubgraphAnswer {
  const sources = [...new Set(of)].slice(0, maxEntities);
  const numbers = sources.map((id) => findId(graph.entities, id));
  const passage = toPassage(graph, constraint);
  const unrelated = numbers.filter((entity) => entity < 0).length;
  const related = numbers.filter((entity) => entity >= 0);
  const { entities, distances, truncated } = walk(graph, related, depth, passage, maxEntities - unrelated);
  const reached = entities.slice(related.length).map((entity, at) => ({
    id: idAt(graph.entities, entity),
    distance: distances[related.length + at]!,
  }));
  const between = relationsBetween(graph, entities, passage.admits);
  const fitting = between.length > maxRelations ? surestFirst(graph, between).slice(0, maxRelations) : between;
  return {
    entities: [...sources.map((id) => ({ id, distance: 0 })), ...reached],
    relations: fitting.sort((a, b) => a - b).map((relation) => idAt(graph.relations, relation)),
    truncated: truncated || sources.length < new Set(of).size || fitting.length < between.length,
  };
}

/** The relations both of whose ends are among the entities. */
function relationsBetween(graph: Graph, entities: readonly number[], admits: (relation: number) => boolean): number[] {
  const among = new Set(entities);
  const found: number[] = [];
  for (const entity of entities)
    for (let at = graph.offsets[entity]!; at < graph.offsets[entity + 1]!; at++) {
      const relation = graph.edges[at]!;
      if (graph.subject[relation] === entity && among.has(graph.object[relation]!) && admits(relation)) found.push(relation);
    }
  return found;
}
