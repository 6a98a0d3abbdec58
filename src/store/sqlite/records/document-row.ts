import type { IssueRecord, RunRecord } from '../../../../schema/records.js';
import type { StoredDocument } from '../../port/graph-store.js';
import { sql } from '../connection/sql.js';

export interface DocumentRow {
  readonly id: string;
  readonly source: string;
  readonly sha256: string;
  readonly length: number;
  readonly media_type: string;
  readonly encoding: string;
  readonly title: string;
  readonly issuers: string;
  readonly doc_number: string | null;
  readonly date: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly jurisdiction: string | null;
  readonly policy: string | null;
  readonly run: string;
  readonly issues: string;
}

export const DOCUMENT_COLUMNS = sql`d.id, d.source, d.sha256, d.length, d.media_type, d.encoding, d.title, d.issuers, d.doc_number,
  d.date, d.period_start, d.period_end, d.jurisdiction, d.policy, d.run, d.issues`;

export function toDocument(row: DocumentRow): StoredDocument {
  return {
    id: row.id,
    source: row.source,
    sha256: row.sha256,
    length: row.length,
    mediaType: row.media_type,
    encoding: row.encoding,
    title: row.title,
    issuers: JSON.parse(row.issuers) as string[],
    ...(row.doc_number === null ? {} : { docNumber: row.doc_number }),
    ...(row.date === null ? {} : { date: row.date }),
    ...(row.period_start === null ? {} : { periodStart: row.period_start }),
    ...(row.period_end === null ? {} : { periodEnd: row.period_end }),
    ...(row.jurisdiction === null ? {} : { jurisdiction: row.jurisdiction }),
    ...(row.policy === null ? {} : { policy: row.policy }),
    run: JSON.parse(row.run) as RunRecord,
    issues: JSON.parse(row.issues) as IssueRecord[],
  };
}
