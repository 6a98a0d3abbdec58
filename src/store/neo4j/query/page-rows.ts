import type { CursorValue } from '../../paging/cursor.js';
import { cutPage, type ListOrder, type PagePlan } from '../../paging/plan-page.js';
import type { Page } from '../../port/page.js';

/** A row of a paged statement: see `query/list.ts`. */
export interface PageRow<Record> {
  readonly total: number;
  readonly reachesAfter: boolean;
  readonly reachesBefore: boolean;
  /** The sort values are null where the record tells it. */
  readonly page: readonly (readonly [sortValues: readonly CursorValue[] | null, record: Record])[];
}

/**
 * The page that a row makes; a page fetched from the end stands in it backwards.
 * @param sortValuesIn the values of the keys, where the record holds them all
 */
export function pageOfRow<Node, T>(
  { total, reachesAfter, reachesBefore, page }: PageRow<Node>,
  plan: PagePlan,
  order: ListOrder,
  toRecord: (node: Node, sortValues: readonly CursorValue[]) => T,
  sortValuesIn?: (node: Node) => readonly CursorValue[],
): Page<T> {
  const entries = page.map(([sent, record]) => {
    const sortValues = sent ?? sortValuesIn!(record);
    return { item: toRecord(record, sortValues), sortValues };
  });
  if (plan.backward) entries.reverse();
  return cutPage(plan, order, entries, { totalCount: total, reachesAfter, reachesBefore });
}
