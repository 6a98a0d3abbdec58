import type { FastifyRequest } from 'fastify';
import type { QueryPlaces } from '../documents/listed-query.js';

/** A request for one query in the form in which nearly all come: a POST of JSON, with nothing that asks for special treatment. */
export interface PlainRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Longer queries are rare and cost memory to keep. */
const MAX_LENGTH = 16_384;

/** The request as a plain one, or null. */
export function plainRequest(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  { search, body }: QueryPlaces,
): PlainRequest | null {
  if (method !== 'POST' || search !== '' || !headers['content-type']?.startsWith('application/json')) return null;
  if (!isObject(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query.length > MAX_LENGTH || extensions != null) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && !isObject(variables)) return null;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
