import { mapDriverError, type MappedError, type DriverErrorMappings, REFUSED } from '../../port/map-driver-error.js';

const READ_ONLY: MappedError = {
  code: 'STORE_READ_ONLY',
  what: 'cannot be written to',
  hint: 'give this user write permission for the file and its folder, or choose another path',
};
const FULL: MappedError = { code: 'STORE_FULL', what: 'has no room left', hint: 'free disk space and run again: nothing was half written' };
const CORRUPT: MappedError = {
  code: 'STORE_CORRUPT',
  what: 'is damaged or no SQLite database',
  hint: 'restore a backup, or delete the file and ingest the documents again',
};
const BUSY: MappedError = {
  code: 'STORE_BUSY',
  what: 'is locked by another process that writes to it',
  hint: 'wait until the other process is done and run again',
};
const UNWRITTEN: MappedError = {
  code: 'STORE_UNAVAILABLE',
  what: 'cannot be written',
  hint: 'check its disk, and limits such as ulimit -f; nothing was half written',
};
const UNAVAILABLE: MappedError = {
  code: 'STORE_UNAVAILABLE',
  what: 'cannot be opened or read',
  hint: 'check that the path exists, is a file and may be read by this user, and that its disk works',
};

/** What SQLite's result codes mean to a user, by the code's beginning: the longest that fits counts. */
const MAPPINGS: DriverErrorMappings = [
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
  ['SQLITE_IOERR_WRITE', UNWRITTEN],
  ['SQLITE_IOERR_FSYNC', UNWRITTEN],
  ['SQLITE_IOERR_TRUNCATE', UNWRITTEN],
  ['SQLITE_IOERR_SHMSIZE', UNWRITTEN],
  ['SQLITE_AUTH', UNAVAILABLE],
  ['SQLITE_CONSTRAINT', REFUSED],
];

/** Where nothing can be written only a store that was closed can be read: it has no log beside it. */
const UNCLOSED: MappedError = {
  code: 'STORE_READ_ONLY',
  what: 'was not closed, or is written to elsewhere, and its log cannot be opened where nothing can be written',
  hint: 'open it once where it may be written to, with plangraph stats for instance',
};

/**
 * An error of the driver as one of ours, with what and where and what to do; anything else unchanged.
 * @param writable whether the file and its folder may be written to
 */
export function toStoreError(error: unknown, location: string, writable = true): unknown {
  const mappings: DriverErrorMappings = writable ? MAPPINGS : [['SQLITE_CANTOPEN', UNCLOSED], ...MAPPINGS];
  return mapDriverError(error, (error as { code?: unknown } | null)?.code, mappings, location);
}
