/**
 * Which part of an ordered list is asked for, as in the Relay cursor connections: forward with `first`/`after`, or
 * backward with `last`/`before`. Without a size the first `DEFAULT_PAGE_SIZE` are meant (the last, where only `before`
 * is given). Cursors are opaque outside the store that made them and stay good while documents come and go.
 * A size that is no whole number from 0 to `MAX_PAGE_SIZE` is BAD_ARGUMENT, a cursor of another list's order BAD_CURSOR.
 */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

export interface PageItem<T> {
  readonly item: T;
  readonly cursor: string;
}

/** A part of an ordered list; `totalCount` counts the whole list. Items stand in list order whichever way the page was asked for. */
export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;
