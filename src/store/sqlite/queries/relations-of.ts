import type { PagePlan } from '../../paging/plan-page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { relationColumns } from '../rows/relation-row.js';
import { allOf, joinSql, type Sql, sql } from '../sql.js';
import { isOneOf, whereSql } from './conditions.js';
import { atMost, orderBy, reaches, type SortColumn, within } from './keyset.js';
import { byPlace, placeColumns } from './page-rows.js';
import { type RelationEnd, relatedSort } from './sort-columns.js';
import { relatedPlaces, typeFilter } from './ties.js';

/** One direction's rows of `wanted.owner`: an index holds them in the order of the page, where no other is asked for. */
interface Side {
  readonly from: Sql;
  readonly sort: readonly SortColumn[];
}

const SUBJECT: RelationEnd = { id: sql`r.subject`, name: sql`r.subject_name`, type: sql`r.subject_type` };
const OBJECT: RelationEnd = { id: sql`r.object`, name: sql`r.object_name`, type: sql`r.object_type` };

/** The order of the pages of such a query. */
export function relationsOfSort({ direction, orderBy: keys }: Pick<RelationsOfQuery, 'direction' | 'orderBy'>): SortColumn[] {
  return relatedSort(keys, otherEnd(direction));
}

/**
 * One page of relations for each entity of the query, which has been checked. A row an entity: the rows of its page come as
 * one JSON array of arrays, each the values of its place and then the columns of the record. A value that crosses from
 * SQLite by itself costs more than parsing it does, and there are a dozen in each relation.
 */
export function relationsOfStatement(query: RelationsOfQuery, plan: PagePlan): Sql {
  const sides = sidesOf(query);
  const bySide = sides.map(({ from, sort }) => reaches(from, sort, plan));
  const any = (answers: readonly Sql[]): Sql => sql`(${joinSql(answers, ' OR ')})`;
  const places = byPlace(relationsOfSort(query));
  const record = relationColumns(sql`r`);
  const pieces = sides.map(({ from, sort }) => sql`SELECT ${joinSql(placeColumns(sort), ', ')}, ${record} ${from}${within(sort, plan)}`);
  // SQLite merges the sides as their indexes hold them; the limit keeps the order from being lost on the way out.
  const page = sql`SELECT * FROM (${joinSql(pieces, ' UNION ALL ')}) ${orderBy(places, plan.backward)} ${atMost(plan)}`;
  const place = joinSql(
    places.map(({ value }) => value),
    ', ',
  );
  return sql`
    SELECT wanted.key AS at, ${totalOf(query, sides)} AS total,
      ${any(bySide.map(({ after }) => after))} AS reaches_after, ${any(bySide.map(({ before }) => before))} AS reaches_before,
      (SELECT json_group_array(json_array(${place}, ${record})) FROM (${page}) AS r) AS rows
    FROM (SELECT key, value AS owner FROM json_each(${JSON.stringify(query.entities)})) AS wanted`;
}

/** How many relations an entity has is kept with it; only of some they have to be counted. */
function totalOf({ direction, types, role, otherTypes, where }: RelationsOfQuery, sides: readonly Side[]): Sql {
  if (direction === 'BOTH' && !types && role === undefined && !otherTypes && !where)
    return sql`coalesce((SELECT e.relation_count FROM entity AS e WHERE e.id = wanted.owner), 0)`;
  const counts = sides.map(({ from }) => sql`SELECT count(*) AS many ${from}`);
  return sql`(SELECT sum(many) FROM (${joinSql(counts, ' UNION ALL ')}))`;
}

function sidesOf({ direction, types, role, otherTypes, where, orderBy: keys }: RelationsOfQuery): Side[] {
  const side = (own: Sql, other: RelationEnd): Side => {
    const filters = [
      ...(role === undefined ? [] : [sql`r.role = ${role}`]),
      ...(otherTypes ? [isOneOf(other.type, otherTypes)] : []),
      ...(where ? [whereSql(where, relatedPlaces(other.id))] : []),
    ];
    const filtered = filters.length > 0 ? sql` AND ${allOf(filters)}` : sql``;
    return {
      from: sql`FROM relation AS r WHERE ${own} = wanted.owner${typeFilter(types)}${filtered}`,
      sort: relatedSort(keys, other),
    };
  };
  const out = side(SUBJECT.id, OBJECT);
  const incoming = side(OBJECT.id, SUBJECT);
  if (direction === 'OUT') return [out];
  if (direction === 'IN') return [incoming];
  // A relation of an entity with itself is on both sides; it counts on the first.
  return [out, { ...incoming, from: sql`${incoming.from} AND r.subject <> wanted.owner` }];
}

/** The other end of a row that the page holds, whichever side it came from. */
function otherEnd(direction: RelationsOfQuery['direction']): RelationEnd {
  if (direction === 'OUT') return OBJECT;
  if (direction === 'IN') return SUBJECT;
  const either = (ifSubject: Sql, ifObject: Sql): Sql => sql`CASE WHEN r.subject = wanted.owner THEN ${ifSubject} ELSE ${ifObject} END`;
  return { id: either(OBJECT.id, SUBJECT.id), name: either(OBJECT.name, SUBJECT.name), type: either(OBJECT.type, SUBJECT.type) };
}
