import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sourceName } from './source-name.js';

/**
 * The beginnings that the names of documents have which a folder among the arguments holds: `plans/`, or none for the current
 * folder. What the store knows by such a name, and the search did not find, is not there any more.
 */
export async function searchedFolders(names: readonly string[], folder = process.cwd()): Promise<string[]> {
  const searched: string[] = [];
  for (const name of names) {
    const path = resolve(folder, name);
    if (await isFolder(path)) searched.push(sourceName(join(path, PROBE), path, folder).slice(0, -PROBE.length));
  }
  return searched;
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** A file that need not be there. */
const PROBE = 'x';
