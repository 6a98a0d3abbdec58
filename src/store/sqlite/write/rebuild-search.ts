import { SEARCH_INDEX_VERSION } from '../../search/search-index-version.js';
import { textsById, entitiesById, sectionsOfDocuments } from '../read/records.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';
import { metaOf, setMeta } from '../query/meta.js';
import { insertPassages } from './passages.js';
import { addToSearch } from './refresh-search.js';

/** Records held in memory at once. */
const BATCH = 500;

/**
 * Makes the search index anew where another version of the search specification wrote it, in one transaction: what it holds
 * follows from the other tables, so that no migration has to know how it was made.
 */
export function rebuildSearch(connection: SqliteConnection): void {
  if (metaOf(connection, 'search') === SEARCH_INDEX_VERSION) return;
  connection.transaction(() => {
    if (metaOf(connection, 'search') === SEARCH_INDEX_VERSION) return;
    for (const table of [sql`search_entry`, sql`search_gram`, sql`passage`, sql`passage_gram`]) connection.run(sql`DELETE FROM ${table}`);
    for (const ids of batches(idsOf(connection, 'entity')))
      for (const entity of entitiesById(connection, ids)) if (entity) addToSearch(connection, entity);
    for (const id of idsOf(connection, 'document')) {
      const [text] = textsById(connection, [id]);
      const [sections] = sectionsOfDocuments(connection, [id]);
      if (text != null) insertPassages(connection, id, text, sections!);
    }
    setMeta(connection, 'search', SEARCH_INDEX_VERSION);
  });
}

function idsOf(connection: SqliteConnection, table: 'entity' | 'document'): string[] {
  const query = table === 'entity' ? sql`SELECT id FROM entity ORDER BY id` : sql`SELECT id FROM document ORDER BY id`;
  return connection.all<{ id: string }>(query).map(({ id }) => id);
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
}
