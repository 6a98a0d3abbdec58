import DataLoader from 'dataloader';
import type { AnalysisName, Analysis, GraphQuestions } from '../../graph/engine/graph-engine.js';
import { findId } from '../../graph/string-table.js';
import { degreeOf } from '../../graph/graph.js';

export interface CentralityValue {
  readonly degree: number;
  readonly pageRank: number;
  readonly betweenness: number;
  readonly exact: boolean;
}

export interface CommunityValue {
  readonly number: number;
  readonly size: number;
  readonly analysis: Analysis<'communities'>;
}

export function communityOf(analysis: Analysis<'communities'>, number: number): CommunityValue {
  const { starts } = analysis.answer;
  return { number, size: starts[number + 1]! - starts[number]!, analysis };
}

/** What the whole graph says of single entities, asked for once in a request; null of an entity without relations. */
export class AnalysisLoaders {
  readonly #graph: GraphQuestions;
  #centrality: DataLoader<string, CentralityValue | null> | undefined;
  #community: DataLoader<string, CommunityValue | null> | undefined;

  constructor(graph: GraphQuestions) {
    this.#graph = graph;
  }

  get centrality(): DataLoader<string, CentralityValue | null> {
    return (this.#centrality ??= loaderOf(this.#graph, 'centrality', ({ answer, graph }, entity) => ({
      degree: degreeOf(graph, entity),
      pageRank: answer.pageRank[entity]!,
      betweenness: answer.betweenness[entity]!,
      exact: answer.exact,
    })));
  }

  get community(): DataLoader<string, CommunityValue | null> {
    return (this.#community ??= loaderOf(this.#graph, 'communities', (analysis, entity) =>
      communityOf(analysis, analysis.answer.of[entity]!),
    ));
  }
}

function loaderOf<Name extends AnalysisName, T>(
  engine: GraphQuestions,
  name: Name,
  read: (analysis: Analysis<Name>, entity: number) => T,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const analysis = await engine.analyse(name);
    return ids.map((id) => {
      const entity = findId(analysis.graph.entities, id);
      return entity < 0 ? null : read(analysis, entity);
    });
  });
}
