import type { EntityRecord } from '../../../../schema/records.js';
import { codePointLength } from '../../merge/compare-code-points.js';
import { otherNames } from '../../search/search-names.js';
import type { SqliteConnection } from '../connection.js';
import { searchLines } from '../../search/search-lines.js';
import { gramsOfLines } from '../queries/grams.js';
import { sql } from '../sql.js';

/** Writes an entity's names into the search index, in place of what it held of them. */
export function refreshSearch(connection: SqliteConnection, entity: EntityRecord): void {
  const { id, type, name } = entity;
  removeFromSearch(connection, id);
  const lines = searchLines(name, otherNames(entity));
  const entry = connection.get<{ number: number }>(sql`
    INSERT INTO search_entry (entity, type, name, name_length, names)
    VALUES (${id}, ${type}, ${name}, ${codePointLength(name)}, ${lines}) RETURNING number`);
  connection.run(sql`INSERT INTO search_gram (rowid, grams) VALUES (${entry!.number}, ${gramsOfLines(lines)})`);
}

export function removeFromSearch(connection: SqliteConnection, id: string): void {
  const entry = connection.get<{ number: number }>(sql`DELETE FROM search_entry WHERE entity = ${id} RETURNING number`);
  if (entry) connection.run(sql`DELETE FROM search_gram WHERE rowid = ${entry.number}`);
}
