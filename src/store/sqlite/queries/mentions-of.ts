import type { PagePlan } from '../../paging/plan-page.js';
import { mentionColumns } from '../rows/mention-row.js';
import { type Sql, sql } from '../sql.js';
import type { SortColumn } from './keyset.js';
import { ownerListStatement } from './per-owner.js';

/** A mention's place among those of an entity: its document, its start, its id. */
export const MENTION_SORT: readonly SortColumn[] = [
  { name: 'document', value: sql`t.document` },
  { name: 'start', value: sql`t.start` },
  { name: 'id', value: sql`t.id` },
];

/** One page of mentions for each entity. */
export function mentionsOfStatement(ids: readonly string[], plan: PagePlan): Sql {
  const from = sql`FROM mention AS t WHERE t.entity = wanted.owner`;
  const columns = mentionColumns(sql`t`);
  return ownerListStatement({ ids, from, table: sql`mention AS t`, letter: sql`t`, columns, sort: MENTION_SORT }, plan);
}
