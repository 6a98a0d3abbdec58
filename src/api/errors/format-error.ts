import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, isPlangraphError, type PlangraphError } from '../../../schema/errors.js';
import type { ApiErrorCode } from './api-error.js';

/** Told of every error whose cause the client is not shown. */
export type ErrorLog = (message: string, cause: unknown) => void;

const CLIENT_CODES: Partial<Record<ErrorCode, ApiErrorCode>> = {
  USAGE: 'BAD_USER_INPUT',
  BAD_ARGUMENT: 'BAD_USER_INPUT',
  BAD_CURSOR: 'BAD_CURSOR',
  DEADLINE_EXCEEDED: 'DEADLINE_EXCEEDED',
  GRAPH_TOO_LARGE: 'GRAPH_TOO_LARGE',
};
const WAIT_CODES: readonly ErrorCode[] = ['STORE_BUSY', 'STORE_UNAVAILABLE', 'STORE_NOT_FOUND'];
const TOKENS_MESSAGE = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

/**
 * Makes Apollo's `formatError`: errors made for the client keep message and code, our own get the API's code, and
 * anything else becomes INTERNAL_SERVER_ERROR without detail, its cause going to the log.
 */
export function makeFormatError(log: ErrorLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (isPlangraphError(cause)) return fromOurs(formatted, cause, log);
    const code = formatted.extensions?.['code'];
    const tokens = code === 'GRAPHQL_PARSE_FAILED' ? TOKENS_MESSAGE.exec(formatted.message) : null;
    if (tokens) return { ...formatted, extensions: { code: 'TOKEN_LIMIT_EXCEEDED', limit: Number(tokens[1]) } };
    // Apollo's own refusals of a request, such as a hash that is not its query's, come without a code.
    if (cause instanceof GraphQLError && isBadRequest(cause)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
    const forClient = cause instanceof GraphQLError && code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
    return forClient ? formatted : masked(formatted, 'INTERNAL_SERVER_ERROR', 'Internal server error', cause, log);
  };
}

function isBadRequest({ extensions }: GraphQLError): boolean {
  const { code, http } = extensions as { code?: unknown; http?: { status?: unknown } };
  return code === undefined && http?.status === 400;
}

function fromOurs(formatted: GraphQLFormattedError, cause: PlangraphError, log: ErrorLog): GraphQLFormattedError {
  const code = CLIENT_CODES[cause.code];
  if (code) return { ...formatted, extensions: { code, ...(cause.hint === undefined ? {} : { hint: cause.hint }) } };
  if (WAIT_CODES.includes(cause.code)) return masked(formatted, 'STORE_UNAVAILABLE', 'The store cannot answer now; try again', cause, log);
  return masked(formatted, 'INTERNAL_SERVER_ERROR', 'Internal server error', cause, log);
}

function masked(
  { path, locations }: GraphQLFormattedError,
  code: ApiErrorCode,
  message: string,
  cause: unknown,
  log: ErrorLog,
): GraphQLFormattedError {
  log(`${code}${path ? ` at ${path.join('.')}` : ''}`, cause);
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { code } };
}
