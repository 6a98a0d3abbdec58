import type { DocumentGraph } from '../../schema/records.js';
import { type Fault, named } from './fault.js';

/** Half a surrogate pair has no UTF-8, so that a store would keep another text than it was given. */
const SURROGATE = /\p{Surrogate}/u;

/** What a document's text may hold, and so its quotes, nothing else may. */
const FORBIDDEN = /[\p{Surrogate}\0]/u;

/** Records' fields that repeat the text. */
const QUOTING = new Set(['quote', 'title', 'path', 'message']);

/** Faults of characters: strings that no store keeps as they are, or that end early where a C library reads them. */
export function* checkCharacters(graph: DocumentGraph): Generator<Fault> {
  const { document, sections, entities, mentions, relations, assertions, issues } = graph;
  const lists = {
    document: [document],
    section: sections,
    entity: entities,
    mention: mentions,
    relation: relations,
    assertion: assertions,
  };
  for (const [kind, records] of Object.entries(lists))
    for (const record of records)
      for (const { field, fault } of faultsIn(record)) yield { record: named(kind, record.id), fault: `${field} holds ${fault}` };
  for (const issue of issues) for (const { field, fault } of faultsIn(issue)) yield { record: 'issue', fault: `${field} holds ${fault}` };
}

function* faultsIn(value: unknown, field = ''): Generator<{ field: string; fault: string }> {
  if (typeof value === 'string') {
    if (SURROGATE.test(value)) yield { field, fault: 'half a surrogate pair' };
    else if (!QUOTING.has(field) && FORBIDDEN.test(value)) yield { field, fault: 'a NUL' };
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (FORBIDDEN.test(key)) yield { field: JSON.stringify(key), fault: 'a character that no name may hold' };
      yield* faultsIn(inner, Array.isArray(value) ? field : key);
    }
}
