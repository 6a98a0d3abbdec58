import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** Where the header says by what the file is read and written: 1 for a rollback journal, 2 for a write-ahead log. */
const FORMAT_BYTES = [18, 19] as const;
const WRITE_AHEAD = 2;
const ROLLBACK = 1;
/** A larger file is not read into memory, in bytes. */
const MAX_BYTES = 1024 * 1024 * 1024;

/**
 * A database that was left in write-ahead mode, for a disk that takes no log: its bytes as those of a database that needs none.
 * Null for other files, for larger ones, and where the log still holds what is not in the file.
 * https://www.sqlite.org/fileformat2.html#file_format_version_numbers
 */
export function imageWithoutLog(path: string): Buffer | null {
  if (!isWriteAhead(path) || sizeOf(`${path}-wal`) > 0 || sizeOf(path) > MAX_BYTES) return null;
  const bytes = readFileSync(path);
  for (const at of FORMAT_BYTES) bytes[at] = ROLLBACK;
  return bytes;
}

function isWriteAhead(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(FORMAT_BYTES[1] + 1);
    readSync(file, header, 0, header.length, 0);
    return FORMAT_BYTES.every((at) => header[at] === WRITE_AHEAD);
  } finally {
    closeSync(file);
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
