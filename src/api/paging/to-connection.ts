import type { Page } from '../../store/port/page.js';

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** What the resolver of a connection gives; `E` is what its edges carry beside the node. */
export interface Connection<T, E = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** A store's page as a connection whose nodes are its items. */
export function toConnection<T>(page: Page<T>): Connection<T> {
  return mapConnection(page, (node, cursor) => ({ node, cursor }));
}

/** A store's page as a connection, each item becoming an edge. */
export function mapConnection<I, E extends Edge<unknown>>(page: Page<I>, toEdge: (item: I, cursor: string) => E): Connection<E['node'], E> {
  const edges = page.items.map(({ item, cursor }) => toEdge(item, cursor));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges[edges.length - 1]?.cursor ?? null,
    },
    totalCount: page.totalCount,
  };
}
