import { ClientError } from './client-error.js';

/** One page of a list, with as much of it as paging needs. */
export interface Page<T> {
  readonly nodes?: readonly T[];
  readonly edges?: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * Every record of a list, page by page; the next page is asked for when the one before is used up.
 * @throws ClientError BAD_ANSWER where the list promises more and gives no new cursor to go on from.
 */
export async function* walkPages<T>(ask: (after: string | null) => Promise<Page<T>>): AsyncGenerator<T, void, undefined> {
  let after: string | null = null;
  for (;;) {
    const { nodes, edges, pageInfo } = await ask(after);
    yield* nodes ?? edges ?? [];
    if (!pageInfo.hasNextPage) return;
    const next = pageInfo.endCursor ?? null;
    if (next === null || next === after)
      throw new ClientError('BAD_ANSWER', 'the list has more pages but gives no cursor: select pageInfo { hasNextPage endCursor }');
    after = next;
  }
}
