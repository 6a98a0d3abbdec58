import { setImmediate } from 'node:timers/promises';
import { isPlangraphError, type PlangraphError } from '../../../schema/errors.js';
import type { IssueRecord } from '../../../schema/records.js';
import type { Input } from '../../sources/input.js';
import type { DocumentUpdates, UpdateOutcome, UpdateResult } from '../../sync/document-updates.js';

/** What became of one document. `refused`: its issues forbid to load it; `failed`: it could not be read, or our records of it are wrong. */
export interface IngestedDocument extends Partial<Omit<UpdateResult, 'outcome' | 'issues'>> {
  readonly source: string;
  readonly outcome: UpdateOutcome | 'failed';
  readonly issues: readonly IssueRecord[];
  readonly error?: PlangraphError;
}

export interface IngestRun {
  readonly documents: readonly IngestedDocument[];
  /** The run was asked to stop before it came to all documents. */
  readonly interrupted: boolean;
}

export interface IngestOptions {
  readonly updates: DocumentUpdates;
  readonly interrupt: AbortSignal;
  readonly onDocument: (document: IngestedDocument) => void;
}

/**
 * Reads, extracts and loads one document after the other; each is in the store as a whole or not at all. A document's
 * own faults end up in its row and the run goes on.
 * @throws PlangraphError where the store fails.
 */
export async function ingestInputs(inputs: readonly Input[], options: IngestOptions): Promise<IngestRun> {
  const documents: IngestedDocument[] = [];
  for (const input of inputs) {
    // Extraction is synchronous: signals are only heard between documents.
    await setImmediate();
    if (options.interrupt.aborted) break;
    const document = await ingestOne(input, options);
    if (document === null) break;
    documents.push(document);
    options.onDocument(document);
  }
  return { documents, interrupted: documents.length < inputs.length };
}

/** Null where it was given up, before anything of it was stored. */
async function ingestOne(input: Input, { updates, interrupt }: IngestOptions): Promise<IngestedDocument | null> {
  const { source, inFolder } = input;
  try {
    const { bytes } = await input.read(interrupt);
    return { source, ...(await updates.put({ source, bytes, ...(inFolder && { inFolder }) })) };
  } catch (error) {
    if (isPlangraphError(error, 'INTERRUPTED') && interrupt.aborted) return null;
    if (!OF_ONE_DOCUMENT.some((code) => isPlangraphError(error, code))) throw error;
    return { source, outcome: 'failed', issues: [], error: error as PlangraphError };
  }
}

/** Errors that say nothing of the documents after this one. */
const OF_ONE_DOCUMENT = [
  'INPUT_NOT_FOUND',
  'INPUT_UNREADABLE',
  'INPUT_UNSUPPORTED',
  'ADDRESS_FORBIDDEN',
  'ADDRESS_UNREACHABLE',
  'ADDRESS_REFUSED',
  'INVARIANT',
] as const;

/** Are the document's records in the store? */
export function isLoaded({ outcome }: IngestedDocument): boolean {
  return outcome !== 'refused' && outcome !== 'failed';
}
