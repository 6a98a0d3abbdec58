import type { IssueRecord } from '../../../schema/records.js';
import type { Judgement } from '../../../schema/judgement.js';
import type { Contradiction } from '../../judgements/resolve-judgements.js';
import type { ReplaceOutcome } from '../../store/port/graph-store.js';
import type { ChangeErrorCode } from '../errors/change-error-code.js';

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

/** What came of a change of judgements. */
interface JudgementsResult {
  readonly version: string;
  readonly documents: number;
  readonly dataVersion: string;
  readonly contradictions: readonly Contradiction[];
}

export interface JudgedResult extends JudgementsResult {
  readonly kind: 'JudgementMade';
  readonly judgement: Judgement;
}

export interface UndoneResult extends JudgementsResult {
  readonly kind: 'JudgementUndone';
  readonly id: string;
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
