import type { CursorValue } from '../../paging/cursor.js';
import type { PagePlan } from '../../paging/plan-page.js';
import { orderKey, orderStart } from '../records/order-key.js';
import { type Cypher, cypher, joinCypher, NOTHING } from '../connection/cypher.js';

/** One key of a total order: what the records are sorted by, and the name under which cursors know it. */
export interface SortKey {
  readonly name: string;
  readonly value: Cypher;
  /** What to sort by in place of the value, where that may hold a character outside the BMP. */
  readonly ordered?: Cypher;
  /** The beginning of what it sorts by (see `orderStart`): an index that holds it gives the records nearly in order. */
  readonly start?: Cypher;
  readonly descending?: boolean;
  /** The value may be null; such records come last in either direction. */
  readonly optional?: boolean;
  /** The value may be text or a number; numbers come before text, as everywhere but in Cypher. */
  readonly mixed?: boolean;
}

/**
 * ORDER BY, or its mirror image where a page is fetched from the end; what is alike in all records goes first, for an index
 * that it leads.
 */
export function orderBy(keys: readonly SortKey[], mirrored: boolean, alike: readonly Cypher[] = []): Cypher {
  const { start, descending = false } = keys[0]!;
  const sorted = [...(start ? alike.map((value) => ({ value, descending })) : []), ...flatten(keys)];
  const parts = sorted.map(({ value, descending }) => (descending !== mirrored ? cypher`${value} DESC` : value));
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

/** The values that a record is sorted by, as a list. */
export function sortValues(keys: readonly SortKey[]): Cypher {
  return cypher`[${joinCypher(
    keys.map(({ value }) => value),
    ', ',
  )}]`;
}

/**
 * The records on one side of a cursor, with or without what it stands at: the first key that differs decides. As a CASE and
 * not as alternatives, of which the planner would look each up in an index and join what it finds.
 */
function beyond(keys: readonly SortKey[], cursor: readonly CursorValue[], side: 'after' | 'before', inclusive: boolean): Cypher {
  const isUp = (descending: boolean): boolean => (side === 'after') !== descending;
  // Whether a value is missing is a key of its own: where it is missing here it is missing in all that remain.
  const flat = flatten(keys, cursor).filter(({ at }) => at !== null);
  const { value: last, descending, at: end } = flat.pop()!;
  const rest = isUp(descending)
    ? inclusive ? cypher`${last} >= ${end}` : cypher`${last} > ${end}`
    : inclusive ? cypher`${last} <= ${end}` : cypher`${last} < ${end}`; // prettier-ignore
  if (flat.length === 0) return rest;
  const steps = flat.map(({ value, descending, at }) => {
    const ahead = isUp(descending) ? cypher`${value} > ${at}` : cypher`${value} < ${at}`;
    return cypher`WHEN ${ahead} THEN true WHEN ${value} <> ${at} THEN false`;
  });
  const bound = keys[0]!.start ? cypher`${firstBound(flat[0]!, side)} AND ` : NOTHING;
  return cypher`${bound}CASE ${joinCypher(steps, ' ')} ELSE ${rest} END`;
}

/** What the whole condition says of the first key alone, which an index can serve. */
function firstBound({ value, descending, at }: FlatKey, side: 'after' | 'before'): Cypher {
  return (side === 'after') !== descending ? cypher`${value} >= ${at}` : cypher`${value} <= ${at}`;
}

interface FlatKey {
  readonly value: Cypher;
  readonly descending: boolean;
  readonly at: CursorValue;
}

/** An optional key sorts by whether it is missing, a mixed one by its kind, one with an index by its beginning, then each by its value. */
function flatten(keys: readonly SortKey[], cursor: readonly CursorValue[] = []): FlatKey[] {
  return keys.flatMap(({ value: plain, ordered: value = plain, start, descending = false, optional, mixed }, index) => {
    const bound = cursor[index] ?? null;
    const at = typeof bound === 'string' ? orderKey(bound) : bound;
    const missing = { value: cypher`CASE WHEN ${value} IS NULL THEN 1 ELSE 0 END`, descending: false, at: Number(at === null) };
    const kind = {
      value: cypher`CASE WHEN ${value} IS :: STRING NOT NULL THEN 1 ELSE 0 END`,
      descending,
      at: Number(typeof at === 'string'),
    };
    const beginning = start ? [{ value: start, descending, at: typeof bound === 'string' ? orderStart(bound) : at }] : [];
    return [...(optional ? [missing] : []), ...(mixed ? [kind] : []), ...beginning, { value, descending, at }];
  });
}
