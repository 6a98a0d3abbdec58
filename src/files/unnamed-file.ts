import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file to write and read in the system's folder for temporary files, which has no name there: it is gone when it is closed, or
 * when the process ends in whatever way.
 * @throws the system's error where none can be made.
 */
export async function openUnnamedFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `plangraph-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await rm(path);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}
