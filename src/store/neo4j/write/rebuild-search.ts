import type { SectionRecord } from '../../../../schema/records.js';
import { SEARCH_INDEX_VERSION } from '../../search/search-index-version.js';
import { cypher } from '../connection/cypher.js';
import { type EntityNode, searchProperties, toEntity } from '../records/entity-node.js';
import { toSection } from '../records/part-nodes.js';
import type { Database } from '../connection/transaction.js';
import { inBatches } from './rows.js';
import { insertPassages } from './passages.js';

/** Records held in memory at once. */
const BATCH = 1000;

/**
 * Makes what search reads anew where another version of the search specification wrote it. Each step replaces what it finds, so
 * that one who comes after a crash, or at the same time, does no harm; the last step says that all is done.
 */
export async function rebuildSearch(connection: Database): Promise<void> {
  const [store] = await connection.run<{ version: string | null }>(cypher`
    OPTIONAL MATCH (s:Store {key: 'plangraph'}) RETURN s.searchLaw AS version`);
  if (store?.version === SEARCH_INDEX_VERSION) return;
  for (let after: string | undefined = ''; after !== undefined;) after = await renewEntities(connection, after);
  const documents = await connection.run<{ id: string }>(cypher`MATCH (d:Document) RETURN d.id AS id ORDER BY id`);
  for (const { id } of documents) await renewPassages(connection, id);
  await connection.write((transaction) =>
    transaction.run(cypher`MERGE (s:Store {key: 'plangraph'}) SET s.searchLaw = ${SEARCH_INDEX_VERSION}`),
  );
}

/** One batch of entities behind an id; gives the last id of the batch, or undefined where there is none. */
function renewEntities(connection: Database, after: string): Promise<string | undefined> {
  return connection.write(async (transaction) => {
    const rows = await transaction.run<{ node: EntityNode }>(cypher`
      MATCH (e:Entity) WHERE e.id > ${after} RETURN properties(e) AS node ORDER BY e.id LIMIT ${BATCH}`);
    const renewed = rows.map(({ node }) => ({ id: node.id, search: searchProperties(toEntity(node)) }));
    await inBatches(transaction, renewed, (batch) => cypher`UNWIND ${batch} AS row MATCH (e:Entity {id: row.id}) SET e += row.search`);
    return renewed[renewed.length - 1]?.id;
  });
}

function renewPassages(connection: Database, document: string): Promise<void> {
  return connection.write(async (transaction) => {
    await transaction.run(cypher`MERGE (s:Store {key: 'plangraph'}) SET s._lock = true REMOVE s._lock`);
    await transaction.run(cypher`MATCH (:Document {id: ${document}})-[:HAS_PASSAGE]->(p:Passage) DETACH DELETE p`);
    const [row] = await transaction.run<{ text: string; sections: SectionRecord[] }>(cypher`
      MATCH (d:Document {id: ${document}})-[:HAS_TEXT]->(t:DocumentText)
      RETURN t.text AS text, [(d)-[:HAS_SECTION]->(n:Section) | properties(n)] AS sections`);
    if (row) await insertPassages(transaction, document, row.text, row.sections.map(toSection));
  });
}
