import type { MentionRecord } from '../../../../schema/records.js';
import type { Span } from '../../../../schema/span.js';
import { listOrder } from '../../paging/list-order.js';
import { cutPage, type ListOrder, type PagePlan, planPage } from '../../paging/plan-page.js';
import type { StoredRelation } from '../../port/graph-store.js';
import type { Page, PageRequest } from '../../port/page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { checkRelationsOf } from '../../query/check-query.js';
import type { SqliteConnection } from '../connection.js';
import { KeptRecords } from '../../kept/kept-records.js';
import { type PagedRow, pageOfRows } from '../pages.js';
import { MENTION_IN_DOCUMENT_SORT, MENTION_SORT, mentionsInStatement, mentionsOfStatement } from '../queries/mentions-of.js';
import { relationsOfSort, relationsOfStatement } from '../queries/relations-of.js';
import { type MentionRow, toMention } from '../rows/mention-row.js';
import { relationOf, type RelationValues } from '../rows/relation-row.js';
import type { Sql } from '../sql.js';
import { groupRows } from '../../query/group-rows.js';

/** The same in every direction. */
const STANDARD_ORDER = listOrder('relationsOf', relationsOfSort({ direction: 'OUT' }));
const MENTIONS_ORDER = listOrder('mentionsOf', MENTION_SORT);
const MENTIONS_IN_ORDER = listOrder('mentionsOfDocuments', MENTION_IN_DOCUMENT_SORT);

/** All that a statement tells of one owner: see `queries/relations-of.ts`. */
interface OwnerRow extends Pick<PagedRow, 'total' | 'reaches_after' | 'reaches_before'> {
  readonly rows: string;
}

type RelationPages = KeptRecords<Page<StoredRelation>>;

/** Room for the pages of so many relations. */
export function keptPages(relations: number): RelationPages {
  return new KeptRecords(relations, ({ items }) => items.length + 1);
}

export function relationsOf(connection: SqliteConnection, query: RelationsOfQuery, kept: RelationPages): Page<StoredRelation>[] {
  checkRelationsOf(query);
  const order = query.orderBy ? listOrder('relationsOf', relationsOfSort(query)) : STANDARD_ORDER;
  const plan = planPage(query.page, order);
  const { entities: all, ...request } = query;
  const read = (entities: readonly string[]): Page<StoredRelation>[] =>
    connection.all<OwnerRow>(relationsStatement({ ...request, entities }, plan)).map((row) => relationPage(row, plan, order));
  return kept.lookUp(connection.version(), all, read, JSON.stringify(request)) as Page<StoredRelation>[];
}

function relationPage({ rows, total, reaches_after, reaches_before }: OwnerRow, plan: PagePlan, order: ListOrder): Page<StoredRelation> {
  const placed = (JSON.parse(rows) as RelationValues[]).map((values) => ({
    place: values.slice(0, order.keys),
    item: relationOf(values, order.keys),
  }));
  if (plan.backward) placed.reverse();
  return cutPage(plan, order, placed, { totalCount: total, reachesAfter: reaches_after === 1, reachesBefore: reaches_before === 1 });
}

/** Most ask for the first relations of all kinds, and differ in the entities alone: those are the statement's one parameter. */
function relationsStatement(query: RelationsOfQuery, plan: PagePlan): Sql {
  const { entities, direction, page, types, role, otherTypes, where, orderBy } = query;
  const { after, before, last } = page;
  if ([types, role, otherTypes, where, orderBy, after, before, last].some((part) => part !== undefined))
    return relationsOfStatement(query, plan);
  const key = `${direction} ${plan.limit}`;
  const text = plainTexts.get(key) ?? relationsOfStatement(query, plan).text;
  plainTexts.set(key, text);
  return { text, params: [JSON.stringify(entities)] };
}

/** By direction and size: three times a hundred at most. */
const plainTexts = new Map<string, string>();

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
