import type { Span } from '../../../../schema/span.js';
import type { PagePlan } from '../../paging/plan-page.js';
import { mentionColumns } from '../rows/mention-row.js';
import { NOTHING, type Sql, sql } from '../sql.js';
import type { SortColumn } from './keyset.js';
import { ownerListStatement } from './per-owner.js';

/** A mention's place among those of an entity: its document, its start, its id. */
export const MENTION_SORT: readonly SortColumn[] = [
  { name: 'document', value: sql`t.document` },
  { name: 'start', value: sql`t.start` },
  { name: 'id', value: sql`t.id` },
];

/** A mention's place among those of a document: its start, its end, its id. */
export const MENTION_IN_DOCUMENT_SORT: readonly SortColumn[] = [
  { name: 'start', value: sql`t.start` },
  { name: 'end', value: sql`t."end"` },
  { name: 'id', value: sql`t.id` },
];

/** One page of mentions for each document, of those that overlap a span where one is given. */
export function mentionsInStatement(ids: readonly string[], within: Span | null, plan: PagePlan): Sql {
  const overlap = within ? sql` AND t.start < ${within.end} AND t."end" > ${within.start}` : NOTHING;
  const from = sql`FROM mention AS t WHERE t.document = wanted.owner${overlap}`;
  const columns = mentionColumns(sql`t`);
  return ownerListStatement({ ids, from, table: sql`mention AS t`, letter: sql`t`, columns, sort: MENTION_IN_DOCUMENT_SORT }, plan);
}

/** One page of mentions for each entity. */
export function mentionsOfStatement(ids: readonly string[], plan: PagePlan): Sql {
  const from = sql`FROM mention AS t WHERE t.entity = wanted.owner`;
  const columns = mentionColumns(sql`t`);
  return ownerListStatement({ ids, from, table: sql`mention AS t`, letter: sql`t`, columns, sort: MENTION_SORT }, plan);
}
