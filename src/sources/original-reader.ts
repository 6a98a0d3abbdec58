import type { OriginalText, SourceDocument } from '../../ingest/formats/original/original.js';
import { threadTask } from '../concurrency/thread-outcome.js';
import { ThreadPool } from '../concurrency/thread-pool.js';

/** What reading one file may take: milliseconds, and MiB of the thread's heap. */
const READ_TIMEOUT_MS = 120_000;
const MEMORY_MIB = 512;

/** Loaded with the first file: by then whoever asks has loaded the pipeline, with which it shares modules. */
const formats = () => import('../../ingest/formats/read-original.js');

/** What the thread does. */
export const read = threadTask(async (input: SourceDocument) => (await formats()).readOriginal(input));

/**
 * Reads files of formats that have a reader of their own (PDF, DOCX, …) in a thread, which ends with a file that takes too long
 * or too much memory; text comes back as it is. A thread that waits keeps no process alive.
 */
export class OriginalReader {
  readonly #pool = new ThreadPool({
    file: new URL('./original-reader.js', import.meta.url),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MIB },
  });

  constructor(readonly timeout = READ_TIMEOUT_MS) {}

  /** Never throws for a fault of the file: that is an issue of the result. */
  async read(input: SourceDocument): Promise<SourceDocument | OriginalText> {
    const { isOriginal, unreadOriginal } = await formats();
    if (!isOriginal(input.bytes)) return input;
    const unread = (message: string): OriginalText =>
      unreadOriginal(input.source, { code: 'READING_STOPPED', message: `${message}; split it, or save it as text` });
    const deadline = AbortSignal.timeout(this.timeout);
    try {
      return await this.#pool.run('read', input, deadline);
    } catch (error) {
      if (deadline.aborted) return unread(`reading it took longer than ${this.timeout / 1000} s`);
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        return unread(`reading it needs more than ${MEMORY_MIB} MiB of memory`);
      throw error;
    }
  }
}
