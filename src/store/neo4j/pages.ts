import type { CursorValue } from '../paging/cursor.js';
import { cutPage, type ListOrder, type PagePlan } from '../paging/plan-page.js';
import type { Page } from '../port/page.js';

/** A row of a paged statement: see `queries/page.ts`. */
export interface PageRow<Record> {
  readonly total: number;
  readonly reachesAfter: boolean;
  readonly reachesBefore: boolean;
  /** The place is null where the record tells it. */
  readonly page: readonly (readonly [place: readonly CursorValue[] | null, record: Record])[];
}

/**
 * The page that a row makes; a page fetched from the end stands in it backwards.
 * @param placeIn the values of the keys, where the record holds them all
 */
export function pageOfRow<Node, T>(
  { total, reachesAfter, reachesBefore, page }: PageRow<Node>,
  plan: PagePlan,
  order: ListOrder,
  toRecord: (node: Node, place: readonly CursorValue[]) => T,
  placeIn?: (node: Node) => readonly CursorValue[],
): Page<T> {
  const placed = page.map(([given, record]) => {
    const place = given ?? placeIn!(record);
    return { item: toRecord(record, place), place };
  });
  if (plan.backward) placed.reverse();
  return cutPage(plan, order, placed, { totalCount: total, reachesAfter, reachesBefore });
}
