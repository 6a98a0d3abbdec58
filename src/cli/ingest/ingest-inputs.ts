import { setImmediate } from 'node:timers/promises';
import { isPlangraphError, type PlangraphError } from '../../../schema/errors.js';
import type { SourceDocument } from '../../../ingest/formats/original/original.js';
import type { DocumentGraph, IssueRecord } from '../../../schema/records.js';
import { WorkAhead } from '../../concurrency/work-ahead.js';
import type { Input } from '../../sources/input.js';
import type { GraphWriter } from '../../store/port/graph-store.js';
import type { DocumentUpdates, SourceBytes, UpdateOutcome, UpdateResult } from '../../sync/document-updates.js';

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
  /** Runs work that writes several documents. */
  readonly together: GraphWriter['together'];
  readonly extract: (input: SourceDocument) => Promise<DocumentGraph>;
  /** How many documents may be read and extracted before their turn. */
  readonly ahead: number;
  /** Called when the document is in the store for good, or is not to be. */
  readonly onDocument: (document: IngestedDocument) => void;
}

/** A batch ends with so many documents or milliseconds: other writers wait for it, and a crash undoes it. */
const BATCH = 32;
const BATCH_MS = 3000;

/**
 * Reads documents, extracts and loads them, several in a batch where they come quickly enough: a batch is in the store as a whole
 * or not at all. A document's own faults end up in its row and the run goes on.
 * @throws PlangraphError where the store fails.
 */
export async function ingestInputs(inputs: readonly Input[], options: IngestOptions): Promise<IngestRun> {
  const ahead = new WorkAhead(inputs, (input) => readInput(input, options), options.ahead);
  const documents: IngestedDocument[] = [];
  // What is not there yet is waited for outside of a batch.
  for (let first = await ahead.next(); first && !options.interrupt.aborted; first = await ahead.next()) {
    const file = first;
    const batch = await options.together(() => putBatch(file, ahead, options));
    for (const document of batch) options.onDocument(document);
    documents.push(...batch);
  }
  return { documents, interrupted: documents.length < inputs.length };
}

/** A file that was read and, where it has to be, extracted; or the error of that. */
type ReadFile = { readonly source: string } & ({ readonly file: SourceBytes } | { readonly error: unknown });

async function readInput(input: Input, { interrupt, updates, extract }: IngestOptions): Promise<ReadFile> {
  const { source, inFolder } = input;
  try {
    const { bytes } = await input.read(interrupt);
    const file: SourceBytes = { source, bytes, ...(inFolder && { inFolder }) };
    return { source, file: updates.needsReading(file) ? { ...file, graph: await extract({ source, bytes }) } : file };
  } catch (error) {
    return { source, error };
  }
}

async function putBatch(first: ReadFile, ahead: WorkAhead<Input, ReadFile>, options: IngestOptions): Promise<IngestedDocument[]> {
  const { interrupt, updates } = options;
  const begun = performance.now();
  const batch: IngestedDocument[] = [];
  for (let file: ReadFile | undefined = first; file; file = await ahead.next()) {
    const document = await putOne(file, updates, interrupt);
    if (document) batch.push(document);
    // Loading is synchronous: signals, and threads with results, are only heard between documents.
    await setImmediate();
    if (interrupt.aborted || batch.length >= BATCH || performance.now() - begun > BATCH_MS || !ahead.isReady) break;
  }
  return batch;
}

/** Null where it was given up, before anything of it was stored. */
async function putOne(read: ReadFile, updates: DocumentUpdates, interrupt: AbortSignal): Promise<IngestedDocument | null> {
  const { source } = read;
  try {
    if ('error' in read) throw read.error;
    return { source, ...(await updates.put(read.file)) };
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
