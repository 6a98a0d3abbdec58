import type { CursorValue } from '../../paging/cursor.js';
import type { PagePlan } from '../../paging/plan-page.js';
import { orderKey } from '../records/order-key.js';
import { anyOf, type Cypher, cypher, joinCypher, NOTHING } from '../cypher.js';

/** One key of a total order: what the records are sorted by, and the name under which cursors know it. */
export interface SortKey {
  readonly name: string;
  readonly value: Cypher;
  /** What to sort by in place of the value, where that may hold a character outside the BMP. */
  readonly ordered?: Cypher;
  readonly descending?: boolean;
  /** The value may be null; such records come last in either direction. */
  readonly optional?: boolean;
  /** The value may be text or a number; numbers come before text, as everywhere but in Cypher. */
  readonly mixed?: boolean;
}

/** ORDER BY, or its mirror image where a page is fetched from the end. */
export function orderBy(keys: readonly SortKey[], mirrored: boolean): Cypher {
  const parts = flatten(keys).map(({ value, descending }) => (descending !== mirrored ? cypher`${value} DESC` : value));
  return cypher`ORDER BY ${joinCypher(parts, ', ')}`;
}

/** The records that a plan's cursors leave, as a condition that begins with AND, or nothing. */
export function within(keys: readonly SortKey[], { after, before }: PagePlan): Cypher {
  const lower = after ? cypher` AND ${beyond(keys, after, 'after', false)}` : NOTHING;
  const upper = before ? cypher` AND ${beyond(keys, before, 'before', false)}` : NOTHING;
  return cypher`${lower}${upper}`;
}

/** The records at or before `after`, and those at or behind `before`, where the plan has to know whether there are any. */
export function reaches(keys: readonly SortKey[], { after, before, first, last }: PagePlan): { after?: Cypher; before?: Cypher } {
  return {
    ...(after && last === undefined ? { after: beyond(keys, after, 'before', true) } : {}),
    ...(before && first === undefined ? { before: beyond(keys, before, 'after', true) } : {}),
  };
}

/** The values that place a record, as a list. */
export function placeOf(keys: readonly SortKey[]): Cypher {
  return cypher`[${joinCypher(
    keys.map(({ value }) => value),
    ', ',
  )}]`;
}

/** The records on one side of a place, with or without the place itself. */
function beyond(keys: readonly SortKey[], place: readonly CursorValue[], side: 'after' | 'before', inclusive: boolean): Cypher {
  return flatten(keys, place).reduceRight<Cypher | undefined>((rest, { value, descending, at }) => {
    const up = (side === 'after') !== descending;
    // Nothing is ahead of null among nulls: whether a value is missing is a key of its own.
    const ahead = at === null ? cypher`false` : up ? cypher`${value} > ${at}` : cypher`${value} < ${at}`;
    const level = at === null ? cypher`${value} IS NULL` : cypher`${value} = ${at}`;
    if (rest) return anyOf([ahead, cypher`(${level} AND ${rest})`]);
    return inclusive ? anyOf([ahead, level]) : ahead;
  }, undefined)!;
}

interface FlatKey {
  readonly value: Cypher;
  readonly descending: boolean;
  readonly at: CursorValue;
}

/** An optional key sorts by whether it is missing, a mixed one by its kind, then each by its value. */
function flatten(keys: readonly SortKey[], place: readonly CursorValue[] = []): FlatKey[] {
  return keys.flatMap(({ value: plain, ordered: value = plain, descending = false, optional, mixed }, index) => {
    const given = place[index] ?? null;
    const at = typeof given === 'string' ? orderKey(given) : given;
    const missing = { value: cypher`CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`, descending: false, at: Number(at === null) };
    const kind = {
      value: cypher`CASE WHEN ${value} IS :: STRING NOT NULL THEN 1 ELSE 0 END`,
      descending,
      at: Number(typeof at === 'string'),
    };
    return [...(optional ? [missing] : []), ...(mixed ? [kind] : []), { value, descending, at }];
  });
}
