import { PlangraphError } from '../../../schema/errors.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import type { Chunks } from '../formats/export-format.js';

/**
 * Chunks that are all of one state of the store, the one with the given data version: where the data changes while they
 * are made, they end with an error, for a file of two halves that never were together helps nobody.
 * @throws PlangraphError STORE_BUSY
 */
export async function* ofOneMoment(reader: GraphReader, version: string, chunks: Chunks): AsyncGenerator<string | Uint8Array> {
  for await (const chunk of chunks) if (chunk.length > 0) yield chunk;
  if ((await reader.dataVersion()) !== version)
    throw new PlangraphError('STORE_BUSY', 'the data changed while it was exported', {
      hint: 'run the export again when nothing is ingested',
    });
}
