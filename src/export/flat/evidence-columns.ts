import type { AssertionRecord, EvidenceRecord, SectionRecord } from '../../../schema/records.js';
import type { StoredDocument } from '../../store/port/graph-store.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { Column } from './column.js';

/** One passage behind one assertion. */
export interface EvidenceRow {
  readonly assertion: AssertionRecord;
  readonly evidence: EvidenceRecord;
  /** Which of the assertion's passages. */
  readonly index: number;
  readonly document: StoredDocument | undefined;
  readonly section: SectionRecord | undefined;
}

/** A passage as one row, with the claim that it stands for; `start` and `end` count code points of the document's text. */
export const EVIDENCE_COLUMNS: readonly Column<EvidenceRow>[] = [
  { name: 'assertion', type: 'string', cell: ({ assertion }) => assertion.id },
  { name: 'index', type: 'int', cell: ({ index }) => index },
  { name: 'relation', type: 'string', cell: ({ assertion }) => assertion.relation },
  { name: 'entity', type: 'string', cell: ({ assertion }) => assertion.entity },
  { name: 'attribute', type: 'string', cell: ({ assertion }) => assertion.attribute },
  { name: 'value', type: 'string', cell: ({ assertion: { value } }) => (value === undefined ? undefined : String(value)) },
  { name: 'modality', type: 'string', cell: ({ assertion }) => assertion.modality },
  { name: 'confidence', type: 'float', cell: ({ assertion }) => assertion.confidence },
  { name: 'date', type: 'date', cell: ({ assertion }) => assertion.date },
  { name: 'role', type: 'string', cell: ({ assertion }) => assertion.role },
  { name: 'rule', type: 'string', cell: ({ assertion }) => assertion.rule },
  { name: 'ruleVersion', type: 'string', cell: ({ assertion }) => assertion.ruleVersion },
  { name: 'assertionSource', type: 'string', cell: ({ assertion }) => assertion.source },
  { name: 'document', type: 'string', cell: ({ assertion }) => assertion.document },
  { name: 'documentSource', type: 'string', cell: ({ document }) => document?.source },
  { name: 'documentTitle', type: 'string', cell: ({ document }) => document?.title },
  { name: 'sectionPath', type: 'strings', cell: ({ section }) => section?.path },
  { name: 'start', type: 'int', cell: ({ evidence }) => evidence.start },
  { name: 'end', type: 'int', cell: ({ evidence }) => evidence.end },
  { name: 'quote', type: 'string', cell: ({ evidence }) => evidence.quote },
  { name: 'page', type: 'int', cell: ({ evidence }) => evidence.location?.page },
  { name: 'paragraph', type: 'int', cell: ({ evidence }) => evidence.location?.paragraph },
  { name: 'sheet', type: 'string', cell: ({ evidence }) => evidence.location?.sheet },
  { name: 'table', type: 'int', cell: ({ evidence }) => evidence.location?.table },
  { name: 'row', type: 'int', cell: ({ evidence }) => evidence.location?.row },
  { name: 'column', type: 'int', cell: ({ evidence }) => evidence.location?.column },
];

/** Every passage behind what is exported: of the attributes of each entity, then of each relation. */
export async function* evidenceRows(graph: GraphExport): AsyncGenerator<readonly EvidenceRow[]> {
  for await (const batch of graph.entities({ evidence: true })) yield await rowsOf(graph, batch);
  for await (const batch of graph.relations()) yield await rowsOf(graph, batch);
}

async function rowsOf(graph: GraphExport, batch: readonly { readonly assertions: readonly AssertionRecord[] }[]): Promise<EvidenceRow[]> {
  const assertions = batch.flatMap((one) => one.assertions);
  const [documents, sections] = await Promise.all([
    graph.documentsOf(assertions.map(({ document }) => document)),
    graph.sectionsOf(assertions.flatMap(({ evidence }) => evidence.map(({ section }) => section))),
  ]);
  return assertions.flatMap((assertion) =>
    assertion.evidence.map((evidence, index) => ({
      assertion,
      evidence,
      index,
      document: documents.get(assertion.document),
      section: sections.get(evidence.section),
    })),
  );
}
