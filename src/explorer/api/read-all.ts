import type { Page } from './use-pages.js';

/** Rows that a table is made of at most. */
export const MOST_ROWS = 2000;

export interface AllRows<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
}

/** All pages of a list, or as many as a table can hold. */
export async function readAll<Node>(askPage: (after: string | null) => Promise<Page<Node>>): Promise<AllRows<Node>> {
  const nodes: Node[] = [];
  let page = await askPage(null);
  nodes.push(...page.nodes);
  while (page.pageInfo.hasNextPage && nodes.length < MOST_ROWS) {
    page = await askPage(page.pageInfo.endCursor ?? null);
    nodes.push(...page.nodes);
  }
  return { nodes, totalCount: page.totalCount };
}
