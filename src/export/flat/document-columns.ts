import type { StoredDocument } from '../../store/port/graph-store.js';
import type { Column } from './column.js';

/** A document as one row; its text is in the canonical export alone. */
export const DOCUMENT_COLUMNS: readonly Column<StoredDocument>[] = [
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
