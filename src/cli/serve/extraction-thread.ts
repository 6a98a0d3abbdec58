import type { SourceDocument } from '../../../ingest/formats/original/original.js';
import { PlangraphError } from '../../../schema/errors.js';
import type { DocumentGraph } from '../../../schema/records.js';
import { threadTask } from '../../concurrency/thread-outcome.js';
import { ThreadPool } from '../../concurrency/thread-pool.js';

/** What one document may take, in MiB; its lexicons and dictionaries take about a third of it. */
const MEMORY_MIB = 1024;

/** What the thread does. The server's own thread imports this file, too, and is to load no lexicon. */
export const extract = threadTask(async (document: SourceDocument): Promise<DocumentGraph> => {
  const { extractFile } = await import('../../../ingest/pipeline.js');
  return extractFile(document);
});

/**
 * Extracts documents in a thread of its own, so that a server goes on answering: reading a long plan takes seconds. The
 * thread starts with the first document and stays; one that takes too long, or too much memory, ends with its document.
 */
export class ExtractionThread {
  readonly #pool = new ThreadPool({
    file: new URL('./extraction-thread.js', import.meta.url),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
  });

  /** `deadline` is the longest that one document may take, in milliseconds. */
  constructor(readonly deadline: number) {}

  /**
   * One document to its graph.
   * @throws PlangraphError TIMEOUT after the deadline, INPUT_UNSUPPORTED where the document needs too much memory.
   */
  async extract(document: SourceDocument): Promise<DocumentGraph> {
    const { source } = document;
    const deadline = AbortSignal.timeout(this.deadline);
    try {
      return await this.#pool.run('extract', document, deadline);
    } catch (cause) {
      if (deadline.aborted) throw new PlangraphError('TIMEOUT', `reading ${source} took longer than ${this.deadline} ms`, { cause });
      if ((cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        throw new PlangraphError('INPUT_UNSUPPORTED', `${source} needs too much memory`, { cause });
      throw cause;
    }
  }

  async close(): Promise<void> {
    await this.#pool.close(new PlangraphError('INTERRUPTED', 'the server is stopping'));
  }
}
