import type { GraphFilter } from './graph-state.js';

export interface FilteredNode {
  readonly id: string;
  readonly type: string;
}

export interface FilteredEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly modality: string;
  readonly confidence: number;
  readonly date?: string | null;
}

/**
 * What of a graph passes a filter: entities of the types shown, and the relations between them that pass.
 * @param said the relations that the filter's documents say, which alone are shown with their ends; null where it names none
 */
export function filterGraph<Node extends FilteredNode, Edge extends FilteredEdge>(
  { nodes, edges }: { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] },
  filter: GraphFilter,
  said: ReadonlySet<string> | null = null,
): { nodes: Node[]; edges: Edge[] } {
  const hidden = new Set(filter.hiddenTypes);
  const kept = nodes.filter(({ type }) => !hidden.has(type));
  const ids = new Set(kept.map(({ id }) => id));
  const passing = edges.filter(
    (edge) => ids.has(edge.source) && ids.has(edge.target) && (said?.has(edge.key) ?? true) && passes(edge, filter),
  );
  if (said === null) return { nodes: kept, edges: passing };
  const related = new Set(passing.flatMap(({ source, target }) => [source, target]));
  return { nodes: kept.filter(({ id }) => related.has(id)), edges: passing };
}

function passes({ type, modality, confidence, date }: FilteredEdge, filter: GraphFilter): boolean {
  const { hiddenRelations, minConfidence, fromYear, toYear } = filter;
  if (hiddenRelations.includes(type) || confidence < minConfidence) return false;
  if (filter.modality !== '' && modality !== filter.modality) return false;
  if (fromYear === '' && toYear === '') return true;
  const year = date?.slice(0, 4) ?? '';
  return year !== '' && (fromYear === '' || year >= fromYear) && (toYear === '' || year <= toYear);
}
