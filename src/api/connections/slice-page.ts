import { compareCodePoints } from '../../../schema/compare-code-points.js';
import { type CursorValue, decodeCursor, encodeCursor } from '../../store/paging/cursor.js';
import type { Page, PageRequest } from '../../store/port/page.js';
import { apiError } from '../errors/api-error.js';

/** The order of a list in memory, so that cursors name positions in it and not only items. */
export interface SliceOrder<T> {
  /** The list's name, by which a cursor of another list is refused. */
  readonly name: string;
  /** How many values a sort key has. */
  readonly keys: number;
  /** The values that the list is sorted by, upwards and by code point, the id last. */
  readonly sortKeyOf: (item: T) => readonly (string | number)[];
}

/**
 * One page of a list that is already in memory, by the algorithms of the Relay cursor connections. With an order a cursor
 * stays good when its item goes; without one an item's id is its cursor.
 * @throws PlangraphError or GraphQLError BAD_CURSOR for a cursor of another list, or, without an order, of an item that is gone.
 */
export function slicePage<T extends { readonly id: string }>(
  all: readonly T[],
  { first, after, last, before }: PageRequest,
  order?: SliceOrder<T>,
): Page<T> {
  const from = after === undefined ? 0 : boundOf(all, after, 'after', order);
  const to = before === undefined ? all.length : boundOf(all, before, 'before', order);
  const start = last === undefined ? from : Math.max(from, to - last);
  const end = first === undefined ? to : Math.min(to, from + first);
  return {
    items: all.slice(start, end).map((item) => ({ item, cursor: order ? encodeCursor(order.name, order.sortKeyOf(item)) : item.id })),
    totalCount: all.length,
    hasNextPage: end < all.length,
    hasPreviousPage: start > 0,
  };
}

/** How many items stand at or before the cursor (`after`), or before it (`before`). */
function boundOf<T extends { readonly id: string }>(
  all: readonly T[],
  cursor: string,
  side: 'after' | 'before',
  order: SliceOrder<T> | undefined,
): number {
  if (!order) {
    const at = all.findIndex(({ id }) => id === cursor);
    if (at < 0) throw apiError('BAD_CURSOR', `The cursor ${JSON.stringify(cursor)} is not one of this list`);
    return side === 'after' ? at + 1 : at;
  }
  const sortKey = decodeCursor(cursor, order.name, order.keys);
  const behind = all.findIndex((item) => {
    const difference = compareSortKeys(order.sortKeyOf(item), sortKey);
    return side === 'after' ? difference > 0 : difference >= 0;
  });
  return behind < 0 ? all.length : behind;
}

/** Numbers come before texts, as in the stores; nothing else is in a sort key that this list made. */
function compareSortKeys(left: readonly (string | number)[], right: readonly CursorValue[]): number {
  for (const [at, value] of left.entries()) {
    const against = right[at] ?? null;
    const difference =
      typeof value === 'number' && typeof against === 'number' ? value - against : compareCodePoints(String(value), String(against));
    if (difference !== 0) return difference;
  }
  return 0;
}
