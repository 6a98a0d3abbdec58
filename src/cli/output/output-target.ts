import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where an output is written until it is whole. Each method rejects as the file system does. */
export interface OutputTarget {
  readonly file: FileHandle;
  /** All is written: brings it to the disk. */
  finish(): Promise<void>;
  /** Gives it the name that was asked for. */
  keep(): Promise<void>;
  /** Leaves no trace, as far as what was written can be taken back. */
  discard(): Promise<void>;
}

/**
 * Opens what a path names to be written. A regular file, or none yet, is written beside its place and takes it in one
 * step; links are followed, so that they stay links, and missing folders are made. Anything else (a device, a named pipe,
 * a shell's process substitution) cannot be replaced without harm and is written into.
 */
export async function openOutputTarget(path: string): Promise<OutputTarget> {
  const there = await orNull(stat(path));
  if (there && !there.isFile()) return openInPlace(path);
  const place = await followLinks(path);
  // A file that is open somewhere and has no name any more (behind /dev/fd) has no place that could be taken.
  return place === null ? openInPlace(path) : openBeside(place, there?.mode);
}

async function openInPlace(path: string): Promise<OutputTarget> {
  const file = await open(path, 'w');
  return { file, finish: () => file.close(), keep: () => Promise.resolve(), discard: () => file.close() };
}

async function openBeside(place: string, mode: number | undefined): Promise<OutputTarget> {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true });
  // Never a file that is there: in a folder that others may write to it could be a link of theirs.
  const coming = join(folder, `.${randomBytes(8).toString('hex')}.part`);
  const file = await open(coming, 'wx');
  return {
    file,
    async finish() {
      if (mode !== undefined) await file.chmod(mode & 0o777);
      await file.sync();
      await file.close();
    },
    keep: () => rename(coming, place),
    async discard() {
      await file.close();
      await rm(coming, { force: true });
    },
  };
}

/** Where links lead in the end, also to a file that is not there yet; null for an open file without a name. */
async function followLinks(path: string): Promise<string | null> {
  const place = await orNull(realpath(path));
  if (place !== null) return place;
  if (await orNull(stat(path))) return null;
  const link = await readlink(path).catch(() => null);
  return link === null ? path : followLinks(resolve((await orNull(realpath(dirname(path)))) ?? dirname(path), link));
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
