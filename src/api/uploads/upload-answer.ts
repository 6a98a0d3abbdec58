import type { FastifyReply } from 'fastify';
import type { IssueCode } from '../../../schema/issues.js';
import { errorBody } from '../errors/error-body.js';
import type { ChangeErrorCode } from '../errors/change-error-code.js';
import type { FailedResult, IngestedResult, RefusedResult } from '../mutations/change-results.js';

/** The status of a change that was not made. */
const STATUS: Readonly<Record<ChangeErrorCode, number>> = {
  READ_ONLY: 403,
  UNAUTHENTICATED: 401,
  INVALID_INPUT: 400,
  DOCUMENT_REFUSED: 422,
  NOT_FOUND: 404,
  JUDGEMENTS_CHANGED: 409,
  BUSY: 503,
  TIME_LIMIT_EXCEEDED: 503,
  STORE_UNAVAILABLE: 503,
  ADDRESS_FORBIDDEN: 403,
  ADDRESS_UNREACHABLE: 502,
  ADDRESS_REFUSED: 502,
};
/** Where one of these is what forbids to load a document, HTTP has a word for it. */
const REFUSAL_STATUS: Partial<Record<IssueCode, number>> = { UNSUPPORTED_FORMAT: 415, NOT_TEXT: 415, TOO_LARGE: 413 };
const RETRY_SECONDS = 10;

/** What the mutation would answer, as JSON; what was not done in the shape that all errors of the server have. */
export function sendResult(reply: FastifyReply, result: IngestedResult | RefusedResult | FailedResult): FastifyReply {
  if (result.kind === 'DocumentIngested') {
    const { outcome, id, dataVersion, issues } = result;
    return reply.code(outcome === 'added' ? 201 : 200).send({ outcome, id, dataVersion, issues });
  }
  const issues = result.kind === 'DocumentRefused' ? result.issues : [];
  const status = issues.map(({ code }) => REFUSAL_STATUS[code]).find(Boolean) ?? STATUS[result.code];
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 503) reply.header('retry-after', RETRY_SECONDS);
  return reply.code(status).send(errorBody(result.code, result.message, issues.length > 0 ? { issues } : {}));
}
