/** What can go wrong outside a document: the environment's fault, the caller's, or ours. The code is the API; messages may change. */
export type ErrorCode =
  | 'USAGE'
  | 'INPUT_NOT_FOUND'
  | 'INPUT_UNREADABLE'
  | 'INPUT_UNSUPPORTED'
  | 'ADDRESS_FORBIDDEN'
  | 'ADDRESS_UNREACHABLE'
  | 'ADDRESS_REFUSED'
  | 'MODEL_REFUSED'
  | 'MODEL_UNREACHABLE'
  | 'MODEL_BUDGET'
  | 'IMPORT_INVALID'
  | 'OUTPUT_UNWRITABLE'
  | 'ONTOLOGY_INVALID'
  | 'SEED_INVALID'
  | 'STORE_URL_INVALID'
  | 'STORE_NOT_FOUND'
  | 'STORE_UNAVAILABLE'
  | 'STORE_DENIED'
  | 'STORE_CORRUPT'
  | 'STORE_READ_ONLY'
  | 'STORE_FULL'
  | 'STORE_VERSION'
  | 'STORE_FOREIGN'
  | 'STORE_BUSY'
  | 'JUDGEMENTS_CHANGED'
  | 'BAD_CURSOR'
  | 'BAD_ARGUMENT'
  | 'NATIVE_MODULE'
  | 'PORT_IN_USE'
  | 'TIMEOUT'
  | 'DEADLINE_EXCEEDED'
  | 'GRAPH_TOO_LARGE'
  | 'INTERRUPTED'
  | 'INVARIANT';

/** The one error class that this project throws. The message says what happened and where; `hint` says what to do. */
export class PlangraphError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PlangraphError';
    this.code = code;
    this.hint = options.hint;
  }
}

/** Fails with INVARIANT where our own reasoning is broken; never for a user's mistake. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new PlangraphError('INVARIANT', message);
}

/** Is this an error thrown by us, with the given code if one is named? */
export function isPlangraphError(error: unknown, code?: ErrorCode): error is PlangraphError {
  return error instanceof PlangraphError && (code === undefined || error.code === code);
}
