import type { DocumentGraph } from '../../../schema/records.js';
import { compareCodePoints } from '../../../schema/compare-code-points.js';
import { canonicalJson, documentHash, EMPTY_DIGEST, toggleDocument } from '../../store/merge/document-hash.js';

/** The version of the format; a reader refuses others. */
export const FORMAT = 1;

/** The records of one document stand in this order, each list by id (sections in reading order, issues in their own order). */
export const LISTS = {
  issue: 'issues',
  section: 'sections',
  entity: 'entities',
  mention: 'mentions',
  relation: 'relations',
  assertion: 'assertions',
} as const satisfies Record<string, keyof DocumentGraph>;

/**
 * The canonical form of these documents as lines of JSON with their line ends: a head, the records of each document,
 * an end that counts the documents and holds their digest. Equal contents give equal bytes, whatever store they are in:
 * keys are sorted (after `record`, the kind), absent values left out, documents expected by id.
 */
export async function* recordLines(graphs: AsyncIterable<DocumentGraph> | Iterable<DocumentGraph>): AsyncGenerator<string> {
  yield line('plangraph', { format: FORMAT });
  let documents = 0;
  let digest = EMPTY_DIGEST;
  for await (const graph of graphs) {
    yield* linesOfDocument(graph);
    documents++;
    digest = toggleDocument(digest, graph.document.id, documentHash(graph));
  }
  yield line('end', { documents, digest });
}

function* linesOfDocument(graph: DocumentGraph): Generator<string> {
  yield line('document', graph.document);
  yield line('run', graph.run);
  yield line('text', { text: graph.text });
  for (const [kind, list] of Object.entries(LISTS)) for (const record of sorted(kind, graph[list])) yield line(kind, record);
}

type Sortable = object & { readonly id?: string; readonly order?: number };

function sorted(kind: string, records: readonly Sortable[]): readonly Sortable[] {
  if (kind === 'issue') return records;
  return [...records].sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || compareCodePoints(a.id ?? '', b.id ?? ''));
}

function line(record: string, fields: object): string {
  const body = canonicalJson(fields).slice(1);
  return `{"record":${JSON.stringify(record)}${body === '}' ? '' : ','}${body}\n`;
}
