import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PlangraphError } from '../../../schema/errors.js';
import type { Judgement } from '../../../schema/judgement.js';

/** Who changed what, and what came of it. */
export interface AuditEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The id under which the logs know the request. */
  readonly request: string;
  /** The name of the token, never the token. */
  readonly by: string;
  readonly action: 'ingest' | 'remove' | 'judge' | 'undo';
  /** The document's id, where one is known. */
  readonly document: string | null;
  /** The name under which a document came. */
  readonly source: string | null;
  /** What was judged, or what of it is no longer, whole: an undone judgement leaves no other trace. */
  readonly judgement?: Judgement | null;
  /** SHA-256 of the document's text, where it is in the store now. */
  readonly sha256: string | null;
  /** `added`, `replaced`, `unchanged`, `removed`, `refused`, `judged`, `undone`, or the code of what went wrong. */
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
 * Opens the file to append to, readable by its owner only where it is made, with the folders that it takes. Each entry is
 * on the disk before a change is answered.
 * @throws PlangraphError USAGE where it cannot be written: changes that nobody could trace are not allowed.
 */
export async function openAuditFile(path: string): Promise<AuditFile> {
  const file = await openToAppend(path);
  // A pipe or a device has nothing to bring to a disk, and says so with an error.
  const onDisk = (await file.stat()).isFile();
  return {
    async audit(entry) {
      await file.appendFile(`${JSON.stringify(entry)}\n`);
      if (onDisk) await file.datasync();
    },
    close: () => file.close(),
  };
}

async function openToAppend(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await open(path, 'a', 0o600);
  } catch (cause) {
    throw new PlangraphError('USAGE', `the audit log ${path} cannot be written`, {
      cause,
      hint: 'choose a file that may be written to, with --audit-log',
    });
  }
}
