import type { PagePlan } from '../../paging/plan-page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { relationColumns } from '../rows/relation-row.js';
import { allOf, joinSql, type Sql, sql } from '../sql.js';
import { isOneOf, whereSql } from './conditions.js';
import { orderBy, reaches, type SortColumn, sortKeys, within } from './keyset.js';
import { byPlace, placeColumns } from './page-rows.js';
import { chosenRows, perOwnerStatement } from './per-owner.js';
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

/** One page of relations for each entity of the query, which has been checked. */
export function relationsOfStatement(query: RelationsOfQuery, plan: PagePlan): Sql {
  const sides = sidesOf(query);
  const bySide = sides.map(({ from, sort }) => reaches(from, sort, plan));
  const any = (answers: readonly Sql[]): Sql => sql`(${joinSql(answers, ' OR ')})`;
  const counts = sides.map(({ from }) => sql`SELECT count(*) AS many ${from}`);
  return perOwnerStatement({
    ids: query.entities,
    total: sql`(SELECT sum(many) FROM (${joinSql(counts, ' UNION ALL ')}))`,
    reaches: { after: any(bySide.map(({ after }) => after)), before: any(bySide.map(({ before }) => before)) },
    chosen: chosenOf(sides, plan),
    table: sql`relation AS r`,
    letter: sql`r`,
    columns: relationColumns(sql`r`),
    sort: relationsOfSort(query),
  });
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

/** From each side as many rows as the page holds, then the first of these together. */
function chosenOf(sides: readonly Side[], plan: PagePlan): Sql {
  const [only, second] = sides;
  if (only && !second) return chosenRows(sql`r.rowid`, only.from, within(only.sort, plan), only.sort, plan);
  const pieces = sides.map(({ from, sort }) => {
    const columns = joinSql([sql`r.rowid AS number`, ...placeColumns(sort)], ', ');
    return sql`SELECT * FROM (SELECT ${columns} ${from}${within(sort, plan)} ${orderBy(sort, plan.backward)} LIMIT ${plan.limit})`;
  });
  const together = byPlace(sides[0]!.sort);
  return sql`SELECT number FROM (${joinSql(pieces, ' UNION ALL ')}) ORDER BY ${sortKeys(together, plan.backward)} LIMIT ${plan.limit}`;
}
