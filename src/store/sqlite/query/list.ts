import type { PagePlan } from '../../paging/plan-page.js';
import { joinSql, type Sql, sql } from '../connection/sql.js';
import { atMost, orderBy, reaches, type SortKey, within } from './keyset.js';
import { bySortKeys, sortKeyColumns } from './page-rows.js';

export interface ListParts {
  /** The columns of the record. */
  readonly columns: Sql;
  /** `table AS letter` */
  readonly table: Sql;
  /** Those of its rows that may pass, where that is known beforehand. */
  readonly candidates?: Sql | undefined;
  readonly letter: Sql;
  readonly where: Sql;
  readonly sort: readonly SortKey[];
  /** Every record has to be looked at to know whether it passes: then that is done once, for the page and the total. */
  readonly scans: boolean;
}

/** One page of a list with the list's total, as one statement, so that both tell of the same moment. */
export function listStatement(parts: ListParts, plan: PagePlan): Sql {
  return parts.scans ? scannedList(parts, plan) : indexedList(parts, plan);
}

function indexedList({ columns, table, where, sort }: ListParts, plan: PagePlan): Sql {
  const from = sql`FROM ${table} WHERE ${where}`;
  const reach = reaches(from, sort, plan);
  return sql`
    WITH whole AS (SELECT count(*) AS total, ${reach.after} AS reaches_after, ${reach.before} AS reaches_before ${from}),
    page AS (
      SELECT ${joinSql(sortKeyColumns(sort), ', ')}, ${columns} ${from}${within(sort, plan)}
      ${orderBy(sort, plan.backward)} ${atMost(plan)}
    )
    SELECT * FROM whole LEFT JOIN page ON TRUE ${orderBy(bySortKeys(sort))}`;
}

function scannedList({ columns, table, candidates = table, letter, where, sort }: ListParts, plan: PagePlan): Sql {
  const keys = bySortKeys(sort);
  const found = sql`FROM found WHERE TRUE`;
  const reach = reaches(found, keys, plan);
  return sql`
    WITH found AS MATERIALIZED (SELECT ${letter}.rowid AS number, ${joinSql(sortKeyColumns(sort), ', ')} FROM ${candidates} WHERE ${where}),
    whole AS (SELECT count(*) AS total, ${reach.after} AS reaches_after, ${reach.before} AS reaches_before ${found}),
    page AS (SELECT * ${found}${within(keys, plan)} ${orderBy(keys, plan.backward)} ${atMost(plan)})
    SELECT whole.*, page.*, ${columns} FROM whole LEFT JOIN page ON TRUE LEFT JOIN ${table} ON ${letter}.rowid = page.number
    ${orderBy(keys)}`;
}
