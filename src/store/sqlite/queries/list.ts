import type { PagePlan } from '../../paging/plan-page.js';
import { joinSql, type Sql, sql } from '../sql.js';
import { orderBy, reaches, type SortColumn, within } from './keyset.js';
import { byPlace, placeColumns } from './page-rows.js';

export interface ListParts {
  /** The columns of the record. */
  readonly columns: Sql;
  /** `table AS letter` */
  readonly table: Sql;
  readonly where: Sql;
  readonly sort: readonly SortColumn[];
}

/** One page of a list with the list's total, as one statement, so that both tell of the same moment. */
export function listStatement({ columns, table, where, sort }: ListParts, plan: PagePlan): Sql {
  const from = sql`FROM ${table} WHERE ${where}`;
  const reach = reaches(from, sort, plan);
  return sql`
    WITH whole AS (SELECT count(*) AS total, ${reach.after} AS reaches_after, ${reach.before} AS reaches_before ${from}),
    page AS (
      SELECT ${joinSql(placeColumns(sort), ', ')}, ${columns} ${from}${within(sort, plan)}
      ${orderBy(sort, plan.backward)} LIMIT ${plan.limit}
    )
    SELECT * FROM whole LEFT JOIN page ON TRUE ${orderBy(byPlace(sort))}`;
}
