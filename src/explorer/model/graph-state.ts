/** Which of the relations that are known are shown. */
export interface GraphFilter {
  readonly hiddenTypes: readonly string[];
  readonly hiddenRelations: readonly string[];
  /** Only relations of this modality; of both where empty. */
  readonly modality: string;
  /** From 0 to 1. */
  readonly minConfidence: number;
  /** The first and the last year of a relation's date; a relation without a date passes where both are empty. */
  readonly fromYear: string;
  readonly toYear: string;
  /** Only what this document says, by its id; what all say where empty. */
  readonly document: string;
  /** Only what documents of this issuer say; of all where empty. */
  readonly issuer: string;
}

export const NO_FILTER: GraphFilter = {
  hiddenTypes: [],
  hiddenRelations: [],
  modality: '',
  minConfidence: 0,
  fromYear: '',
  toYear: '',
  document: '',
  issuer: '',
};

/** The graph on screen, as the address holds it. */
export interface GraphState {
  /** The ids of the entities that are shown, unless a filter hides them. */
  readonly entities: readonly string[];
  /** At most two entities, or one relation. */
  readonly selected: readonly string[];
  readonly pinned: readonly string[];
  readonly filter: GraphFilter;
  readonly asTable: boolean;
}

export const EMPTY_GRAPH: GraphState = { entities: [], selected: [], pinned: [], filter: NO_FILTER, asTable: false };

/** Entities beside those that are there. */
export function withEntities(state: GraphState, ids: readonly string[]): GraphState {
  return { ...state, entities: [...new Set([...state.entities, ...ids])] };
}

export function withoutEntities(state: GraphState, ids: readonly string[]): GraphState {
  const gone = new Set(ids);
  const kept = (list: readonly string[]): string[] => list.filter((id) => !gone.has(id));
  return { ...state, entities: kept(state.entities), selected: kept(state.selected), pinned: kept(state.pinned) };
}

/** Selects one entity, or one more beside the last one, or lets go of one that is selected. */
export function selecting(state: GraphState, id: string, more: boolean): GraphState {
  if (!more) return { ...state, selected: [id] };
  const { selected } = state;
  return { ...state, selected: selected.includes(id) ? selected.filter((other) => other !== id) : [...selected.slice(-1), id] };
}

export function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** An entity and what is related to it, and nothing else of what is shown. */
export function onlyAround(
  state: GraphState,
  id: string,
  edges: readonly { readonly source: string; readonly target: string }[],
): GraphState {
  const near = new Set(
    edges.filter(({ source, target }) => source === id || target === id).flatMap(({ source, target }) => [source, target]),
  );
  const far = state.entities.filter((other) => other !== id && !near.has(other));
  return withoutEntities(state, far);
}

/** The neighbours of an entity that are related to nothing else that is shown. */
export function leavesOf(id: string, edges: readonly { readonly source: string; readonly target: string }[]): string[] {
  const neighbours = new Map<string, Set<string>>();
  for (const { source, target } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      // prettier-ignore
      const known = neighbours.get(one);
      if (known) known.add(other);
      else neighbours.set(one, new Set([other]));
    }
  return [...(neighbours.get(id) ?? [])].filter((other) => other !== id && neighbours.get(other)!.size === 1);
}
