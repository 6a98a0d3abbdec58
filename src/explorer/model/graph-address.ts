import { EMPTY_GRAPH, type GraphState } from './graph-state.js';

/** The values of an address that name a graph. */
export function graphToSearch({ entities, selected, pinned, filter, asTable }: GraphState): Record<string, string> {
  return {
    of: entities.join(','),
    selected: selected.join(','),
    pinned: pinned.join(','),
    hide: filter.hiddenTypes.join(','),
    without: filter.hiddenRelations.join(','),
    modality: filter.modality,
    confidence: filter.minConfidence > 0 ? String(filter.minConfidence) : '',
    from: filter.fromYear,
    to: filter.toYear,
    in: filter.document,
    by: filter.issuer,
    as: asTable ? 'table' : '',
  };
}

/** The graph that the values of an address name; what they do not say, or say wrongly, is as in the empty graph. */
export function graphFromSearch(given: URLSearchParams): GraphState {
  const list = (name: string): string[] => (given.get(name) ?? '').split(',').filter((part) => part !== '');
  const matching = (name: string, pattern: RegExp): string => (pattern.test(given.get(name) ?? '') ? given.get(name)! : '');
  const confidence = Number(matching('confidence', /^[01](\.\d{1,4})?$/));
  return {
    ...EMPTY_GRAPH,
    entities: [...new Set(list('of'))],
    selected: list('selected').slice(0, 2),
    pinned: list('pinned'),
    filter: {
      hiddenTypes: list('hide'),
      hiddenRelations: list('without'),
      modality: matching('modality', /^(FACT|PLANNED)$/),
      minConfidence: Math.min(1, confidence),
      fromYear: matching('from', /^\d{4}$/),
      toYear: matching('to', /^\d{4}$/),
      document: matching('in', /^\S{1,100}$/),
      issuer: matching('by', /^.{1,100}$/u),
    },
    asTable: given.get('as') === 'table',
  };
}
