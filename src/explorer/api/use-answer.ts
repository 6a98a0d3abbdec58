import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, ask } from './ask.js';
import type { TypedDocumentString } from './generated/operations.js';

/** A question's way: under way, answered, or refused. The answer before stays while the next is under way. */
export interface Answer<Result> {
  readonly data: Result | null;
  readonly error: ApiError | null;
  readonly loading: boolean;
  /** Asks again. */
  readonly retry: () => void;
}

/** Milliseconds after which a server that was away is asked again. */
const AGAIN_AFTER = 4000;

/** The answer to a question, asked anew when its variables change; a server that is away is asked until it is back. */
export function useAnswer<Result, Variables>(operation: TypedDocumentString<Result, Variables>, variables: Variables): Answer<Result> {
  return useWork((signal) => ask(operation, variables, signal), operation.toString() + JSON.stringify(variables));
}

/** The result of any work that asks; `key` names what it asks for. */
export function useWork<Result>(work: (signal: AbortSignal) => Promise<Result>, key: string): Answer<Result> {
  const [state, setState] = useState<Omit<Answer<Result>, 'retry'> & { readonly key: string }>({ ...UNDER_WAY, key });
  const [attempt, setAttempt] = useState(0);
  const current = useRef(work);
  current.current = work;
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState((before) => ({ ...before, loading: true }));
    current.current(controller.signal).then(
      (data) => {
        if (!controller.signal.aborted) setState({ data, error: null, loading: false, key });
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        const error = cause instanceof ApiError ? cause : new ApiError('UNKNOWN', String(cause));
        setState({ data: null, error, loading: false, key });
        if (error.code === 'UNREACHABLE') timer = setTimeout(retry, AGAIN_AFTER);
      },
    );
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [key, attempt, retry]);
  return { ...state, retry };
}

const UNDER_WAY = { data: null, error: null, loading: true } as const;
