import { type FileHandle, open } from 'node:fs/promises';
import { PlangraphError } from '../../../schema/errors.js';

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

/** A file that only grows: one line of JSON for each change. */
export interface AuditFile {
  readonly audit: Audit;
  close(): Promise<void>;
}

/**
 * Opens the file to append to, readable by its owner only where it is made. Each entry is on the disk before a change
 * is answered.
 * @throws PlangraphError USAGE where it cannot be written: changes that nobody could trace are not allowed.
 */
export async function openAuditFile(path: string): Promise<AuditFile> {
  const file = await openToAppend(path);
  return {
    async audit(entry) {
      await file.appendFile(`${JSON.stringify(entry)}\n`);
      await file.datasync();
    },
    close: () => file.close(),
  };
}

async function openToAppend(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'a', 0o600);
  } catch (cause) {
    throw new PlangraphError('USAGE', `the audit log ${path} cannot be written`, {
      cause,
      hint: 'choose a file in a folder that exists and may be written to, with --audit-log',
    });
  }
}
