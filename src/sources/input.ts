import type { Readable } from 'node:stream';
import { READ_LIMITS, type SourceDocument } from '../../ingest/formats/original/original.js';
import { openForReading } from './open-for-reading.js';
import { unreadable } from './unreadable.js';

/** A document that was found and not yet read. */
export interface Input {
  /** The name that the user will know it by; never where this machine keeps it. */
  readonly source: string;
  /** @throws PlangraphError INPUT_UNREADABLE, INPUT_NOT_FOUND or INPUT_UNSUPPORTED. */
  read(): Promise<SourceDocument>;
}

/** A file; or, where the user `named` it, a pipe that has a path (such as a shell's process substitution). */
export function fileInput(source: string, path: string, { named }: { readonly named: boolean }): Input {
  return {
    source,
    async read() {
      const file = await openForReading(path, source, { named });
      return { source, bytes: await readBounded(source, file.createReadStream()) };
    },
  };
}

/** Standard input, read to its end. */
export function streamInput(stream: Readable, source = 'stdin'): Input {
  return { source, read: async () => ({ source, bytes: await readBounded(source, stream) }) };
}

/** All bytes, or the first of more than a document may have, which is enough to refuse it. */
async function readBounded(source: string, stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Uint8Array | string);
      chunks.push(bytes);
      size += bytes.length;
      if (size > READ_LIMITS.bytes) break;
    }
  } catch (error) {
    throw unreadable(source, error);
  }
  return Buffer.concat(chunks);
}
