/** One error of an answer, as GraphQL writes it; `extensions.code` is the server's code. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface Circumstances {
  readonly errors?: readonly AnswerError[];
  readonly data?: unknown;
  readonly status?: number;
  readonly cause?: unknown;
}

/**
 * A question that got no whole answer. `code` is the server's own (`BAD_USER_INPUT`, `COST_LIMIT_EXCEEDED`, …), that of
 * the first error where there are several, or one of the client's: `UNREACHABLE` where no answer came, `BAD_ANSWER`
 * where what came is no answer of this API.
 */
export class ClientError extends Error {
  /** All errors of the answer. */
  readonly errors: readonly AnswerError[];
  /** What the server could answer in spite of them. */
  readonly data: unknown;
  /** The answer's HTTP status, where one came. */
  readonly status: number | undefined;

  constructor(
    readonly code: string,
    message: string,
    { errors = [], data, status, cause }: Circumstances = {},
  ) {
    super(message, { cause });
    this.name = 'ClientError';
    this.errors = errors;
    this.data = data;
    this.status = status;
  }
}
