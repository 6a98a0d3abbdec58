import type { IssueRecord } from '../../../schema/records.js';
import type { JudgementChange, JudgementOutcome, ReplaceOutcome } from '../../store/port/graph-store.js';

/** A document that was not read yet: its name, and where its bytes are to be had once its turn has come. */
export interface DocumentSource {
  readonly source: string;
  /** @throws PlangraphError ADDRESS_FORBIDDEN, ADDRESS_UNREACHABLE, ADDRESS_REFUSED where it has to be fetched. */
  read(): Promise<Uint8Array>;
}

/** A document as a client sent it. */
export interface SentDocument extends DocumentSource {
  /** A warning forbids to load it, as an error does. */
  readonly strict: boolean;
}

/** The same with its bytes. */
export interface NewDocument {
  /** The name that it is known by; a document of the same name is replaced. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** A warning forbids to load it, as an error does. */
  readonly strict: boolean;
}

/** What became of it: in the store under its id, or refused for its issues. */
export type IngestResult =
  | { readonly outcome: ReplaceOutcome; readonly id: string; readonly sha256: string; readonly issues: readonly IssueRecord[] }
  | { readonly outcome: 'refused'; readonly issues: readonly IssueRecord[] };

/** The ways in which a client may change the graph. The API knows neither how a document is read nor how it is loaded. */
export interface DocumentChanges {
  /** @throws PlangraphError TIMEOUT where reading takes too long, and what the store throws. */
  ingest(document: NewDocument): Promise<IngestResult>;
  /** Removes what this document alone supported; false where there is no such document. */
  remove(id: string): Promise<boolean>;
  /** @throws PlangraphError JUDGEMENTS_CHANGED, and what the store throws. */
  changeJudgements(change: JudgementChange): Promise<JudgementOutcome>;
}
