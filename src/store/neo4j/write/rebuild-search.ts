import { SEARCH_INDEX_VERSION } from '../../search/search-index-version.js';
import { cypher } from '../connection/cypher.js';
import type { Database } from '../connection/transaction.js';
import { searchProperties, toEntity } from '../records/entity-node.js';
import { SECTION } from '../records/parts.js';
import type { PropertyRow } from '../records/property-columns.js';
import { inBatches } from './in-batches.js';
import { insertPassages } from './passages.js';
import { lock, STORE } from './store-node.js';

/** Records held in memory at once. */
const BATCH = 1000;

/**
 * Makes what search reads anew where another version of the search specification wrote it. Each step replaces what it finds, so
 * that one who comes after a crash, or at the same time, does no harm; the last step says that all is done.
 */
export async function rebuildSearch(connection: Database): Promise<void> {
  const [store] = await connection.run<{ version: string | null }>(cypher`
    OPTIONAL MATCH ${STORE} RETURN s.searchIndexVersion AS version`);
  if (store?.version === SEARCH_INDEX_VERSION) return;
  for (let after: string | undefined = ''; after !== undefined;) after = await renewEntities(connection, after);
  const documents = await connection.run<{ id: string }>(cypher`MATCH (d:Document) RETURN d.id AS id ORDER BY id`);
  for (const { id } of documents) await renewPassages(connection, id);
  await connection.write((transaction) => transaction.run(cypher`MERGE ${STORE} SET s.searchIndexVersion = ${SEARCH_INDEX_VERSION}`));
}

/** One batch of entities behind an id; gives the last id of the batch, or undefined where there is none. */
function renewEntities(connection: Database, after: string): Promise<string | undefined> {
  return connection.write(async (transaction) => {
    const rows = await transaction.run<{ node: PropertyRow & { readonly id: string } }>(cypher`
      MATCH (e:Entity) WHERE e.id > ${after} RETURN properties(e) AS node ORDER BY e.id LIMIT ${BATCH}`);
    const renewed = rows.map(({ node }) => ({ id: node.id, search: searchProperties(toEntity(node)) }));
    await inBatches(transaction, renewed, (batch) => cypher`UNWIND ${batch} AS row MATCH (e:Entity {id: row.id}) SET e += row.search`);
    return renewed[renewed.length - 1]?.id;
  });
}

function renewPassages(connection: Database, document: string): Promise<void> {
  return connection.write(async (transaction) => {
    await lock(transaction);
    await transaction.run(cypher`MATCH (:Document {id: ${document}})-[:HAS_PASSAGE]->(p:Passage) DETACH DELETE p`);
    const [row] = await transaction.run<{ text: string; sections: PropertyRow[] }>(cypher`
      MATCH (d:Document {id: ${document}})-[:HAS_TEXT]->(t:DocumentText)
      RETURN t.text AS text, [(d)-[:HAS_SECTION]->(n:Section) | properties(n)] AS sections`);
    if (row)
      await insertPassages(
        transaction,
        document,
        row.text,
        row.sections.map((node) => SECTION.toRecord(node)),
      );
  });
}
