import { RecordCache } from '../../cache/record-cache.js';
import { listOrder } from '../../paging/list-order.js';
import { cutPage, type ListOrder, type PagePlan, planPage } from '../../paging/plan-page.js';
import type { RelationReader, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { checkRelationsOf } from '../../query/check-query.js';
import type { SqliteConnection } from '../connection/connection.js';
import { allOf, joinSql, type Sql, type SqlValue, sql } from '../connection/sql.js';
import { isOneOf, whereSql } from '../query/conditions.js';
import { atMost, orderBy, reaches, type SortKey, within } from '../query/keyset.js';
import { relatedMappings, typeFilter } from '../query/linked-records.js';
import { bySortKeys, type PagedRow, sortKeyColumns } from '../query/page-rows.js';
import { type RelationEnd, relatedKeys } from '../query/sort-keys.js';
import { RELATION } from '../records/tables.js';
import { OtherEnds } from './other-ends.js';
import type { CachedLookUps } from './records.js';

/** One direction's rows of `requested.owner`: an index holds them in the order of the page, where no other is asked for. */
interface Side {
  readonly from: Sql;
  readonly other: RelationEnd;
  readonly sort: readonly SortKey[];
}

const SUBJECT: RelationEnd = { id: sql`r.subject`, name: sql`r.subject_name`, type: sql`r.subject_type` };
const OBJECT: RelationEnd = { id: sql`r.object`, name: sql`r.object_name`, type: sql`r.object_type` };

/** The same in every direction. */
const STANDARD_ORDER = listOrder('relationsOf', relationsOfSort({ direction: 'OUT' }));

/** The pages of so many relations stay in memory while the data rests. */
const CACHED_RELATIONS = 20_000;

/** @param entities reads what the other ends of relations hold beside their names */
export function relationReader(connection: SqliteConnection, { entities: readEntities }: Pick<CachedLookUps, 'entities'>): RelationReader {
  const cache = new RecordCache<RelatedPage>(CACHED_RELATIONS, ({ others }) => others.length + 1);
  return {
    async relationsOf(query, onOtherEnds) {
      checkRelationsOf(query);
      const order = query.orderBy ? listOrder('relationsOf', relationsOfSort(query)) : STANDARD_ORDER;
      const plan = planPage(query.page, order);
      const { entities: all, ...request } = query;
      const read = (entities: readonly string[]): RelatedPage[] => {
        const ends = new OtherEnds(readEntities);
        const rows = connection.all<OwnerRow>(relationsStatement({ ...request, entities }, plan));
        return rows.map((row, at) => relatedPage(row, entities[at]!, ends, plan, order));
      };
      const found = cache.lookUp(connection.version(), all, read, JSON.stringify(request)) as RelatedPage[];
      onOtherEnds?.(found.flatMap(({ others }) => others));
      return found.map(({ page }) => page);
    },
  };
}

/** A page of relations, and the other end of each. */
interface RelatedPage {
  readonly page: Page<StoredRelation>;
  readonly others: readonly StoredEntity[];
}

/** All that a statement tells of one owner: see `relationsOfStatement`. */
interface OwnerRow extends Pick<PagedRow, 'total' | 'reaches_after' | 'reaches_before'> {
  readonly rows: string;
}

const OTHER_AT = RELATION.names.length;

function relatedPage(row: OwnerRow, owner: string, ends: OtherEnds, plan: PagePlan, order: ListOrder): RelatedPage {
  const rows = JSON.parse(row.rows) as SqlValue[][];
  if (plan.backward) rows.reverse();
  const fetched = rows.map((values) => {
    const item = RELATION.toRecordAt(values, 0);
    const sortValues = order === STANDARD_ORDER ? [item.type, values[OTHER_AT + 1]!, item.id] : values.slice(OTHER_AT + 2);
    return { item, sortValues };
  });
  const page = cutPage(plan, order, fetched, {
    totalCount: row.total,
    reachesAfter: row.reaches_after === 1,
    reachesBefore: row.reaches_before === 1,
  });
  const begin = fetched.findIndex(({ item }) => item === page.items[0]?.item);
  const others = page.items.map(({ item: { subject, object } }, at) => {
    const [type, name] = rows[begin + at]!.slice(OTHER_AT) as [string, string];
    return ends.add(subject === owner ? object : subject, type, name);
  });
  return { page, others };
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

/** The order of the pages of such a query. */
export function relationsOfSort({ direction, orderBy: keys }: Pick<RelationsOfQuery, 'direction' | 'orderBy'>): SortKey[] {
  return relatedKeys(keys, otherEnd(direction));
}

/**
 * One page of relations for each entity of the query, which has been checked. A row an entity: the rows of its page come as
 * one JSON array of arrays: the columns of the record, type and name of the other end, and the sort values where they are
 * others. A value that crosses from SQLite by itself costs more than parsing it does, and there are a dozen in each relation.
 */
export function relationsOfStatement(query: RelationsOfQuery, plan: PagePlan): Sql {
  const sides = sidesOf(query);
  const bySide = sides.map(({ from, sort }) => reaches(from, sort, plan));
  const any = (answers: readonly Sql[]): Sql => sql`(${joinSql(answers, ' OR ')})`;
  const keys = bySortKeys(relationsOfSort(query));
  const record = RELATION.of(sql`r`);
  const pieces = sides.map(({ from, other, sort }) => {
    const end = sql`${other.type} AS other_type, ${other.name} AS other_name`;
    return sql`SELECT ${joinSql(sortKeyColumns(sort), ', ')}, ${record}, ${end} ${from}${within(sort, plan)}`;
  });
  // SQLite merges the sides as their indexes hold them; the limit keeps the order from being lost on the way out.
  const page = sql`SELECT * FROM (${joinSql(pieces, ' UNION ALL ')}) ${orderBy(keys, plan.backward)} ${atMost(plan)}`;
  const values = [record, sql`r.other_type`, sql`r.other_name`, ...(query.orderBy ? keys.map(({ value }) => value) : [])];
  return sql`
    SELECT requested.key AS at, ${totalOf(query, sides)} AS total,
      ${any(bySide.map(({ after }) => after))} AS reaches_after, ${any(bySide.map(({ before }) => before))} AS reaches_before,
      (SELECT json_group_array(json_array(${joinSql(values, ', ')})) FROM (${page}) AS r) AS rows
    FROM (SELECT key, value AS owner FROM json_each(${JSON.stringify(query.entities)})) AS requested`;
}

/** How many relations an entity has is kept with it; only of some they have to be counted. */
function totalOf({ direction, types, role, otherTypes, where }: RelationsOfQuery, sides: readonly Side[]): Sql {
  if (direction === 'BOTH' && !types && role === undefined && !otherTypes && !where)
    return sql`coalesce((SELECT e.relation_count FROM entity AS e WHERE e.id = requested.owner), 0)`;
  const counts = sides.map(({ from }) => sql`SELECT count(*) AS many ${from}`);
  return sql`(SELECT sum(many) FROM (${joinSql(counts, ' UNION ALL ')}))`;
}

function sidesOf({ direction, types, role, otherTypes, where, orderBy: keys }: RelationsOfQuery): Side[] {
  const side = (own: Sql, other: RelationEnd): Side => {
    const filters = [
      ...(role === undefined ? [] : [sql`r.role = ${role}`]),
      ...(otherTypes ? [isOneOf(other.type, otherTypes)] : []),
      ...(where ? [whereSql(where, relatedMappings(other.id))] : []),
    ];
    const filtered = filters.length > 0 ? sql` AND ${allOf(filters)}` : sql``;
    return {
      from: sql`FROM relation AS r WHERE ${own} = requested.owner${typeFilter(types)}${filtered}`,
      other,
      sort: relatedKeys(keys, other),
    };
  };
  const out = side(SUBJECT.id, OBJECT);
  const incoming = side(OBJECT.id, SUBJECT);
  if (direction === 'OUT') return [out];
  if (direction === 'IN') return [incoming];
  // A relation of an entity with itself is on both sides; it counts on the first.
  return [out, { ...incoming, from: sql`${incoming.from} AND r.subject <> requested.owner` }];
}

/** The other end of a row that the page holds, whichever side it came from. */
function otherEnd(direction: RelationsOfQuery['direction']): RelationEnd {
  if (direction === 'OUT') return OBJECT;
  if (direction === 'IN') return SUBJECT;
  const either = (ifSubject: Sql, ifObject: Sql): Sql => sql`CASE WHEN r.subject = requested.owner THEN ${ifSubject} ELSE ${ifObject} END`;
  return { id: either(OBJECT.id, SUBJECT.id), name: either(OBJECT.name, SUBJECT.name), type: either(OBJECT.type, SUBJECT.type) };
}
