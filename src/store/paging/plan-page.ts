import { PlangraphError } from '../../../schema/errors.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type Page, type PageItem, type PageRequest } from '../port/page.js';
import { type CursorValue, decodeCursor, encodeCursor } from './cursor.js';

/** An order of a list: its name, which cursors carry, and how many values a record is sorted by in it. */
export interface ListOrder {
  readonly name: string;
  readonly keys: number;
}

/** What an adapter has to fetch for a page request. */
export interface PagePlan {
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Only records behind / before these sort values. */
  readonly after: readonly CursorValue[] | undefined;
  readonly before: readonly CursorValue[] | undefined;
  /** Fetch from the end of the range. */
  readonly backward: boolean;
  /** How many records to fetch: enough to know whether there are more. */
  readonly limit: number;
}

/**
 * Reads a page request. Without a size the first `DEFAULT_PAGE_SIZE` records are meant, or the last where only `before` is given.
 * @throws PlangraphError BAD_ARGUMENT for a size that is no whole number from 0 to `MAX_PAGE_SIZE`; BAD_CURSOR.
 */
export function planPage(request: PageRequest, order: ListOrder): PagePlan {
  const { after, before } = request;
  checkSize('first', request.first);
  checkSize('last', request.last);
  const sized = request.first !== undefined || request.last !== undefined;
  const fromEnd = before !== undefined && after === undefined;
  const first = sized || fromEnd ? request.first : DEFAULT_PAGE_SIZE;
  const last = sized || !fromEnd ? request.last : DEFAULT_PAGE_SIZE;
  return {
    first,
    last,
    after: after === undefined ? undefined : decodeCursor(after, order.name, order.keys),
    before: before === undefined ? undefined : decodeCursor(before, order.name, order.keys),
    backward: first === undefined,
    limit: Math.max(first ?? 0, last ?? 0) + 1,
  };
}

/** A record fetched for a page, with the values that it is sorted by. */
export interface FetchedItem<T> {
  readonly item: T;
  readonly sortValues: readonly CursorValue[];
}

export interface PageFacts {
  readonly totalCount: number;
  /** Is there a record at or before `after`, or at or behind `before`? Only asked for where the plan holds that cursor. */
  readonly reachesAfter: boolean;
  readonly reachesBefore: boolean;
}

/**
 * Cuts the fetched records, which stand in list order, to the page asked for. The algorithms are EdgesToReturn,
 * HasPreviousPage and HasNextPage of the Relay Cursor Connections specification; where that leaves a choice, a page that
 * lies behind `after` has a previous page as soon as any record stands at or before the cursor, and likewise for `before`.
 */
export function cutPage<T>(plan: PagePlan, order: ListOrder, fetched: readonly FetchedItem<T>[], facts: PageFacts): Page<T> {
  const { first, last } = plan;
  let cut = fetched;
  if (first !== undefined) cut = cut.slice(0, first);
  if (last !== undefined) cut = cut.slice(Math.max(0, cut.length - last));
  return {
    items: cut.map(({ item, sortValues }) => new CutItem(item, order, sortValues)),
    totalCount: facts.totalCount,
    hasNextPage: first !== undefined ? fetched.length > first : plan.before !== undefined && facts.reachesBefore,
    hasPreviousPage: last !== undefined ? fetched.length > last : plan.after !== undefined && facts.reachesAfter,
  };
}

/** Few who ask for a page ask for its cursors: each is made when it is asked for. */
class CutItem<T> implements PageItem<T> {
  readonly item: T;
  readonly #order: ListOrder;
  readonly #sortValues: readonly CursorValue[];

  constructor(item: T, order: ListOrder, sortValues: readonly CursorValue[]) {
    this.item = item;
    this.#order = order;
    this.#sortValues = sortValues;
  }

  get cursor(): string {
    return encodeCursor(this.#order.name, this.#sortValues);
  }
}

function checkSize(name: string, size: number | undefined): void {
  if (size === undefined) return;
  if (!Number.isInteger(size) || size < 0 || size > MAX_PAGE_SIZE)
    throw new PlangraphError('BAD_ARGUMENT', `${name} is ${size}, not a whole number from 0 to ${MAX_PAGE_SIZE}`, {
      hint: `ask for at most ${MAX_PAGE_SIZE} records and go on with the page's last cursor`,
    });
}
