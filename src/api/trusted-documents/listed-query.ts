import type { ApiErrorCode } from '../errors/api-error.js';
import type { AllowedDocuments } from './allowed-documents.js';

/** The two places of an HTTP request that may hold a query. */
export interface QueryPlaces {
  /** The query string with its `?`, or empty. */
  readonly search: string;
  readonly body: unknown;
}

/** Why a request is turned away. */
export interface Unlisted {
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly message: string;
}

const NOT_FOUND: Unlisted = { code: 'PERSISTED_QUERY_NOT_FOUND', status: 400, message: 'No query is listed under this documentId' };
const NOT_ALLOWED: Unlisted = {
  code: 'QUERY_NOT_ALLOWED',
  status: 403,
  message: 'This server only runs queries that its operator has listed',
};

/**
 * Lets a query pass that is listed, and puts the listed one in the place of its `documentId` (GraphQL over HTTP, draft,
 * appendix A). Before anything is parsed; a hash without a query is looked up later, in the list alone.
 */
export function listedQuery({ search, body }: QueryPlaces, allowed: AllowedDocuments): QueryPlaces | Unlisted {
  const parameters = new URLSearchParams(search);
  const { documentId, query } = (typeof body === 'object' && body !== null ? body : {}) as { documentId?: unknown; query?: unknown };
  const texts = [...parameters.getAll('query'), ...(query === undefined ? [] : [query])];
  if (!texts.every((text) => typeof text === 'string' && allowed.has(text))) return NOT_ALLOWED;
  const id = parameters.get('documentId') ?? documentId;
  if (texts.length > 0 || typeof id !== 'string') return { search, body };
  const listed = allowed.textOf(id);
  if (listed === null) return NOT_FOUND;
  if (!parameters.has('documentId')) return { search, body: { ...(body as object), query: listed } };
  parameters.set('query', listed);
  return { search: `?${parameters.toString()}`, body };
}
