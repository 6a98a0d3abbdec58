import type { PagePlan } from '../../paging/plan-page.js';
import { mentionColumns } from '../rows/mention-row.js';
import { type Sql, sql } from '../sql.js';
import { reaches, type SortColumn, within } from './keyset.js';
import { chosenRows, perEntityStatement } from './per-entity.js';

/** A mention's place among those of an entity: its document, its start, its id. */
export const MENTION_SORT: readonly SortColumn[] = [
  { name: 'document', value: sql`t.document` },
  { name: 'start', value: sql`t.start` },
  { name: 'id', value: sql`t.id` },
];

/** One page of mentions for each entity. */
export function mentionsOfStatement(ids: readonly string[], plan: PagePlan): Sql {
  const from = sql`FROM mention AS t WHERE t.entity = wanted.entity`;
  return perEntityStatement({
    ids,
    total: sql`(SELECT count(*) ${from})`,
    reaches: reaches(from, MENTION_SORT, plan),
    chosen: chosenRows(sql`t.rowid`, from, within(MENTION_SORT, plan), MENTION_SORT, plan),
    table: sql`mention AS t`,
    columns: mentionColumns(sql`t`),
    sort: MENTION_SORT,
  });
}
