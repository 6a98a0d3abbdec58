import type { GraphReader } from '../port/graph-store.js';
import type { Neo4jConnection } from './connection/connection.js';
import type { ReadAccess } from './connection/transaction.js';
import { countReader } from './read/counts.js';
import { documentGraphReader } from './read/document-graphs.js';
import { judgementReader } from './read/judgements.js';
import { listReader } from './read/lists.js';
import { mentionReader } from './read/mentions-of.js';
import { recordReader } from './read/records.js';
import { relationReader } from './read/relations-of.js';
import { scanReader } from './read/scan.js';
import { searchReader } from './read/search.js';
import { stateReader } from './read/state.js';

/** Reads: each method is one statement and one round trip, whatever the number of ids. */
export function createReader(connection: Neo4jConnection, access: ReadAccess = connection): GraphReader {
  return {
    ...stateReader(access),
    ...recordReader(access),
    ...listReader(access),
    ...searchReader(access),
    ...countReader(access),
    ...relationReader(access),
    ...mentionReader(access),
    ...scanReader(access),
    ...documentGraphReader(access),
    ...judgementReader(access),
    withSignal: (signal) => createReader(connection, connection.withSignal(signal)),
  };
}
