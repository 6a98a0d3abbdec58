import { mapDriverError, type MappedError, type DriverErrorMappings, REFUSED } from '../../port/map-driver-error.js';

const UNAVAILABLE: MappedError = {
  code: 'STORE_UNAVAILABLE',
  what: 'does not answer',
  hint: 'check that Neo4j runs there, that host and port are right and that no firewall is between; nothing was half written',
};
const DENIED: MappedError = {
  code: 'STORE_DENIED',
  what: 'does not let this user in',
  hint: 'set PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD, or change an expired password in Neo4j Browser',
};
const NO_DATABASE: MappedError = {
  code: 'STORE_UNAVAILABLE',
  what: 'has no such database, or it is stopped',
  hint: 'name an existing database at the end of the URL, such as neo4j://host:7687/neo4j',
};
const READ_ONLY: MappedError = {
  code: 'STORE_READ_ONLY',
  what: 'cannot be written to',
  hint: 'connect to the leader with neo4j://, make the database writable, or give this user the right to write',
};
const FULL: MappedError = {
  code: 'STORE_FULL',
  what: 'has no memory or disk left for this transaction',
  hint: 'raise db.memory.transaction.max or free disk space, and run again: nothing was half written',
};
const BUSY: MappedError = {
  code: 'STORE_BUSY',
  what: 'did not get to this in time',
  hint: 'run again when the server has less to do, or give it more time with PLANGRAPH_NEO4J_TIMEOUT',
};

const OLD: MappedError = {
  code: 'STORE_VERSION',
  what: 'is too old, or no Neo4j',
  hint: 'use Neo4j 5.26 or newer',
};

/** Our name for what the driver gives no code. */
const TOO_OLD = 'Protocol';

/** What Neo4j's and the driver's codes mean to a user, by the code's beginning: the longest that fits counts. */
const MAPPINGS: DriverErrorMappings = [
  [TOO_OLD, OLD],
  ['ServiceUnavailable', UNAVAILABLE],
  ['SessionExpired', UNAVAILABLE],
  ['Neo.TransientError.Database.DatabaseUnavailable', UNAVAILABLE],
  ['Neo.TransientError.General.DatabaseUnavailable', UNAVAILABLE],
  ['Neo.ClientError.Security', DENIED],
  ['Neo.ClientError.Database.DatabaseNotFound', NO_DATABASE],
  ['Neo.ClientError.Security.Forbidden', READ_ONLY],
  ['Neo.ClientError.Cluster.NotALeader', READ_ONLY],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', READ_ONLY],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', READ_ONLY],
  ['Neo.DatabaseError.General.WriteOnReadOnlyAccessDatabase', READ_ONLY],
  ['Neo.ClientError.Statement.AccessMode', READ_ONLY],
  ['Neo.ClientError.General.TransactionOutOfMemoryError', FULL],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', FULL],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', FULL],
  ['Neo.TransientError.General.OutOfMemoryError', FULL],
  ['Neo.DatabaseError.Transaction.TransactionLogError', FULL],
  ['Neo.TransientError', BUSY],
  ['Neo.ClientError.Transaction.TransactionTimedOut', BUSY],
  ['Neo.ClientError.Transaction.LockClientStopped', BUSY],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', REFUSED],
];

/** An error of the driver as one of ours, with what and where and what to do; anything else unchanged. */
export function toStoreError(error: unknown, url: string): unknown {
  return mapDriverError(error, isTooOld(error) ? TOO_OLD : (error as { code?: unknown } | null)?.code, MAPPINGS, url);
}

/** The driver says of a protocol before Bolt 5.2 that it lacks something, with no code of its own. */
function isTooOld(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === 'N/A' && /does not support/.test(error.message);
}
