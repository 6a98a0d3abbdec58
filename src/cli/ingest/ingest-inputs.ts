import { setImmediate } from 'node:timers/promises';
import type { SourceDocument } from '../../../ingest/formats/original/original.js';
import { isPlangraphError, type PlangraphError } from '../../../schema/errors.js';
import type { DocumentGraph, IssueRecord } from '../../../schema/records.js';
import { loadGraph, type LoadOutcome } from '../../load/load-graph.js';
import type { Input } from '../../sources/input.js';
import type { GraphStore } from '../../store/port/graph-store.js';

/** What became of one document. `refused`: its issues forbid to load it; `failed`: it could not be read, or our records of it are wrong. */
export interface IngestedDocument {
  readonly source: string;
  readonly outcome: LoadOutcome | 'failed';
  readonly title?: string;
  readonly issues: readonly IssueRecord[];
  readonly error?: PlangraphError;
}

export interface IngestRun {
  readonly documents: readonly IngestedDocument[];
  /** The run was asked to stop before it came to all documents. */
  readonly interrupted: boolean;
}

export interface IngestOptions {
  readonly extract: (input: SourceDocument) => Promise<DocumentGraph>;
  readonly store: GraphStore;
  /** A warning forbids to load, as an error does. */
  readonly strict: boolean;
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
async function ingestOne(input: Input, { extract, store, strict, interrupt }: IngestOptions): Promise<IngestedDocument | null> {
  const { source } = input;
  try {
    const graph = await extract(await input.read(interrupt));
    const { issues } = graph;
    const { title } = graph.document;
    if (forbidsLoading(issues, strict)) return { source, outcome: 'refused', title, issues };
    return { source, outcome: await loadGraph(store, graph), title, issues };
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

/** Does an issue say that these records are not to be used? A warning does so only where the user asked to be strict. */
export function forbidsLoading(issues: readonly IssueRecord[], strict: boolean): boolean {
  return issues.some(({ level }) => level === 'error' || (strict && level === 'warning'));
}

/** Are the document's records in the store? */
export function isLoaded({ outcome }: IngestedDocument): boolean {
  return outcome !== 'refused' && outcome !== 'failed';
}
