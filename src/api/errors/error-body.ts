import type { ApiErrorCode } from './api-error.js';

interface ErrorBody {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: ApiErrorCode } }[];
}

/** An error of the HTTP layer in the shape of a GraphQL response. */
export function errorBody(code: ApiErrorCode, message: string, extensions: object = {}): ErrorBody {
  return { errors: [{ message, extensions: { ...extensions, code } }] };
}
