import type { TypedDocumentString } from './generated/operations.js';

/** What the server said in place of an answer; UNREACHABLE where it said nothing. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the API beside this page.
 * @throws ApiError where it does not answer, or refuses.
 */
export async function ask<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(operation.toString(), variables, signal);
  const body = await bodyOf<Result>(response);
  const [error] = body.errors ?? [];
  if (error) throw new ApiError(error.extensions?.code ?? 'UNKNOWN', error.message);
  if (body.data == null) throw new ApiError('UNKNOWN', `HTTP ${response.status}`);
  return body.data;
}

async function send(query: string, variables: unknown, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(new URL('graphql', document.baseURI), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('UNREACHABLE', String(cause));
  }
}

async function bodyOf<Result>(response: Response): Promise<Body<Result>> {
  try {
    return (await response.json()) as Body<Result>;
  } catch (cause) {
    // A proxy whose server is away answers with a page of its own.
    throw new ApiError('UNREACHABLE', `HTTP ${response.status}: ${String(cause)}`);
  }
}
