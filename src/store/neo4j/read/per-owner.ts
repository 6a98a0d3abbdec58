import type { CursorValue } from '../../paging/cursor.js';
import type { ListOrder, PagePlan } from '../../paging/plan-page.js';
import type { Page } from '../../port/page.js';
import type { ReadAccess } from '../connection/transaction.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import { type PageRow, pageOfRow } from '../query/page-rows.js';
import { pageCypher, type PageParts } from '../query/list.js';
import { eachId } from './records.js';

export interface OwnedPages {
  readonly ids: readonly string[];
  /** The pattern of a node `owner` whose id is `id`. */
  readonly owner: Cypher;
  /** What each owner's page holds. */
  readonly parts: PageParts;
}

/**
 * One page for each owner, in the order of the ids, as one statement; an empty one where there is no such owner.
 * @param sortValuesIn the values of the keys, where the record holds them all
 */
export async function pageOfEach<Node, T>(
  connection: ReadAccess,
  { ids, owner, parts }: OwnedPages,
  plan: PagePlan,
  order: ListOrder,
  toRecord: (node: Node, owner: string) => T,
  sortValuesIn?: (node: Node) => readonly CursorValue[],
): Promise<Page<T>[]> {
  const found = ids.map(() => emptyPage<T>(plan, order));
  if (ids.length === 0) return found;
  const frame = { begin: cypher`${eachId(ids)} MATCH ${owner}`, also: cypher`at, ` };
  const statement = pageCypher({ ...parts, tellsSortValues: sortValuesIn !== undefined, scope: cypher`owner` }, plan, frame);
  const rows = await connection.run<PageRow<Node> & { at: number }>(statement);
  for (const row of rows) found[row.at] = pageOfRow(row, plan, order, (node) => toRecord(node, ids[row.at]!), sortValuesIn);
  return found;
}

export function emptyPage<T>(plan: PagePlan, order: ListOrder): Page<T> {
  return pageOfRow<T, T>({ total: 0, reachesAfter: false, reachesBefore: false, page: [] }, plan, order, (record) => record);
}
