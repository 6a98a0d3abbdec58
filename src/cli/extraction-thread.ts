import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../../ingest/1-document/document.js';
import { PlangraphError } from '../../schema/errors.js';
import type { DocumentGraph } from '../../schema/records.js';
import type { EXTRACTION as Extraction, Extracted } from './extraction-worker.js';

/** What one document may take, in MiB; its lexicons and dictionaries take about a third of it. */
const MEMORY_MIB = 1024;
/** The worker's `EXTRACTION`, said again here so that this thread loads no lexicon. */
const EXTRACTION: typeof Extraction = 'plangraph extraction';

/**
 * Extracts documents in a thread of its own, so that a server goes on answering: reading a long plan takes seconds. The
 * thread starts with the first document and stays; one that takes too long, or too much memory, ends with its document.
 */
export class ExtractionThread {
  #worker: Worker | undefined;

  /** `deadline` is the longest that one document may take, in milliseconds. */
  constructor(readonly deadline: number) {}

  /**
   * One document to its graph; one at a time.
   * @throws PlangraphError TIMEOUT after the deadline, INPUT_UNSUPPORTED where the document needs too much memory.
   */
  async extract(document: SourceDocument): Promise<DocumentGraph> {
    const worker = (this.#worker ??= startWorker());
    const late = AbortSignal.timeout(this.deadline);
    worker.postMessage(document);
    try {
      const [answer] = (await once(worker, 'message', { signal: late })) as [Extracted];
      if ('graph' in answer) return answer.graph;
      throw Object.assign(new Error(answer.fault), { stack: answer.stack });
    } catch (error) {
      if (late.aborted || isOutOfMemory(error)) await this.close();
      if (isOutOfMemory(error)) throw new PlangraphError('INPUT_UNSUPPORTED', `${document.source} needs too much memory`, { cause: error });
      if (late.aborted)
        throw new PlangraphError('TIMEOUT', `reading ${document.source} took longer than ${this.deadline} ms`, { cause: error });
      throw error;
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./extraction-worker.js', import.meta.url), {
    workerData: EXTRACTION,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
  });
  // A thread that waits for documents is no reason to keep the process.
  worker.unref();
  return worker;
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
