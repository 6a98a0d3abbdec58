import type { CursorValue } from '../../paging/cursor.js';
import { cutPage, type ListOrder, type PagePlan, type FetchedItem } from '../../paging/plan-page.js';
import type { Page } from '../../port/page.js';
import { MAX_SORT_KEYS } from '../../query/check-query.js';
import { groupRows } from '../../query/group-rows.js';
import { type Sql, sql } from '../connection/sql.js';
import type { SortKey } from './keyset.js';

/*
 * Every paged statement gives the same kinds of column: what holds for the whole list, then the sort keys of the row,
 * then the record. A list whose page is empty still gives one row, whose sort keys are all NULL, for its total.
 */

/** Names for the values that a row is sorted by, as many as an order may have keys, and the id. */
const SORT_KEYS: readonly Sql[] = [
  sql`sort_key_0`,
  sql`sort_key_1`,
  sql`sort_key_2`,
  sql`sort_key_3`,
  sql`sort_key_4`,
  sql`sort_key_5`,
  sql`sort_key_6`,
  sql`sort_key_7`,
  sql`sort_key_8`,
];
if (SORT_KEYS.length !== MAX_SORT_KEYS + 1) throw new Error('one column is needed for each sort key and one for the id');

/** The sort values under their names, to be selected beside the record. */
export function sortKeyColumns(columns: readonly SortKey[]): Sql[] {
  return columns.map(({ value }, index) => sql`${value} AS ${SORT_KEYS[index]!}`);
}

/** The same order, told by the selected names. */
export function bySortKeys(columns: readonly SortKey[]): SortKey[] {
  return columns.map((column, index) => ({ ...column, value: SORT_KEYS[index]! }));
}

/** A row of a paged statement: see above. */
export interface PagedRow {
  readonly total: number;
  readonly reaches_after: number;
  readonly reaches_before: number;
  /** The last key of every order is the record's id: NULL where the page is empty. */
  readonly [sortKey: `sort_key_${number}`]: CursorValue;
}

/** The page that a statement's rows make, which stand in list order. */
export function pageOfRows<Row extends PagedRow, T>(
  rows: readonly Row[],
  plan: PagePlan,
  order: ListOrder,
  toRecord: (row: Row) => T,
): Page<T> {
  const whole = rows[0];
  const fetched = rows.filter((row) => row[`sort_key_${order.keys - 1}`] !== null);
  const items = fetched.map((row): FetchedItem<T> => ({ item: toRecord(row), sortValues: sortValuesOf(row, order.keys) }));
  return cutPage(plan, order, items, {
    totalCount: whole?.total ?? 0,
    reachesAfter: whole?.reaches_after === 1,
    reachesBefore: whole?.reaches_before === 1,
  });
}

function sortValuesOf(row: PagedRow, keys: number): CursorValue[] {
  return Array.from({ length: keys }, (_, at) => row[`sort_key_${at}`] ?? null);
}

/** One page for each owner, whose rows tell its place in the list of ids as `at`. */
export function pagesOfOwners<Row extends PagedRow & { readonly at: number }, T>(
  ids: readonly string[],
  rows: readonly Row[],
  plan: PagePlan,
  order: ListOrder,
  toRecord: (row: Row) => T,
): Page<T>[] {
  return groupRows(ids, rows).map((group) => pageOfRows(group, plan, order, toRecord));
}
