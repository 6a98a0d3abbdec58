import type { MentionRecord } from '../../../../schema/records.js';
import { type Sql, sql } from '../connection/sql.js';

/** The table's columns are the record's fields. */
export type MentionRow = MentionRecord;

/** The record's columns of the mention table under the letter given. */
export function mentionColumns(t: Sql): Sql {
  return sql`${t}.id, ${t}.document, ${t}.entity, ${t}.section, ${t}.start, ${t}."end", ${t}.quote, ${t}.rule`;
}

export function toMention({ id, document, entity, section, start, end, quote, rule }: MentionRow): MentionRecord {
  return { id, document, entity, section, start, end, quote, rule };
}
