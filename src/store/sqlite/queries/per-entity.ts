import type { PagePlan } from '../../paging/plan-page.js';
import { joinSql, type Sql, sql } from '../sql.js';
import { orderBy, type SortColumn } from './keyset.js';
import { byPlace, placeColumns } from './page-rows.js';

export interface PerEntityParts {
  readonly ids: readonly string[];
  /** How many rows the entity `wanted.entity` has in all, and whether cursors cut some off, each as an expression. */
  readonly total: Sql;
  readonly reaches: { readonly after: Sql; readonly before: Sql };
  /** A subquery of the row numbers that make the page of `wanted.entity`. */
  readonly chosen: Sql;
  /** `table AS t`, the columns of the record, and the order of each page. */
  readonly table: Sql;
  readonly columns: Sql;
  readonly sort: readonly SortColumn[];
}

/** One page for each entity, in the order of the ids, as one statement: SQLite runs the subquery `chosen` once for each. */
export function perEntityStatement({ ids, total, reaches, chosen, table, columns, sort }: PerEntityParts): Sql {
  return sql`
    WITH wanted AS MATERIALIZED (
      SELECT wanted.key AS at, wanted.value AS entity, ${total} AS total, ${reaches.after} AS reaches_after, ${reaches.before} AS reaches_before
      FROM (SELECT key, value, value AS entity FROM json_each(${JSON.stringify(ids)})) AS wanted
    )
    SELECT wanted.*, ${joinSql(placeColumns(sort), ', ')}, ${columns}
    FROM wanted LEFT JOIN ${table} ON t.rowid IN (${chosen})
    ORDER BY at, ${joinSql(
      byPlace(sort).map(({ value }) => value),
      ', ',
    )}`;
}

/** The row numbers of a page within one entity's rows, `from` being all up to and including the WHERE condition. */
export function chosenRows(rowid: Sql, from: Sql, bounds: Sql, sort: readonly SortColumn[], plan: PagePlan): Sql {
  return sql`SELECT ${rowid} ${from}${bounds} ${orderBy(sort, plan.backward)} LIMIT ${plan.limit}`;
}
