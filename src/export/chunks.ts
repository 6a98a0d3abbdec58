import { PlangraphError } from '../../schema/errors.js';
import type { GraphReader } from '../store/port/graph-store.js';

/** What is written: text, or bytes, in the order of the file. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** Bytes that are gathered before they go out: a write for each line would cost more than the line. */
const BUFFER_BYTES = 1 << 16;

/** The same bytes in pieces of 64 KiB or more. */
export async function* bufferChunks(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let gathered: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk);
    gathered.push(bytes);
    size += bytes.length;
    if (size < BUFFER_BYTES) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(gathered);
}

/**
 * Chunks that are all of one state of the store, the one of this revision: where the store is written while they are
 * made, they end with an error, for a file of two halves that never were together helps nobody.
 * @throws PlangraphError STORE_BUSY
 */
export async function* consistentSnapshot(
  reader: Pick<GraphReader, 'revision'>,
  revision: string,
  chunks: Chunks,
): AsyncGenerator<string | Uint8Array> {
  for await (const chunk of chunks) if (chunk.length > 0) yield chunk;
  if ((await reader.revision()) !== revision)
    throw new PlangraphError('STORE_BUSY', 'the data changed while it was exported', {
      hint: 'run the export again when nothing is ingested',
    });
}
