import type { CursorValue } from '../paging/cursor.js';
import { cutPage, type ListOrder, type PagePlan } from '../paging/plan-page.js';
import type { Page } from '../port/page.js';

/** A row of a paged statement: see `queries/page.ts`. */
export interface PageRow<Record> {
  readonly total: number;
  readonly reachesAfter: boolean;
  readonly reachesBefore: boolean;
  readonly page: readonly (readonly [place: readonly CursorValue[], record: Record])[];
}

/** The same where the records tell their place. */
export interface TellingPageRow<Record> extends Omit<PageRow<Record>, 'page'> {
  readonly page: readonly Record[];
}

/** The page that a row makes; a page fetched from the end stands in it backwards. */
export function pageOfRow<Node, T>(
  { total, reachesAfter, reachesBefore, page }: PageRow<Node>,
  plan: PagePlan,
  order: ListOrder,
  toRecord: (node: Node, place: readonly CursorValue[]) => T,
): Page<T> {
  const placed = page.map(([place, record]) => ({ item: toRecord(record, place), place }));
  if (plan.backward) placed.reverse();
  return cutPage(plan, order, placed, { totalCount: total, reachesAfter, reachesBefore });
}
