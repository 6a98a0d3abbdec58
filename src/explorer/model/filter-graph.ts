import type { GraphFilter } from './graph-state.js';

export interface FilteredNode {
  readonly id: string;
  readonly type: string;
}

export interface FilteredEdge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly modality: string;
  readonly confidence: number;
  readonly date?: string | null;
}

/** What of a graph passes a filter: entities of the types shown, and the relations between them that pass. */
export function filterGraph<Node extends FilteredNode, Edge extends FilteredEdge>(
  { nodes, edges }: { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] },
  filter: GraphFilter,
): { nodes: Node[]; edges: Edge[] } {
  const hidden = new Set(filter.hiddenTypes);
  const kept = nodes.filter(({ type }) => !hidden.has(type));
  const ids = new Set(kept.map(({ id }) => id));
  const passing = edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target) && passes(edge, filter));
  return { nodes: kept, edges: passing };
}

function passes({ type, modality, confidence, date }: FilteredEdge, filter: GraphFilter): boolean {
  const { hiddenRelations, minConfidence, fromYear, toYear } = filter;
  if (hiddenRelations.includes(type) || confidence < minConfidence) return false;
  if (filter.modality !== '' && modality !== filter.modality) return false;
  if (fromYear === '' && toYear === '') return true;
  const year = date?.slice(0, 4) ?? '';
  return year !== '' && (fromYear === '' || year >= fromYear) && (toYear === '' || year <= toYear);
}
