import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { extractDocument } from '../../ingest/pipeline.js';
import type { SourceDocument } from '../../ingest/1-document/document.js';
import type { DocumentGraph } from '../../schema/records.js';

/** What the thread answers to a document: its graph, or the message and stack of what went wrong in our own reasoning. */
export type Extracted = { readonly graph: DocumentGraph } | { readonly fault: string; readonly stack: string | undefined };

/** Marks a thread as one of ours, so that importing this file from another changes nothing. */
export const EXTRACTION = 'plangraph extraction';

if (!isMainThread && workerData === EXTRACTION)
  parentPort!.on('message', (document: SourceDocument) => parentPort!.postMessage(extract(document)));

function extract(document: SourceDocument): Extracted {
  try {
    return { graph: extractDocument(document) };
  } catch (error) {
    return error instanceof Error ? { fault: error.message, stack: error.stack } : { fault: String(error), stack: undefined };
  }
}
