import type { IssueRecord } from '../../../schema/records.js';
import type { ReplaceOutcome } from '../../store/port/graph-store.js';

/** Why a change was not made, as values of an enum; they are the API, messages may change. */
export const ChangeErrorCode = {
  READ_ONLY: 'READ_ONLY',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  INVALID_INPUT: 'INVALID_INPUT',
  DOCUMENT_REFUSED: 'DOCUMENT_REFUSED',
  NOT_FOUND: 'NOT_FOUND',
  BUSY: 'BUSY',
  TIME_LIMIT_EXCEEDED: 'TIME_LIMIT_EXCEEDED',
  STORE_UNAVAILABLE: 'STORE_UNAVAILABLE',
  ADDRESS_FORBIDDEN: 'ADDRESS_FORBIDDEN',
  ADDRESS_UNREACHABLE: 'ADDRESS_UNREACHABLE',
  ADDRESS_REFUSED: 'ADDRESS_REFUSED',
} as const;
export type ChangeErrorCode = keyof typeof ChangeErrorCode;

export interface IngestedResult {
  readonly kind: 'DocumentIngested';
  readonly outcome: ReplaceOutcome;
  readonly id: string;
  readonly dataVersion: string;
  readonly issues: readonly IssueRecord[];
}

export interface RemovedResult {
  readonly kind: 'DocumentRemoved';
  readonly id: string;
  readonly dataVersion: string;
}

export interface RefusedResult {
  readonly kind: 'DocumentRefused';
  readonly code: 'DOCUMENT_REFUSED';
  readonly message: string;
  readonly issues: readonly IssueRecord[];
}

export interface FailedResult {
  readonly kind: 'ChangeFailed';
  readonly code: ChangeErrorCode;
  readonly message: string;
}

/** A change that was not made, said so that its client understands. */
export function changeFailed(code: ChangeErrorCode, message: string): FailedResult {
  return { kind: 'ChangeFailed', code, message };
}
