import type { PagePlan } from '../../paging/plan-page.js';
import { joinSql, type Sql, sql } from '../connection/sql.js';
import { atMost, orderBy, reaches, type SortKey, orderList, within } from './keyset.js';
import { bySortKeys, sortKeyColumns } from './page-rows.js';

export interface PerOwnerParts {
  readonly ids: readonly string[];
  /** How many rows the owner `requested.owner` has in all, and whether cursors cut some off, each as an expression. */
  readonly total: Sql;
  readonly reaches: { readonly after: Sql; readonly before: Sql };
  /** A subquery of the row numbers that make the page of `requested.owner`. */
  readonly chosen: Sql;
  /** `table AS letter`, the letter, the columns of the record, and the order of each page. */
  readonly table: Sql;
  readonly letter: Sql;
  readonly columns: Sql;
  readonly sort: readonly SortKey[];
}

/** One page for each owner, in the order of the ids, as one statement: SQLite runs the subquery `chosen` once for each. */
export function perOwnerStatement({ ids, total, reaches: reach, chosen, table, letter, columns, sort }: PerOwnerParts): Sql {
  return sql`
    WITH requested AS MATERIALIZED (
      SELECT requested.key AS at, requested.value AS owner, ${total} AS total, ${reach.after} AS reaches_after, ${reach.before}
        AS reaches_before
      FROM (SELECT key, value, value AS owner FROM json_each(${JSON.stringify(ids)})) AS requested
    )
    SELECT requested.*, ${joinSql(sortKeyColumns(sort), ', ')}, ${columns}
    FROM requested LEFT JOIN ${table} ON ${letter}.rowid IN (${chosen})
    ORDER BY at, ${orderList(bySortKeys(sort))}`;
}

/** Where the rows of one owner come from: `from` is all up to and including the WHERE condition. */
export type OwnerList = Pick<PerOwnerParts, 'ids' | 'table' | 'letter' | 'columns' | 'sort'> & { readonly from: Sql };

/** One page for each owner, of a list that one subquery gives. */
export function ownerListStatement(list: OwnerList, plan: PagePlan): Sql {
  const { from, letter, sort } = list;
  return perOwnerStatement({
    ...list,
    total: sql`(SELECT count(*) ${from})`,
    reaches: reaches(from, sort, plan),
    chosen: chosenRows(sql`${letter}.rowid`, from, within(sort, plan), sort, plan),
  });
}

/** The row numbers of a page within one owner's rows. */
export function chosenRows(rowid: Sql, from: Sql, bounds: Sql, sort: readonly SortKey[], plan: PagePlan): Sql {
  return sql`SELECT ${rowid} ${from}${bounds} ${orderBy(sort, plan.backward)} ${atMost(plan)}`;
}
