import { type ErrorCode, isPlangraphError, PlangraphError } from '../../schema/errors.js';

/** What comes back from a thread: an answer, or an error in plain data, for classes do not cross. */
export type Outcome<T> = { readonly answer: T } | { readonly error: SentError };

interface SentError {
  readonly code?: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly stack?: string;
}

/** The work as a thread's exported task: its errors arrive with their code, hint and stack. */
export function threadTask<Input, Answer>(work: (input: Input) => Answer | Promise<Answer>): (input: Input) => Promise<Outcome<Answer>> {
  return async (input) => {
    try {
      return { answer: await work(input) };
    } catch (error) {
      return { error: toSentError(error) };
    }
  };
}

/**
 * The answer of an outcome.
 * @throws the error of an outcome: a PlangraphError where it was one, else an Error with the thread's stack
 */
export function answerOf<T>(outcome: Outcome<T>): T {
  if ('answer' in outcome) return outcome.answer;
  const { code, message, hint, stack } = outcome.error;
  const error = code ? new PlangraphError(code, message, hint === undefined ? {} : { hint }) : new Error(message);
  throw stack === undefined ? error : Object.assign(error, { stack });
}

function toSentError(error: unknown): SentError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const { code, hint } = isPlangraphError(error) ? error : {};
  return { message, ...(code && { code }), ...(hint !== undefined && { hint }), ...(stack !== undefined && { stack }) };
}
