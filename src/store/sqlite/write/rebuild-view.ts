import { documentHash, EMPTY_DIGEST, toggleDocument } from '../../merge/document-hash.js';
import { MERGE_VERSION } from '../../merge/data-version.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';
import { countRevision, metaOf, setMeta } from '../query/meta.js';
import { readDocumentGraph } from '../read/document-graphs.js';
import { refreshEntities } from './refresh-entities.js';
import { refreshRelations } from './refresh-relations.js';

/** Records held in memory at once. */
const BATCH = 500;

/**
 * Makes the merged view anew where another version of merging made it, and the hashes of what each document says,
 * in one transaction: both follow from the other tables, so that no migration has to know how they were made.
 */
export function rebuildView(connection: SqliteConnection): void {
  if (metaOf(connection, 'merge') === MERGE_VERSION) return;
  connection.transaction(() => {
    if (metaOf(connection, 'merge') === MERGE_VERSION) return;
    const ids = (query: ReturnType<typeof sql>): string[] => connection.all<{ id: string }>(query).map(({ id }) => id);
    for (const batch of batches(ids(sql`SELECT id FROM entity ORDER BY id`))) refreshEntities(connection, batch);
    for (const batch of batches(ids(sql`SELECT id FROM relation ORDER BY id`))) refreshRelations(connection, batch, []);
    let digest = EMPTY_DIGEST;
    for (const id of ids(sql`SELECT id FROM document ORDER BY id`)) {
      const hash = documentHash(readDocumentGraph(connection, id)!);
      connection.run(sql`UPDATE document SET hash = ${hash} WHERE id = ${id}`);
      digest = toggleDocument(digest, id, hash);
    }
    setMeta(connection, 'digest', digest);
    setMeta(connection, 'merge', MERGE_VERSION);
    countRevision(connection);
  });
}

function* batches(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
}
