import type { MentionRecord } from '../../../../schema/records.js';
import type { Span } from '../../../../schema/span.js';
import { listOrder } from '../../paging/list-order.js';
import { type ListOrder, type PagePlan, planPage } from '../../paging/plan-page.js';
import type { StoredRelation } from '../../port/graph-store.js';
import type { Page, PageRequest } from '../../port/page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { checkRelationsOf } from '../../query/check-query.js';
import type { SqliteConnection } from '../connection.js';
import { type PagedRow, pageOfRows } from '../pages.js';
import { MENTION_IN_DOCUMENT_SORT, MENTION_SORT, mentionsInStatement, mentionsOfStatement } from '../queries/mentions-of.js';
import { relationsOfSort, relationsOfStatement } from '../queries/relations-of.js';
import { type MentionRow, toMention } from '../rows/mention-row.js';
import { type RelationRow, toRelation } from '../rows/relation-row.js';
import type { Sql } from '../sql.js';
import { groupRows } from '../../query/group-rows.js';

const MENTIONS_ORDER = listOrder('mentionsOf', MENTION_SORT);
const MENTIONS_IN_ORDER = listOrder('mentionsOfDocuments', MENTION_IN_DOCUMENT_SORT);

export function relationsOf(connection: SqliteConnection, query: RelationsOfQuery): Page<StoredRelation>[] {
  checkRelationsOf(query);
  const order = listOrder('relationsOf', relationsOfSort(query));
  const plan = planPage(query.page, order);
  return pages<RelationRow, StoredRelation>(connection, query.entities, relationsOfStatement(query, plan), plan, order, toRelation);
}

export function mentionsOfEntities(connection: SqliteConnection, ids: readonly string[], page: PageRequest): Page<MentionRecord>[] {
  const plan = planPage(page, MENTIONS_ORDER);
  return pages<MentionRow, MentionRecord>(connection, ids, mentionsOfStatement(ids, plan), plan, MENTIONS_ORDER, toMention);
}

export function mentionsOfDocuments(
  connection: SqliteConnection,
  ids: readonly string[],
  within: Span | null,
  page: PageRequest,
): Page<MentionRecord>[] {
  const plan = planPage(page, MENTIONS_IN_ORDER);
  return pages<MentionRow, MentionRecord>(connection, ids, mentionsInStatement(ids, within, plan), plan, MENTIONS_IN_ORDER, toMention);
}

function pages<Row, T>(
  connection: SqliteConnection,
  ids: readonly string[],
  statement: Sql,
  plan: PagePlan,
  order: ListOrder,
  toRecord: (row: Row) => T,
): Page<T>[] {
  const rows = connection.all<Row & PagedRow & { at: number }>(statement);
  return groupRows(ids, rows).map((group) => pageOfRows(group, plan, order, toRecord));
}
