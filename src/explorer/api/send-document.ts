import { ApiError } from './ask.js';

/** What became of a document that was sent. */
export interface SentDocument {
  readonly outcome: 'added' | 'replaced' | 'unchanged';
  readonly id: string;
  readonly issues: readonly { readonly message: string }[];
}

interface Answer extends Partial<SentDocument> {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends a file to the server, to be read into its store.
 * @param token of somebody who may change the store
 * @throws ApiError where it is refused, with the server's reason, or where the server does not answer.
 */
export async function sendDocument(file: File, token: string): Promise<SentDocument> {
  const url = new URL('documents', document.baseURI);
  url.searchParams.set('source', file.name);
  let answer: Answer;
  try {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    answer = (await (await fetch(url, { method: 'POST', headers, body: file })).json()) as Answer;
  } catch (cause) {
    throw new ApiError('UNREACHABLE', String(cause));
  }
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.extensions?.code ?? 'UNKNOWN', error.message);
  return answer as SentDocument;
}
