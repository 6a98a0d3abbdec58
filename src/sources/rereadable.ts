import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { PlangraphError } from '../../schema/errors.js';
import { openUnnamedFile } from '../files/unnamed-file.js';
import { openForReading } from './open-for-reading.js';
import { unreadable } from './unreadable.js';

/** Bytes that can be read from their beginning as often as it takes. */
export interface Rereadable {
  read(): Readable;
  close(): Promise<void>;
}

/**
 * A file, or a pipe whose bytes are kept in the system's folder for temporary files until it is closed, or the process ends
 * in whatever way.
 * @param name a path, or `-` for standard input
 * @throws PlangraphError INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_UNSUPPORTED; OUTPUT_UNWRITABLE where the bytes cannot be kept.
 */
export async function openRereadable(name: string, stdin: Readable): Promise<Rereadable> {
  if (name === '-') return fromFile(await keep('standard input', stdin));
  const file = await openForReading(name);
  return fromFile((await file.stat()).isFile() ? file : await keep(name, file.createReadStream()));
}

function fromFile(file: FileHandle): Rereadable {
  return { read: () => file.createReadStream({ start: 0, autoClose: false }), close: () => file.close() };
}

async function keep(name: string, stream: Readable): Promise<FileHandle> {
  let file: FileHandle | undefined;
  let chunk: unknown;
  try {
    file = await openUnnamedFile();
    for await (chunk of stream) {
      await writeAll(file, chunk as Uint8Array);
      chunk = undefined;
    }
    return file;
  } catch (cause) {
    await file?.close();
    if (file && chunk === undefined) throw unreadable(name, cause);
    const message = `${name} cannot be kept in ${tmpdir()} while it is checked: ${(cause as Error).message}`;
    throw new PlangraphError('OUTPUT_UNWRITABLE', message, {
      cause,
      hint: 'make room there, set TMPDIR to another folder, or name a file',
    });
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array | string): Promise<void> {
  await file.appendFile(chunk);
}
