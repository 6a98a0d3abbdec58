import { betweenness } from '../betweenness.js';
import { degreeOf, type Graph } from '../graph.js';
import { pageRank } from '../page-rank.js';

/** How central each entity is, by its number in the graph. */
export interface CentralityAnswer {
  /** How many relations it has. */
  readonly degree: Uint32Array;
  /** The chance to be there after many steps from subjects to objects; all together 1. */
  readonly pageRank: Float64Array;
  /** The share of the shortest ways between all others that pass it, from 0 to 1. */
  readonly betweenness: Float64Array;
  /** Whether betweenness was counted from every entity, or estimated from some. */
  readonly exact: boolean;
  /** The entities by each measure, the most central first, then the smaller id. */
  readonly order: Readonly<Record<CentralityMeasure, Uint32Array>>;
}

export type CentralityMeasure = 'degree' | 'pageRank' | 'betweenness';

/** Three measures of every entity that has a relation. */
export function centrality(graph: Graph, _request: null): CentralityAnswer {
  const degree = Uint32Array.from({ length: graph.entities.count }, (_, entity) => degreeOf(graph, entity));
  const rank = pageRank(graph);
  const { values, exact } = betweenness(graph);
  const order = { degree: mostFirst(degree), pageRank: mostFirst(rank), betweenness: mostFirst(values) };
  return { degree, pageRank: rank, betweenness: values, exact, order };
}

function mostFirst(values: Uint32Array | Float64Array): Uint32Array {
  return Uint32Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
}
