import { PlangraphError } from '../../../../schema/errors.js';
import { idKind } from '../../../../schema/ids.js';
import { Cypher, cypher } from '../connection/cypher.js';
import type { Database } from '../connection/transaction.js';
import { createSchema, searchTextAndSounds, soundsByIndex } from './schema.js';
import { listedByIndex } from './3-listed-by-index.js';
import { contributionsAsRelationships } from './4-contributions-as-relationships.js';
import { ruleVersionsAsText } from './6-rule-versions-as-text.js';
import { statements } from './7-statements.js';
import { judgements } from './8-judgements.js';
import type { Migration } from './migration.js';

/** Each brings the database from the version before to its own, which is its place in this list, counted from 1. */
const MIGRATIONS: readonly Migration[] = [
  createSchema,
  searchTextAndSounds,
  listedByIndex,
  contributionsAsRelationships,
  soundsByIndex,
  [ruleVersionsAsText],
  statements,
  judgements,
];

/** Longest wait for new indexes, in seconds. */
const INDEX_WAIT_SECONDS = 300;

/**
 * Makes the constraints and indexes that are missing. Each statement makes what is not there, so that of two processes
 * that do so at once, or one that was cut off, the next finds or finishes the work.
 * @throws PlangraphError STORE_VERSION for a database newer than this code, STORE_FOREIGN for one that holds something else.
 */
export async function migrate(connection: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  const from = await versionOf(connection);
  if (from === migrations.length) return;
  if (from === 0) await refuseForeignData(connection);
  const { url } = connection.location;
  if (from > migrations.length)
    throw new PlangraphError('STORE_VERSION', `the store ${url} has version ${from}, this program knows ${migrations.length}`, {
      hint: 'update plangraph, or choose another database and ingest the documents again',
    });
  // Neo4j wants statements about the schema apart from those about data, each in a transaction of its own.
  for (const step of migrations.slice(from).flat())
    await (step instanceof Cypher ? connection.write((transaction) => transaction.run(step)) : step(connection));
  await connection.run(cypher`CALL db.awaitIndexes(${INDEX_WAIT_SECONDS})`);
  await connection.write((transaction) => transaction.run(cypher`MERGE (s:Store {key: 'plangraph'}) SET s.version = ${migrations.length}`));
}

async function versionOf(connection: Pick<Database, 'run'>): Promise<number> {
  const [row] = await connection.run<{ version: number | null }>(
    cypher`OPTIONAL MATCH (s:Store {key: 'plangraph'}) RETURN s.version AS version`,
  );
  return row?.version ?? 0;
}

/**
 * Writes nothing into a database that holds something else: labels of the same name would be taken for ours.
 * @throws PlangraphError STORE_FOREIGN
 */
async function refuseForeignData(connection: Database): Promise<void> {
  const [state] = await connection.run<{ empty: boolean; entity: unknown }>(cypher`
    OPTIONAL MATCH (e:Entity) WITH e LIMIT 1 RETURN COUNT { () } = 0 AS empty, e.id AS entity`);
  const { empty, entity } = state!;
  if (empty) return;
  const { url } = connection.location;
  if (typeof entity === 'string' && idKind(entity) === 'entity')
    throw new PlangraphError('STORE_FOREIGN', `the database ${url} holds an export of plangraph, which lacks the evidence of a store`, {
      hint: 'ask it in Cypher as it is; for a store name an empty database, and ingest the documents there, or use plangraph import',
    });
  throw new PlangraphError('STORE_FOREIGN', `the database ${url} holds data of its own and no store`, {
    hint: 'name an empty database at the end of the URL, such as neo4j://host:7687/plans; nothing was changed in this one',
  });
}
