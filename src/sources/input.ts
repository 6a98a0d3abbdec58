import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { SourceDocument } from '../../ingest/formats/original/original.js';
import { PlangraphError } from '../../schema/errors.js';
import { unreadable } from './unreadable.js';

/** A document that was found and not yet read. */
export interface Input {
  /** The name that the user will know it by. */
  readonly source: string;
  /** @throws PlangraphError INPUT_UNREADABLE, INPUT_NOT_FOUND or INPUT_UNSUPPORTED. */
  read(): Promise<SourceDocument>;
}

/** A file, or a pipe that has a path (such as a shell's process substitution). */
export function fileInput(source: string, path: string): Input {
  return {
    source,
    async read() {
      let file;
      try {
        file = await open(path, 'r');
        const stats = await file.stat();
        if (stats.isFile() || stats.isFIFO()) return { source, bytes: await file.readFile() };
      } catch (error) {
        throw unreadable(source, error);
      } finally {
        await file?.close();
      }
      throw new PlangraphError('INPUT_UNSUPPORTED', `${source} is neither a file nor a folder`);
    },
  };
}

/** Standard input, read to its end. */
export function streamInput(stream: Readable, source = 'stdin'): Input {
  return {
    source,
    async read() {
      try {
        return { source, bytes: await buffer(stream) };
      } catch (error) {
        throw unreadable(source, error);
      }
    },
  };
}
