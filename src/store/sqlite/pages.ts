import type { CursorValue } from '../paging/cursor.js';
import { cutPage, type ListOrder, type PagePlan, type Placed } from '../paging/plan-page.js';
import type { Page } from '../port/page.js';

/** A row of a paged statement: see `queries/page-rows.ts`. */
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
