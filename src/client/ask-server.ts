import { type AnswerError, ClientError } from './client-error.js';

export interface ConnectOptions {
  /** Sent as `Authorization: Bearer …`; a server asks for one before it changes anything. */
  readonly token?: string;
  /** Instead of the global one, for proxies and tests. */
  readonly fetch?: typeof globalThis.fetch;
  /** Ends every request of this client; what was asked then fails with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Records that one request of a list asks for, 1 to 100; 100 unless told otherwise. */
  readonly pageSize?: number;
}

/**
 * Posts one question and gives its data.
 * @throws ClientError where there is no answer, none of GraphQL's, or one with errors; the signal's reason where it ends.
 */
export async function askServer(
  endpoint: URL,
  { token, fetch = globalThis.fetch, signal }: ConnectOptions,
  question: { readonly query: string; readonly variables: unknown },
): Promise<unknown> {
  const { status, text } = await post();
  const answer = parse(text);
  const errors = answer?.errors;
  if (Array.isArray(errors) && errors.length > 0) {
    const [first] = errors as AnswerError[];
    const code = first?.extensions?.['code'];
    throw new ClientError(typeof code === 'string' ? code : 'BAD_ANSWER', String(first?.message), {
      errors: errors as AnswerError[],
      data: answer?.data,
      status,
    });
  }
  if (typeof answer?.data !== 'object' || answer.data === null)
    throw new ClientError('BAD_ANSWER', `${endpoint.href} answers with status ${status} and no data: is it plangraph's API?`, { status });
  return answer.data;

  async function post(): Promise<{ status: number; text: string }> {
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(question),
        // A token is for one server; the API itself never sends a client elsewhere.
        redirect: 'error',
        ...(signal && { signal }),
      });
      return { status: response.status, text: await response.text() };
    } catch (cause) {
      signal?.throwIfAborted();
      throw new ClientError('UNREACHABLE', `${endpoint.href} gives no answer: is the server running there?`, { cause });
    }
  }
}

function parse(text: string): { readonly data?: unknown; readonly errors?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
