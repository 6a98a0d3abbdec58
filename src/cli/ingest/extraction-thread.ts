import type { OriginalText, SourceDocument } from '../../../ingest/formats/original/original.js';
import { PlangraphError } from '../../../schema/errors.js';
import type { DocumentGraph } from '../../../schema/records.js';
import { threadTask } from '../../concurrency/thread-outcome.js';
import { ThreadPool } from '../../concurrency/thread-pool.js';

/** What the thread does. Whoever only hands documents to it loads no lexicon. */
export const extract = threadTask(async (input: SourceDocument | OriginalText): Promise<DocumentGraph> => {
  const { extractDocument } = await import('../../../ingest/pipeline.js');
  return extractDocument(input);
});

/** Extracts one document after the other in a thread of its own, beside the one that loads them. */
export function openExtractionThread() {
  const pool = new ThreadPool({ file: new URL('./extraction-thread.js', import.meta.url) });
  return {
    extract: async (input: SourceDocument | OriginalText): Promise<DocumentGraph> => pool.run('extract', input),
    close: async (): Promise<void> => pool.close(new PlangraphError('INTERRUPTED', 'no more documents are read')),
  };
}
