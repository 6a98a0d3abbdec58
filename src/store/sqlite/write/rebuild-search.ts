import { SEARCH_INDEX_VERSION } from '../../search/search-index-version.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';
import { entitiesById, sectionsOfDocuments, textsById } from '../read/records.js';
import { insertPassages } from './passages.js';
import { idsOf, rebuild } from './rebuild.js';
import { addToSearch } from './refresh-search.js';

/** Makes the search index anew where another version of the search specification wrote it. */
export function rebuildSearch(connection: SqliteConnection): void {
  rebuild(connection, 'search', SEARCH_INDEX_VERSION, () => {
    for (const table of [sql`search_entry`, sql`search_gram`, sql`passage`, sql`passage_gram`]) connection.run(sql`DELETE FROM ${table}`);
    for (const ids of idsOf(connection, sql`entity`)) for (const entity of entitiesById(connection, ids)) addToSearch(connection, entity!);
    for (const id of [...idsOf(connection, sql`document`)].flat()) {
      const [text] = textsById(connection, [id]);
      if (text != null) insertPassages(connection, id, text, sectionsOfDocuments(connection, [id])[0]!);
    }
  });
}
