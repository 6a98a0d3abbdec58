import { type Sql, sql } from '../sql.js';
import { MAX_SORT_KEYS } from '../../query/check-query.js';
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
