import type { PagePlan } from '../../paging/plan-page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { relationColumns } from '../rows/relation-row.js';
import { joinSql, NOTHING, type Sql, sql } from '../sql.js';
import { orderBy, reaches, type SortColumn, within } from './keyset.js';
import { chosenRows, perEntityStatement } from './per-entity.js';

/** One direction's rows of `wanted.entity`: an index holds them in the order of the page. */
interface Side {
  readonly from: Sql;
  readonly otherName: Sql;
}

/** A relation's place among those of an entity: its type, the other end's name, its id. */
export function relationSort(type: Sql, otherName: Sql, id: Sql): SortColumn[] {
  return [
    { name: 'type', value: type },
    { name: 'other', value: otherName },
    { name: 'id', value: id },
  ];
}

function sideSort(side: Side): SortColumn[] {
  return relationSort(sql`o.type`, side.otherName, sql`o.id`);
}

/** One page of relations for each entity of the query. */
export function relationsOfStatement(query: RelationsOfQuery, plan: PagePlan): Sql {
  const sides = sidesOf(query);
  const bySide = sides.map((side) => reaches(side.from, sideSort(side), plan));
  const any = (answers: readonly Sql[]): Sql => sql`(${joinSql(answers, ' OR ')})`;
  const counts = sides.map(({ from }) => sql`SELECT count(*) AS many ${from}`);
  return perEntityStatement({
    ids: query.entities,
    total: sql`(SELECT sum(many) FROM (${joinSql(counts, ' UNION ALL ')}))`,
    reaches: { after: any(bySide.map(({ after }) => after)), before: any(bySide.map(({ before }) => before)) },
    chosen: chosenOf(sides, plan),
    table: sql`relation AS t`,
    columns: relationColumns(sql`t`),
    sort: relationSort(sql`t.type`, otherEnd(query.direction), sql`t.id`),
  });
}

function sidesOf({ direction, types, role }: RelationsOfQuery): Side[] {
  const filters = sql`${typeFilter(types)}${role === undefined ? NOTHING : sql` AND o.role = ${role}`}`;
  const out = { from: sql`FROM relation AS o WHERE o.subject = wanted.entity${filters}`, otherName: sql`o.object_name` };
  const incoming = { from: sql`FROM relation AS o WHERE o.object = wanted.entity${filters}`, otherName: sql`o.subject_name` };
  if (direction === 'OUT') return [out];
  if (direction === 'IN') return [incoming];
  // A relation of an entity with itself is on both sides; it counts on the first.
  return [out, { ...incoming, from: sql`${incoming.from} AND o.subject <> wanted.entity` }];
}

/** One type keeps the index in page order; several are looked up and sorted. */
function typeFilter(types: readonly string[] | undefined): Sql {
  if (!types) return NOTHING;
  if (types.length === 1) return sql` AND o.type = ${types[0]!}`;
  return sql` AND o.type IN (SELECT value FROM json_each(${JSON.stringify(types)}))`;
}

function otherEnd(direction: RelationsOfQuery['direction']): Sql {
  if (direction === 'OUT') return sql`t.object_name`;
  if (direction === 'IN') return sql`t.subject_name`;
  return sql`CASE WHEN t.subject = wanted.entity THEN t.object_name ELSE t.subject_name END`;
}

/** From each side as many rows as the page holds, then the first of these together. */
function chosenOf(sides: readonly Side[], plan: PagePlan): Sql {
  const [only, second] = sides;
  if (only && !second) return chosenRows(sql`o.rowid`, only.from, within(sideSort(only), plan), sideSort(only), plan);
  const pieces = sides.map((side) => {
    const columns = sql`o.rowid AS number, o.type AS type, ${side.otherName} AS other, o.id AS id`;
    return sql`SELECT * FROM (SELECT ${columns} ${side.from}${within(sideSort(side), plan)} ${orderBy(sideSort(side), plan.backward)} LIMIT ${plan.limit})`;
  });
  const together = relationSort(sql`type`, sql`other`, sql`id`);
  return sql`SELECT number FROM (${joinSql(pieces, ' UNION ALL ')}) ${orderBy(together, plan.backward)} LIMIT ${plan.limit}`;
}
