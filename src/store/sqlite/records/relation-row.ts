import type { Modality } from '../../../../schema/records.js';
import type { StoredRelation } from '../../port/graph-store.js';
import { type Sql, sql } from '../connection/sql.js';

export interface RelationRow {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly modality: Modality;
  readonly confidence: number;
  readonly date: string | null;
  readonly role: string | null;
  readonly evidence_count: number;
}

/** The record's columns of the relation table under the letter given. */
export function relationColumns(t: Sql): Sql {
  return sql`${t}.id, ${t}.type, ${t}.subject, ${t}.object, ${t}.modality, ${t}.confidence, ${t}.date, ${t}.role, ${t}.evidence_count`;
}

export function toRelation(row: RelationRow): StoredRelation {
  return {
    id: row.id,
    type: row.type,
    subject: row.subject,
    object: row.object,
    modality: row.modality,
    confidence: row.confidence,
    ...(row.date === null ? {} : { date: row.date }),
    ...(row.role === null ? {} : { role: row.role }),
    evidenceCount: row.evidence_count,
  };
}

/** The record's columns in their order, behind others; see `relationColumns`. */
export type RelationValues = readonly (string | number | null)[];

/** The relation whose columns begin at an index. */
export function relationOf(values: RelationValues, from: number): StoredRelation {
  return toRelation({
    id: values[from] as string,
    type: values[from + 1] as string,
    subject: values[from + 2] as string,
    object: values[from + 3] as string,
    modality: values[from + 4] as Modality,
    confidence: values[from + 5] as number,
    date: values[from + 6] as string | null,
    role: values[from + 7] as string | null,
    evidence_count: values[from + 8] as number,
  });
}
