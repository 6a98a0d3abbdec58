import type { Page, PageRequest } from '../../store/port/page.js';
import { apiError } from '../errors/api-error.js';

/**
 * One page of a list that is already in memory, by the algorithms of the Relay cursor connections; an item's id is its
 * cursor.
 * @throws GraphQLError BAD_CURSOR where no item has the cursor's id.
 */
export function slicePage<T extends { readonly id: string }>(all: readonly T[], { first, after, last, before }: PageRequest): Page<T> {
  const from = after === undefined ? 0 : positionOf(all, after) + 1;
  const to = before === undefined ? all.length : positionOf(all, before);
  const start = last === undefined ? from : Math.max(from, to - last);
  const end = first === undefined ? to : Math.min(to, from + first);
  return {
    items: all.slice(start, end).map((item) => ({ item, cursor: item.id })),
    totalCount: all.length,
    hasNextPage: end < all.length,
    hasPreviousPage: start > 0,
  };
}

function positionOf(all: readonly { readonly id: string }[], cursor: string): number {
  const at = all.findIndex(({ id }) => id === cursor);
  if (at < 0) throw apiError('BAD_CURSOR', `The cursor ${JSON.stringify(cursor)} is not one of this list`);
  return at;
}
