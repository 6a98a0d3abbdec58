import type { SectionRecord } from '../../../../schema/records.js';
import { sql } from '../connection/sql.js';

export interface SectionRow extends Omit<SectionRecord, 'parent' | 'path' | 'order'> {
  readonly parent: string | null;
  readonly place: number;
  readonly path: string;
}

export const SECTION_COLUMNS = sql`t.id, t.document, t.parent, t.kind, t.place, t.number, t.title, t.path, t.start, t."end"`;

export function toSection(row: SectionRow): SectionRecord {
  return {
    id: row.id,
    document: row.document,
    ...(row.parent === null ? {} : { parent: row.parent }),
    kind: row.kind,
    order: row.place,
    number: row.number,
    title: row.title,
    path: JSON.parse(row.path) as string[],
    start: row.start,
    end: row.end,
  };
}
