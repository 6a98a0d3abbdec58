import type { StoredDocument } from '../../store/port/graph-store.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { Column } from './column.js';
import { edgeColumns, edgeRows } from './edge-columns.js';
import { EVIDENCE_COLUMNS, evidenceRows } from './evidence-columns.js';
import { nodeColumns } from './node-columns.js';

export const TABLES = ['nodes', 'edges', 'evidence', 'documents'] as const;
export type TableName = (typeof TABLES)[number];

/** A flat table: its columns and its rows in batches. */
export interface Table<Row = unknown> {
  readonly columns: readonly Column<Row>[];
  readonly rows: () => AsyncIterable<readonly Row[]>;
}

/** The graph as four tables that refer to each other by id. */
export function tableOf(name: TableName, graph: GraphExport): Table {
  switch (name) {
    case 'nodes':
      return erase({ columns: nodeColumns(graph.ontology), rows: () => graph.entities() });
    case 'edges':
      return erase({ columns: edgeColumns(graph.ontology), rows: () => edgeRows(graph) });
    case 'evidence':
      return erase({ columns: EVIDENCE_COLUMNS, rows: () => evidenceRows(graph) });
    case 'documents':
      return erase({ columns: DOCUMENT_COLUMNS, rows: () => graph.documents() });
  }
}

/** Whoever writes rows only hands them to their own columns. */
function erase<Row>(table: Table<Row>): Table {
  return table as unknown as Table;
}

/** A document as one row; its text is in the canonical export alone. */
const DOCUMENT_COLUMNS: readonly Column<StoredDocument>[] = [
  { name: 'id', type: 'string', cell: ({ id }) => id },
  { name: 'source', type: 'string', cell: ({ source }) => source },
  { name: 'title', type: 'string', cell: ({ title }) => title },
  { name: 'issuers', type: 'strings', cell: ({ issuers }) => (issuers.length > 0 ? issuers : undefined) },
  { name: 'docNumber', type: 'string', cell: ({ docNumber }) => docNumber },
  { name: 'date', type: 'date', cell: ({ date }) => date },
  { name: 'periodStart', type: 'date', cell: ({ periodStart }) => periodStart },
  { name: 'periodEnd', type: 'date', cell: ({ periodEnd }) => periodEnd },
  { name: 'jurisdiction', type: 'string', cell: ({ jurisdiction }) => jurisdiction },
  { name: 'policy', type: 'string', cell: ({ policy }) => policy },
  { name: 'length', type: 'int', cell: ({ length }) => length },
  { name: 'sha256', type: 'string', cell: ({ sha256 }) => sha256 },
  { name: 'mediaType', type: 'string', cell: ({ mediaType }) => mediaType },
  { name: 'encoding', type: 'string', cell: ({ encoding }) => encoding },
];
