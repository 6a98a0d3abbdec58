import { once } from 'node:events';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { PlangraphError } from '../../../schema/errors.js';
import type { Chunks } from '../../export/chunks.js';
import { bufferChunks } from '../../export/chunks.js';
import type { CliHost } from '../host/host.js';

/**
 * Writes chunks to a file, or to standard output where none is named. The file gets its name when all is written and
 * on the disk; until then, and where anything fails, whatever had that name stays as it was.
 * @throws PlangraphError OUTPUT_UNWRITABLE, INTERRUPTED, and what the chunks throw.
 */
export async function writeOutput(host: CliHost, path: string | undefined, chunks: Chunks): Promise<void> {
  const blocks = bufferChunks(path === undefined ? chunks : untilInterrupted(chunks, host.interrupt));
  if (path === undefined) {
    for await (const block of blocks) if (!host.stdout.write(block)) await once(host.stdout, 'drain');
  } else await writeAtomically([{ path, blocks }]);
}

/**
 * Writes files into a folder, which is made where there is none. All get their names when all are written.
 * @throws PlangraphError as `writeOutput`.
 */
export async function writeFolder(host: CliHost, folder: string, files: readonly { name: string; chunks: Chunks }[]): Promise<void> {
  await guard(folder, mkdir(folder, { recursive: true }));
  await writeAtomically(
    files.map(({ name, chunks }) => ({ path: join(folder, name), blocks: bufferChunks(untilInterrupted(chunks, host.interrupt)) })),
  );
}

async function writeAtomically(files: readonly { path: string; blocks: AsyncIterable<Uint8Array> }[]): Promise<void> {
  const coming = files.map(({ path }) => join(dirname(path), `.${basename(path)}.${process.pid}.part`));
  try {
    for (const [at, { path, blocks }] of files.entries()) await writeToDisk(path, coming[at]!, blocks);
    for (const [at, { path }] of files.entries()) await guard(path, rename(coming[at]!, path));
  } catch (error) {
    for (const part of coming) await rm(part, { force: true });
    throw error;
  }
}

async function writeToDisk(path: string, coming: string, blocks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await guard(path, open(coming, 'w'));
  try {
    for await (const block of blocks) await guard(path, file.writeFile(block));
    await guard(path, file.sync());
  } finally {
    await file.close();
  }
}

async function guard<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw new PlangraphError('OUTPUT_UNWRITABLE', `${path} cannot be written: ${REASONS[code] ?? message}`, {
      cause,
      hint: 'choose another place with --output, or - for standard output',
    });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder',
  EACCES: 'this user has no right to',
  EPERM: 'this user has no right to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

async function* untilInterrupted(chunks: Chunks, interrupt: AbortSignal): AsyncGenerator<string | Uint8Array> {
  for await (const chunk of chunks) {
    if (interrupt.aborted) throw new PlangraphError('INTERRUPTED', 'the export was stopped', { hint: 'nothing was written; run it again' });
    yield chunk;
  }
}
