import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { PlangraphError } from '../../schema/errors.js';
import { unreadable } from './unreadable.js';

/**
 * A file as a stream of bytes, opened already, so that a misspelt name is an error before anything else is done.
 * @throws PlangraphError INPUT_NOT_FOUND, INPUT_UNREADABLE or INPUT_UNSUPPORTED; the stream itself fails as the disk does.
 */
export async function openForReading(path: string): Promise<Readable> {
  let file;
  try {
    file = await open(path, 'r');
    const stats = await file.stat();
    if (stats.isFile() || stats.isFIFO()) return file.createReadStream();
  } catch (error) {
    await file?.close();
    throw unreadable(path, error);
  }
  await file.close();
  throw new PlangraphError('INPUT_UNSUPPORTED', `${path} is no file`);
}
