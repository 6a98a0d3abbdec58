/** Who changed what, and what came of it. */
export interface AuditEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The id under which the logs know the request. */
  readonly request: string;
  /** The name of the token, never the token. */
  readonly by: string;
  readonly action: 'ingest' | 'remove';
  /** The document's id, where one is known. */
  readonly document: string | null;
  /** The name under which a document came. */
  readonly source: string | null;
  /** SHA-256 of the document's text, where it is in the store now. */
  readonly sha256: string | null;
  /** `added`, `replaced`, `unchanged`, `removed`, `refused`, or the code of what went wrong. */
  readonly outcome: string;
  readonly dataVersionBefore: string;
  readonly dataVersionAfter: string;
}

/** Keeps entries for ever. */
export type Audit = (entry: AuditEntry) => Promise<void>;
