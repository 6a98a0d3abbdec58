import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlangraphError } from '../../../../schema/errors.js';

export const IN_MEMORY = ':memory:';

/**
 * Looks at the path before SQLite does, whose own messages do not tell a missing folder from a missing right. Says whether
 * the store can be written to.
 * @param path absolute
 * @param mustExist for who only reads: nothing is made, and what cannot be written to may still be read
 * @throws PlangraphError STORE_NOT_FOUND for a missing file that must exist; STORE_UNAVAILABLE for a missing folder, a path
 * that is no file or one that may not be read; STORE_CORRUPT for a file that is no database, which SQLite would take for an
 * empty one where it is short; STORE_READ_ONLY where the file or its folder (which takes the write-ahead log) may not be
 * written to.
 */
export function checkLocation(path: string, mustExist = false): boolean {
  const folder = dirname(path);
  const exists = existsSync(path);
  if (mustExist && !exists)
    throw new PlangraphError('STORE_NOT_FOUND', `the store ${path} does not exist`, {
      hint: 'check the path, or fill a store first with plangraph ingest',
    });
  if (!isFolder(folder))
    throw new PlangraphError('STORE_UNAVAILABLE', `the store ${path} cannot be opened: the folder ${folder} does not exist`, {
      hint: `create it with: mkdir -p ${folder}`,
    });
  if (isFolder(path))
    throw new PlangraphError('STORE_UNAVAILABLE', `the store ${path} cannot be opened: it is a folder`, {
      hint: 'name a file in that folder, such as plangraph.db',
    });
  if (exists && !statSync(path).isFile())
    throw new PlangraphError('STORE_UNAVAILABLE', `the store ${path} cannot be opened: it is a pipe or a device`, {
      hint: 'name a file',
    });
  if (exists && !may(path, constants.R_OK))
    throw new PlangraphError('STORE_UNAVAILABLE', `the store ${path} cannot be read`, { hint: 'give this user read permission for it' });
  if (exists && !isDatabaseOrEmpty(path))
    throw new PlangraphError('STORE_CORRUPT', `the store ${path} is damaged or no SQLite database`, {
      hint: 'choose another path, restore a backup, or delete the file and ingest the documents again',
    });
  const closed = (exists ? [path, folder] : [folder]).find((place) => !may(place, constants.W_OK));
  if (closed === undefined) return true;
  if (mustExist) return false;
  throw new PlangraphError('STORE_READ_ONLY', `the store ${path} cannot be written to: ${closed} is read-only for this user`, {
    hint: 'give this user write permission for the file and its folder, or choose another path',
  });
}

/** The first bytes of every SQLite database. */
const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');

function isDatabaseOrEmpty(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(MAGIC.length);
    const length = readSync(file, start, 0, MAGIC.length, 0);
    return length === 0 || start.equals(MAGIC);
  } finally {
    closeSync(file);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function may(path: string, right: number): boolean {
  try {
    accessSync(path, right);
    return true;
  } catch {
    return false;
  }
}
