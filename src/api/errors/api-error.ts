import { GraphQLError } from 'graphql';

/** The codes that `extensions.code` can hold, Apollo Server's own included. Codes are the API; messages may change. */
export type ApiErrorCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'QUERY_NOT_ALLOWED'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'NOT_FOUND'
  | 'HOST_NOT_ALLOWED'
  | 'BODY_LIMIT_EXCEEDED'
  | 'ANSWER_LIMIT_EXCEEDED'
  | 'CONDITION_LIMIT_EXCEEDED'
  | 'TOKEN_LIMIT_EXCEEDED'
  | 'DEPTH_LIMIT_EXCEEDED'
  | 'ALIAS_LIMIT_EXCEEDED'
  | 'DIRECTIVE_LIMIT_EXCEEDED'
  | 'COST_LIMIT_EXCEEDED'
  | 'PAGE_LIMIT_EXCEEDED'
  | 'TRAVERSAL_LIMIT_EXCEEDED'
  | 'DEADLINE_EXCEEDED'
  | 'GRAPH_TOO_LARGE'
  | 'TIME_LIMIT_EXCEEDED'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_BUSY'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An error that the client may read as it stands. */
export function apiError(code: ApiErrorCode, message: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** The client asked for more than one request may have: says how much it asked for and how much it may. */
export function limitError(code: ApiErrorCode, message: string, limit: number, actual: number): GraphQLError {
  return apiError(code, message, { limit, actual });
}
