import { explainError, type Meaning, type Meanings, REFUSED } from '../explain-error.js';

const READ_ONLY: Meaning = {
  code: 'STORE_READ_ONLY',
  what: 'cannot be written to',
  hint: 'give this user write permission for the file and its folder, or choose another path',
};
const FULL: Meaning = { code: 'STORE_FULL', what: 'has no room left', hint: 'free disk space and run again: nothing was half written' };
const CORRUPT: Meaning = {
  code: 'STORE_CORRUPT',
  what: 'is damaged or no SQLite database',
  hint: 'restore a backup, or delete the file and ingest the documents again',
};
const BUSY: Meaning = {
  code: 'STORE_BUSY',
  what: 'is locked by another process that writes to it',
  hint: 'wait until the other process is done and run again',
};
const UNAVAILABLE: Meaning = {
  code: 'STORE_UNAVAILABLE',
  what: 'cannot be opened or read',
  hint: 'check that the path exists, is a file and may be read by this user, and that its disk works',
};

/** What SQLite's result codes mean to a user, by the code's beginning: the longest that fits counts. */
const MEANINGS: Meanings = [
  ['SQLITE_READONLY', READ_ONLY],
  ['SQLITE_PERM', READ_ONLY],
  ['SQLITE_FULL', FULL],
  ['SQLITE_CORRUPT', CORRUPT],
  ['SQLITE_NOTADB', CORRUPT],
  ['SQLITE_IOERR_SHORT_READ', CORRUPT],
  ['SQLITE_BUSY', BUSY],
  ['SQLITE_LOCKED', BUSY],
  ['SQLITE_CANTOPEN', UNAVAILABLE],
  ['SQLITE_IOERR', UNAVAILABLE],
  ['SQLITE_AUTH', UNAVAILABLE],
  ['SQLITE_CONSTRAINT', REFUSED],
];

/** An error of the driver as one of ours, with what and where and what to do; anything else unchanged. */
export function toStoreError(error: unknown, location: string): unknown {
  return explainError(error, (error as { code?: unknown } | null)?.code, MEANINGS, location);
}
