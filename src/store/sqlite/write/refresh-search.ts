import type { EntityRecord } from '../../../../schema/records.js';
import { codePointLength } from '../../../../schema/compare-code-points.js';
import { searchLines } from '../../search/search-lines.js';
import type { SqliteConnection } from '../connection/connection.js';
import { gramsOfLines, gramsOfPinyin } from '../query/grams.js';
import { sql } from '../connection/sql.js';

type Searched = Pick<EntityRecord, 'id' | 'type' | 'name' | 'aliases' | 'attributes'>;

/** Writes an entity's names into the search index, in place of what it held of them. */
export function refreshSearch(connection: SqliteConnection, entity: Searched): void {
  removeFromSearch(connection, entity.id);
  addToSearch(connection, entity);
}

/** Writes the names of an entity that the index does not hold. */
export function addToSearch(connection: SqliteConnection, entity: Searched): void {
  const { id, type, name } = entity;
  const { names, pinyin } = searchLines(entity);
  // With RETURNING, SQLite opens a savepoint, for which FTS5 writes out all that it holds in memory.
  const number = connection.insert(sql`
    INSERT INTO search_entry (entity, type, name, name_length, names, pinyin)
    VALUES (${id}, ${type}, ${name}, ${codePointLength(name)}, ${names}, ${pinyin})`);
  const grams = `${gramsOfLines(names)} ${gramsOfPinyin(pinyin)}`;
  connection.run(sql`INSERT INTO search_gram (rowid, grams) VALUES (${number}, ${grams})`);
}

export function removeFromSearch(connection: SqliteConnection, id: string): void {
  connection.run(sql`DELETE FROM search_gram WHERE rowid = (SELECT number FROM search_entry WHERE entity = ${id})`);
  connection.run(sql`DELETE FROM search_entry WHERE entity = ${id}`);
}
