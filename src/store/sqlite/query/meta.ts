import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';

/**
 * What is kept of the store as a whole: the digest of its data, how often it was written, and by which versions of merging and of
 * search its view and its index were made.
 */
export type MetaKey = 'digest' | 'revision' | 'merge' | 'search';

export function metaOf(connection: SqliteConnection, key: MetaKey): string | undefined {
  return connection.get<{ value: string }>(sql`SELECT value FROM meta WHERE key = ${key}`)?.value;
}

export function setMeta(connection: SqliteConnection, key: MetaKey, value: string): void {
  connection.run(sql`INSERT INTO meta (key, value) VALUES (${key}, ${value}) ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
}

/** To be called once in each transaction that changes what the store answers. */
export function countRevision(connection: SqliteConnection): void {
  setMeta(connection, 'revision', String(Number(metaOf(connection, 'revision') ?? 0) + 1));
}
