import { resolve } from 'node:path';
import { isPlangraphError } from '../../schema/errors.js';
import { fileInput } from './input.js';
import { isInside } from './source-name.js';

/**
 * What is found now under the name of a document that was read from a file; null where nothing is, or where the name leads out of
 * the current folder: it comes from a store, which others may have written.
 */
export async function rereadFile(source: string, folder = process.cwd()): Promise<Uint8Array | null> {
  const path = resolve(folder, source);
  if (!isInside(path, folder)) return null;
  try {
    return (await fileInput(source, path, { named: false, inFolder: true }).read()).bytes;
  } catch (error) {
    if (isPlangraphError(error)) return null;
    throw error;
  }
}
