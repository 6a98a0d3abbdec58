import type { SqliteConnection } from '../connection/connection.js';
import { type Sql, sql } from '../connection/sql.js';
import { type MetaKey, metaOf, setMeta } from '../query/meta.js';

/** Records held in memory at once. */
const BATCH = 500;

/**
 * Makes anew what follows from other tables, in one transaction, where another version made it: so that no migration has to
 * know how it was made.
 */
export function rebuild(connection: SqliteConnection, key: MetaKey, version: string, work: () => void): void {
  const isMade = (): boolean => metaOf(connection, key) === version;
  if (isMade()) return;
  connection.transaction(() => {
    if (isMade()) return;
    work();
    setMeta(connection, key, version);
  });
}

/** The ids of all rows of a table, in order, some at a time. */
export function* idsOf(connection: SqliteConnection, table: Sql): Generator<readonly string[]> {
  const ids = connection.all<{ id: string }>(sql`SELECT id FROM ${table} ORDER BY id`).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
}
