import type { Passage } from '../../port/search.js';
import { sql } from '../connection/sql.js';

export interface PassageRow {
  readonly document: string;
  readonly section: string | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Of the document's text only the bytes of the passage become a value. */
export const PASSAGE_COLUMNS = sql`p.document, p.section, p.start, p."end",
  (SELECT CAST(substr(CAST(t.text AS BLOB), p.first_byte + 1, p.bytes) AS TEXT) FROM document_text AS t WHERE t.document = p.document) AS quote`;

export function toPassage({ document, section, start, end, quote }: PassageRow): Passage {
  return { document, section, start, end, quote };
}
