import { useCallback, useState } from 'preact/hooks';
import { type Answer, useWork } from './use-answer.js';

/** One page of a connection. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Pages<Node> extends Answer<readonly Node[]> {
  readonly totalCount: number;
  readonly hasMore: boolean;
  /** Asks for the page after the last one. */
  readonly more: () => void;
}

/** A list that grows by a page each time that more is asked for; `key` names what it lists. */
export function usePages<Node>(ask: (after: string | null, signal: AbortSignal) => Promise<Page<Node>>, key: string): Pages<Node> {
  const [wanted, setWanted] = useState({ key, after: null as string | null });
  const [known, setKnown] = useState({ key, pages: [] as readonly Page<Node>[] });
  const after = wanted.key === key ? wanted.after : null;
  const answer = useWork(
    async (signal) => {
      const page = await ask(after, signal);
      setKnown((before) => ({ key, pages: after === null || before.key !== key ? [page] : [...before.pages, page] }));
      return page;
    },
    JSON.stringify([key, after]),
  );
  const pages = known.key === key ? known.pages : [];
  const last = pages.at(-1);
  const endCursor = last?.pageInfo.endCursor ?? null;
  const more = useCallback(() => setWanted({ key, after: endCursor }), [key, endCursor]);
  return {
    data: pages.length > 0 ? pages.flatMap(({ nodes }) => nodes) : null,
    totalCount: last?.totalCount ?? 0,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    more,
    error: answer.error,
    loading: answer.loading,
    retry: answer.retry,
  };
}
