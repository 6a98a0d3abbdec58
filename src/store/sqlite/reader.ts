import type { GraphReader } from '../port/graph-store.js';
import type { SqliteConnection } from './connection/connection.js';
import { countReader } from './read/counts.js';
import { documentGraphReader } from './read/document-graphs.js';
import { judgementReader } from './read/judgements.js';
import { listReader } from './read/lists.js';
import { mentionReader } from './read/mentions-of.js';
import { cachedLookUps, recordReader } from './read/records.js';
import { relationReader } from './read/relations-of.js';
import { scanReader } from './read/scan.js';
import { searchReader } from './read/search.js';
import { stateReader } from './read/state.js';

/**
 * Reads: each method is one statement at most, whatever the number of ids, beside asking whether the data changed; `search`
 * takes three where it finds records that are not kept, `stats` counts in a snapshot of six where the data changed since.
 */
export function createReader(connection: SqliteConnection): GraphReader {
  const cached = cachedLookUps(connection);
  return {
    ...stateReader(connection),
    ...recordReader(connection, cached),
    ...listReader(connection),
    ...searchReader(connection, cached),
    ...countReader(connection),
    ...relationReader(connection, cached),
    ...mentionReader(connection),
    ...scanReader(connection),
    ...documentGraphReader(connection),
    ...judgementReader(connection),
  };
}
