import type { CursorValue } from '../../paging/cursor.js';
import type { PagePlan } from '../../paging/plan-page.js';
import { MAX_PAGE_SIZE } from '../../port/page.js';
import { joinSql, NOTHING, type Sql, sql } from '../connection/sql.js';

/** One key of a total order: what the rows are sorted by, and the name under which cursors know it. */
export interface SortKey {
  readonly name: string;
  readonly value: Sql;
  readonly descending?: boolean;
  /** The value may be NULL; such rows come last in either direction. */
  readonly optional?: boolean;
}

/** ORDER BY, or its mirror image where a page is fetched from the end. */
export function orderBy(columns: readonly SortKey[], mirrored = false): Sql {
  return sql`ORDER BY ${orderList(columns, mirrored)}`;
}

/** What stands behind ORDER BY. */
export function orderList(columns: readonly SortKey[], mirrored = false): Sql {
  const keys = flatten(columns).map(({ value, descending }) => (descending !== mirrored ? sql`${value} DESC` : value));
  return joinSql(keys, ', ');
}

/** Page sizes up to `MAX_PAGE_SIZE` are few, so that the statements of one list are few. */
const LIMITS: readonly (readonly [number, Sql])[] = [
  [1, sql`LIMIT 1`],
  [2, sql`LIMIT 2`],
  [6, sql`LIMIT 6`],
  [11, sql`LIMIT 11`],
  [21, sql`LIMIT 21`],
  [51, sql`LIMIT 51`],
  [MAX_PAGE_SIZE + 1, sql`LIMIT 101`],
];

/**
 * At least as many rows as the plan needs; `cutPage` leaves what is more. The number stands in the text: SQLite plans for
 * few rows where it reads the limit, and for any number where that is a parameter, which takes two to three times as long.
 */
export function atMost({ limit }: Pick<PagePlan, 'limit'>): Sql {
  return LIMITS.find(([size]) => size >= limit)![1];
}

/** The rows that a plan's cursors leave, as a condition that begins with AND, or nothing. */
export function within(columns: readonly SortKey[], { after, before }: PagePlan): Sql {
  const lower = after ? sql` AND ${beyond(columns, after, 'after', false)}` : NOTHING;
  const upper = before ? sql` AND ${beyond(columns, before, 'before', false)}` : NOTHING;
  return sql`${lower}${upper}`;
}

/**
 * Does the list hold a row at or before `after`, and one at or behind `before`? `from` is all up to and including the
 * WHERE condition; each answer is 0 where the plan has no use for it.
 */
export function reaches(from: Sql, columns: readonly SortKey[], { after, before, first, last }: PagePlan): { after: Sql; before: Sql } {
  const exists = (bound: Sql): Sql => sql`EXISTS (SELECT 1 ${from} AND ${bound})`;
  return {
    after: after && last === undefined ? exists(beyond(columns, after, 'before', true)) : sql`0`,
    before: before && first === undefined ? exists(beyond(columns, before, 'after', true)) : sql`0`,
  };
}

/** The rows on one side of a position, with or without the position itself. */
function beyond(columns: readonly SortKey[], sortValues: readonly CursorValue[], side: 'after' | 'before', inclusive: boolean): Sql {
  const keys = flatten(columns, sortValues);
  const up = (side === 'after') !== keys[0]!.descending;
  // One row comparison lets SQLite seek in an index of these columns.
  if (columns.every(({ optional, descending = false }) => !optional && descending === keys[0]!.descending)) {
    const left = sql`(${joinSql(
      keys.map(({ value }) => value),
      ', ',
    )})`;
    const right = sql`(${joinSql(
      keys.map(({ at }) => sql`${at}`),
      ', ',
    )})`;
    return sql`${left}${compare(up, inclusive)}${right}`;
  }
  return keys.reduceRight<Sql | undefined>((rest, { value, descending, at }) => {
    const ahead = sql`${value}${compare((side === 'after') !== descending, false)}${at}`;
    if (rest) return sql`(${ahead} OR (${value} IS ${at} AND ${rest}))`;
    return inclusive ? sql`(${ahead} OR ${value} IS ${at})` : ahead;
  }, undefined)!;
}

function compare(up: boolean, inclusive: boolean): Sql {
  if (up) return inclusive ? sql` >= ` : sql` > `;
  return inclusive ? sql` <= ` : sql` < `;
}

interface FlatKey {
  readonly value: Sql;
  readonly descending: boolean;
  readonly at: CursorValue;
}

/** An optional column sorts by whether it is missing, then by its value. */
function flatten(columns: readonly SortKey[], sortValues: readonly CursorValue[] = []): FlatKey[] {
  return columns.flatMap(({ value, descending = false, optional }, index) => {
    const at = sortValues[index] ?? null;
    const key = { value, descending, at };
    return optional ? [{ value: sql`(${value} IS NULL)`, descending: false, at: Number(at === null) }, key] : [key];
  });
}
