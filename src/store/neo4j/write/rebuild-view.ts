import type { RelationEnds } from '../../../../schema/merge-relation.js';
import { MERGE_VERSION } from '../../merge/data-version.js';
import { documentHash, EMPTY_DIGEST, toggleDocument } from '../../merge/document-hash.js';
import { toggleJudgements } from '../../merge/judgement-change.js';
import { cypher } from '../connection/cypher.js';
import type { Database } from '../connection/transaction.js';
import { readDocumentGraph } from '../read/document-graphs.js';
import { readJudgements } from '../read/judgements.js';
import { refreshEntities } from './refresh-entities.js';
import { refreshRelations } from './refresh-relations.js';
import { lock, setDigest, setHash, STORE } from './store-node.js';

/** Entities whose view one transaction makes anew, each with the relations that lead away from it. */
const BATCH = 500;

/**
 * Makes the merged view anew where another version of merging made it, and the hashes of what each document says:
 * both follow from what is stored by document, so that no migration has to know how they were made. Each step replaces what
 * it finds, so that one who comes after a crash, or at the same time, does no harm; the last step says that all is done.
 */
export async function rebuildView(connection: Database): Promise<void> {
  const [store] = await connection.run<{ version: string | null }>(cypher`OPTIONAL MATCH ${STORE} RETURN s.mergeVersion AS version`);
  if (store?.version === MERGE_VERSION) return;
  for (let after: string | undefined = ''; after !== undefined;) after = await mergeAnew(connection, after);
  const documents = await connection.run<{ id: string }>(cypher`MATCH (d:Document) RETURN d.id AS id ORDER BY id`);
  for (const { id } of documents) await hashAnew(connection, id);
  await connection.write(async (transaction) => {
    await lock(transaction);
    const hashes = await transaction.run<{ id: string; hash: string }>(cypher`MATCH (d:Document) RETURN d.id AS id, d._hash AS hash`);
    await setDigest(
      transaction,
      toggleJudgements(
        hashes.reduce((digest, { id, hash }) => toggleDocument(digest, id, hash), EMPTY_DIGEST),
        await readJudgements(transaction),
      ),
    );
    await transaction.run(cypher`MATCH ${STORE} SET s.mergeVersion = ${MERGE_VERSION}`);
  });
}

/** One batch of entities behind an id; gives the last id of the batch, or undefined where there is none. */
function mergeAnew(connection: Database, after: string): Promise<string | undefined> {
  return connection.write(async (transaction) => {
    await lock(transaction);
    const rows = await transaction.run<{ id: string }>(
      cypher`MATCH (e:Entity) WHERE e.id > ${after} RETURN e.id AS id ORDER BY id LIMIT ${BATCH}`,
    );
    const ids = rows.map(({ id }) => id);
    const relations = await transaction.run<RelationEnds>(cypher`
      UNWIND ${ids} AS id MATCH (:Document)-[n:RELATION_STATEMENT]->(:Entity {id: id})
      RETURN DISTINCT n.relation AS id, n.type AS type, id AS subject, n.object AS object`);
    await refreshEntities(transaction, ids);
    await refreshRelations(transaction, relations, ids);
    return ids[ids.length - 1];
  });
}

function hashAnew(connection: Database, document: string): Promise<void> {
  return connection.write(async (transaction) => {
    await lock(transaction);
    const graph = await readDocumentGraph(transaction, document);
    if (graph) await setHash(transaction, document, documentHash(graph));
  });
}
