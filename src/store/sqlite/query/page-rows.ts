import type { CursorValue } from '../../paging/cursor.js';
import { cutPage, type ListOrder, type PagePlan, type Placed } from '../../paging/plan-page.js';
import type { Page } from '../../port/page.js';
import { MAX_SORT_KEYS } from '../../query/check-query.js';
import { groupRows } from '../../query/group-rows.js';
import { type Sql, sql } from '../connection/sql.js';
import type { SortColumn } from './keyset.js';

/*
 * Every paged statement gives the same kinds of column: what holds for the whole list, then the place of the row in it,
 * then the record. A list whose page is empty still gives one row, whose place is all NULL, for its total.
 */

/** Names for the values that place a row, as many as an order may have keys, and the id. */
const PLACES: readonly Sql[] = [
  sql`place_0`,
  sql`place_1`,
  sql`place_2`,
  sql`place_3`,
  sql`place_4`,
  sql`place_5`,
  sql`place_6`,
  sql`place_7`,
  sql`place_8`,
];
if (PLACES.length !== MAX_SORT_KEYS + 1) throw new Error('one place column is needed for each sort key and one for the id');

/** The sort values under their names, to be selected beside the record. */
export function placeColumns(columns: readonly SortColumn[]): Sql[] {
  return columns.map(({ value }, index) => sql`${value} AS ${PLACES[index]!}`);
}

/** The same order, told by the selected names. */
export function byPlace(columns: readonly SortColumn[]): SortColumn[] {
  return columns.map((column, index) => ({ ...column, value: PLACES[index]! }));
}

/** A row of a paged statement: see above. */
export interface PagedRow {
  readonly total: number;
  readonly reaches_after: number;
  readonly reaches_before: number;
  /** The last key of every order is the record's id: NULL where the page is empty. */
  readonly [place: `place_${number}`]: CursorValue;
}

/** The page that a statement's rows make, which stand in list order. */
export function pageOfRows<Row extends PagedRow, T>(
  rows: readonly Row[],
  plan: PagePlan,
  order: ListOrder,
  toRecord: (row: Row) => T,
): Page<T> {
  const whole = rows[0];
  const fetched = rows.filter((row) => row[`place_${order.keys - 1}`] !== null);
  const placed = fetched.map((row): Placed<T> => ({ item: toRecord(row), place: placeOf(row, order.keys) }));
  return cutPage(plan, order, placed, {
    totalCount: whole?.total ?? 0,
    reachesAfter: whole?.reaches_after === 1,
    reachesBefore: whole?.reaches_before === 1,
  });
}

function placeOf(row: PagedRow, keys: number): CursorValue[] {
  return Array.from({ length: keys }, (_, at) => row[`place_${at}`] ?? null);
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
