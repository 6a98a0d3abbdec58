import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { PlangraphError } from '../../schema/errors.js';
import { unreadable } from './unreadable.js';

/**
 * Opens a regular file to be read. A pipe is opened only where the user named it (a shell's process substitution), which
 * waits for whoever writes into it; one that was found in a folder would hold the run for ever.
 * @param source how messages name it
 * @throws PlangraphError INPUT_NOT_FOUND, INPUT_UNREADABLE, INPUT_UNSUPPORTED for whatever else it is.
 */
export async function openForReading(path: string, source = path, { named = true } = {}): Promise<FileHandle> {
  const fits = (stats: Stats): boolean => stats.isFile() || (named && stats.isFIFO());
  let file: FileHandle | undefined;
  try {
    const found = await stat(path);
    if (!fits(found)) throw unsupported(source, found);
    // What is no pipe now might be one when it is opened.
    file = await open(path, found.isFIFO() ? constants.O_RDONLY : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const opened = await file.stat();
    if (!fits(opened)) throw unsupported(source, opened);
    return file;
  } catch (error) {
    await file?.close();
    throw error instanceof PlangraphError ? error : unreadable(source, error);
  }
}

function unsupported(source: string, stats: Stats): PlangraphError {
  if (stats.isFIFO())
    return new PlangraphError('INPUT_UNSUPPORTED', `${source} is a named pipe`, { hint: 'a pipe is read where it is named itself' });
  return new PlangraphError('INPUT_UNSUPPORTED', `${source} is no file`, { hint: 'save what it holds as a file' });
}
