import { idKind } from '../../schema/ids.js';
import type { DocumentGraph } from '../../schema/records.js';
import { type Fault, named } from './fault.js';

/** Faults of ids: each is given once, each reference leads to a record of this graph, nothing belongs to another document. */
export function* checkReferences(graph: DocumentGraph): Generator<Fault> {
  const { document, sections, entities, mentions, relations, assertions } = graph;
  const lists = { section: sections, entity: entities, mention: mentions, relation: relations, assertion: assertions };
  if (idKind(document.id) !== 'document') yield { record: named('document', document.id), fault: 'has no id of a document' };
  const known = new Map<string, Set<string>>();
  for (const [kind, records] of Object.entries(lists)) {
    const ids = new Set<string>();
    for (const { id } of records) {
      if (idKind(id) !== kind)
        yield { record: named(kind, id), fault: `has no id of ${kind === 'entity' || kind === 'assertion' ? 'an' : 'a'} ${kind}` };
      if (ids.has(id)) yield { record: named(kind, id), fault: 'stands twice in the graph' };
      ids.add(id);
    }
    known.set(kind, ids);
  }
  for (const { from, kind, to } of references(graph))
    if (!known.get(kind)!.has(to)) yield { record: from, fault: `refers to ${named(kind, to)}, which the graph does not hold` };
  for (const { kind, record } of owned(graph))
    if (record.document !== document.id)
      yield { record: named(kind, record.id), fault: `belongs to ${named('document', record.document)}, not to ${document.id}` };
}

interface Reference {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
}

function* references({ document, sections, mentions, relations, assertions }: DocumentGraph): Generator<Reference> {
  if (document.policy !== undefined) yield { from: named('document', document.id), kind: 'entity', to: document.policy };
  for (const { id, parent } of sections) if (parent !== undefined) yield { from: named('section', id), kind: 'section', to: parent };
  for (const { id, entity, section } of mentions) {
    yield { from: named('mention', id), kind: 'entity', to: entity };
    yield { from: named('mention', id), kind: 'section', to: section };
  }
  for (const { id, subject, object } of relations) {
    yield { from: named('relation', id), kind: 'entity', to: subject };
    yield { from: named('relation', id), kind: 'entity', to: object };
  }
  for (const { id, relation, entity, evidence } of assertions) {
    if (relation !== undefined) yield { from: named('assertion', id), kind: 'relation', to: relation };
    if (entity !== undefined) yield { from: named('assertion', id), kind: 'entity', to: entity };
    for (const { section, parts = [] } of evidence) {
      yield { from: named('assertion', id), kind: 'section', to: section };
      for (const { mention } of parts) if (mention !== undefined) yield { from: named('assertion', id), kind: 'mention', to: mention };
    }
  }
}

function* owned({ sections, mentions, assertions }: DocumentGraph): Generator<{ kind: string; record: { id: string; document: string } }> {
  for (const record of sections) yield { kind: 'section', record };
  for (const record of mentions) yield { kind: 'mention', record };
  for (const record of assertions) yield { kind: 'assertion', record };
}
