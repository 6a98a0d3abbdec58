import type { ApiErrorCode } from './api-error.js';
import type { ChangeErrorCode } from './change-error-code.js';

type Code = ApiErrorCode | ChangeErrorCode;

interface ErrorBody {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: Code } }[];
}

/** An error of the HTTP layer in the shape of a GraphQL response. */
export function errorBody(code: Code, message: string, extensions: object = {}): ErrorBody {
  return { errors: [{ message, extensions: { ...extensions, code } }] };
}
