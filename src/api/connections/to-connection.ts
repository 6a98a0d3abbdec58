import type { Page, PageItem } from '../../store/port/page.js';

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** Where an item stands in its list. */
export type ListPosition = Pick<PageItem<unknown>, 'cursor'>;

/** An edge whose cursor is made only where it is asked for. */
export class PlainEdge<T> implements Edge<T> {
  readonly node: T;
  readonly #at: ListPosition;

  constructor(node: T, at: ListPosition) {
    this.node = node;
    this.#at = at;
  }

  get cursor(): string {
    return this.#at.cursor;
  }
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
  return mapConnection(page, (node, at) => new PlainEdge(node, at));
}

/** A store's page as a connection, each item becoming an edge. */
export function mapConnection<I, E extends Edge<unknown>>(
  page: Page<I>,
  toEdge: (item: I, at: ListPosition) => E,
): Connection<E['node'], E> {
  const edges = page.items.map((at) => toEdge(at.item, at));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges[edges.length - 1]?.cursor ?? null;
      },
    },
    totalCount: page.totalCount,
  };
}
