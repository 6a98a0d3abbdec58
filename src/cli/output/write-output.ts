import { type FileHandle, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PlangraphError } from '../../../schema/errors.js';
import type { Chunks } from '../../export/chunks.js';
import { bufferChunks } from '../../export/chunks.js';
import type { CliHost, TextStream } from '../host/host.js';
import { outputError } from './output-error.js';
import { openOutputTarget, type OutputTarget } from './output-target.js';

type Blocks = AsyncIterable<Uint8Array>;

/**
 * Writes chunks to a path, or to standard output where none is named. Missing folders are made and links followed. A
 * file gets its name when all is written and on the disk; until then, and where anything fails, whatever had that name
 * stays as it was. A device or a pipe is written into and stays what it is.
 * @throws PlangraphError OUTPUT_UNWRITABLE, INTERRUPTED, and what the chunks throw.
 */
export async function writeOutput(host: CliHost, path: string | undefined, chunks: Chunks): Promise<void> {
  if (path === undefined) return writeToStream(host.stdout, bufferChunks(chunks));
  return writeAll([{ path, blocks: bufferChunks(untilInterrupted(chunks, host)) }]);
}

/**
 * Writes files into a folder, which is made where there is none. All get their names when all are written.
 * @throws PlangraphError as `writeOutput`.
 */
export async function writeFolder(host: CliHost, folder: string, files: readonly { name: string; chunks: Chunks }[]): Promise<void> {
  await guard(folder, mkdir(folder, { recursive: true }));
  await writeAll(files.map(({ name, chunks }) => ({ path: join(folder, name), blocks: bufferChunks(untilInterrupted(chunks, host)) })));
}

/** Ends as soon as nobody reads any more, or nothing can be written: whoever holds the stream says why. */
async function writeToStream(stream: TextStream, blocks: Blocks): Promise<void> {
  for await (const block of blocks) {
    if (!stream.writable) return;
    await new Promise<void>((done) => stream.write(block, () => done()));
  }
}

async function writeAll(files: readonly { path: string; blocks: Blocks }[]): Promise<void> {
  const targets: OutputTarget[] = [];
  try {
    for (const { path, blocks } of files) {
      const target = await guard(path, openOutputTarget(path));
      targets.push(target);
      await writeTo(target.file, path, blocks);
      await guard(path, target.finish());
    }
    for (const [at, { path }] of files.entries()) await guard(path, targets[at]!.keep());
  } catch (error) {
    for (const target of targets) await target.discard().catch(() => undefined);
    throw error;
  }
}

async function writeTo(file: FileHandle, path: string, blocks: Blocks): Promise<void> {
  for await (const block of blocks)
    try {
      await file.writeFile(block);
    } catch (cause) {
      // Whoever reads a pipe has seen enough.
      if ((cause as NodeJS.ErrnoException).code === 'EPIPE') return;
      throw outputError(path, cause);
    }
}

async function guard<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw outputError(path, cause);
  }
}

/** Signals are listened to from the first chunk on: until then, as while a pipe waits for its reader, they end the process. */
async function* untilInterrupted(chunks: Chunks, host: CliHost): AsyncGenerator<string | Uint8Array> {
  const { interrupt } = host;
  for await (const chunk of chunks) {
    if (interrupt.aborted) throw new PlangraphError('INTERRUPTED', 'the export was stopped', { hint: 'nothing was written; run it again' });
    yield chunk;
  }
}
