import { MERGE_VERSION } from '../../merge/data-version.js';
import { documentHash, EMPTY_DIGEST, toggleDocument } from '../../merge/document-hash.js';
import { toggleJudgements } from '../../merge/judgement-change.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';
import { countRevision, setMeta } from '../query/meta.js';
import { readDocumentGraph } from '../read/document-graphs.js';
import { readJudgements } from '../read/judgements.js';
import { idsOf, rebuild } from './rebuild.js';
import { refreshEntities } from './refresh-entities.js';
import { refreshRelations } from './refresh-relations.js';

/** Makes the merged view anew where another version of merging made it, and the hashes of what each document says. */
export function rebuildView(connection: SqliteConnection): void {
  rebuild(connection, 'merge', MERGE_VERSION, () => {
    for (const ids of idsOf(connection, sql`entity`)) refreshEntities(connection, ids);
    for (const ids of idsOf(connection, sql`relation`)) refreshRelations(connection, ids, []);
    let digest = EMPTY_DIGEST;
    for (const id of [...idsOf(connection, sql`document`)].flat()) {
      const hash = documentHash(readDocumentGraph(connection, id)!);
      connection.run(sql`UPDATE document SET hash = ${hash} WHERE id = ${id}`);
      digest = toggleDocument(digest, id, hash);
    }
    setMeta(connection, 'digest', toggleJudgements(digest, readJudgements(connection)));
    countRevision(connection);
  });
}
