import type { Readable } from 'node:stream';
import type { SourceDocument } from '../../ingest/formats/original/original.js';
import { openForReading } from './open-for-reading.js';
import { readBounded } from './read-bounded.js';
import { unreadable } from './unreadable.js';

/** A document that was found and not yet read. */
export interface Input {
  /** The name that the user will know it by; never where this machine keeps it. */
  readonly source: string;
  /** A file that a search of its folder finds again. */
  readonly inFolder?: boolean;
  /**
   * @param interrupt gives up what waits for others, such as a server that is slow
   * @throws PlangraphError INPUT_UNREADABLE, INPUT_NOT_FOUND or INPUT_UNSUPPORTED; for an address what `fetchAddress` throws.
   */
  read(interrupt?: AbortSignal): Promise<SourceDocument>;
}

interface FileOptions {
  readonly named: boolean;
  readonly inFolder: boolean;
}

/** A file; or, where the user `named` it, a pipe that has a path (such as a shell's process substitution). */
export function fileInput(source: string, path: string, { named, inFolder }: FileOptions): Input {
  return {
    source,
    inFolder,
    async read() {
      const file = await openForReading(path, source, { named });
      return { source, bytes: await readStream(source, file.createReadStream()) };
    },
  };
}

/** Standard input, read to its end. */
export function streamInput(stream: Readable, source = 'stdin'): Input {
  return { source, read: async () => ({ source, bytes: await readStream(source, stream) }) };
}

async function readStream(source: string, stream: Readable): Promise<Uint8Array> {
  try {
    return await readBounded(stream);
  } catch (error) {
    throw unreadable(source, error);
  }
}
