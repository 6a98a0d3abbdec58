import type { Resolution } from '../../../judgements/resolve-judgements.js';
import { DocumentDelta } from '../../merge/document-delta.js';
import { judgeGraph } from '../../merge/judge-graph.js';
import { type JudgedRecords, type OriginalRecord, restoreGraph, type Revision, revisionBetween } from '../../merge/original-records.js';
import { cypher } from '../connection/cypher.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { readStoredGraph } from '../read/document-graphs.js';
import { knownOf } from './add-document.js';
import { inBatches } from './in-batches.js';
import { insertRecords } from './statements.js';

/** Keeps what judgements changed of a document, as it was. */
export async function insertOriginals(
  transaction: WriteTransaction,
  document: string,
  originals: readonly OriginalRecord[],
): Promise<void> {
  const rows = originals.map(({ kind, standing, record }, position) => [kind, standing, JSON.stringify(record), position]);
  await inBatches(
    transaction,
    rows,
    (batch) => cypher`
      MATCH (d:Document {id: ${document}}) UNWIND ${batch} AS row
      CREATE (d)-[:HAS_ORIGINAL]->(:OriginalRecord {kind: row[0], standing: row[1], record: row[2], position: row[3]})`,
  );
}

/** Writes of a stored document what another resolution makes of it; null where that is what it was. */
export async function reviseDocument(transaction: WriteTransaction, id: string, resolution: Resolution): Promise<Revision | null> {
  const stored = (await readStoredGraph(transaction, id))!;
  const { graph, originals } = judgeGraph(restoreGraph(stored.graph, stored.originals), resolution);
  await transaction.run(cypher`MATCH (:Document {id: ${id}})-[:HAS_ORIGINAL]->(n) DETACH DELETE n`);
  await insertOriginals(transaction, id, originals);
  const revision = revisionBetween(stored.graph, graph);
  if (!revision) return null;
  const { gone, come, policy } = revision;
  await transaction.run(cypher`MATCH (d:Document {id: ${id}}) SET d.policy = ${policy ?? null}`);
  const delta = new DocumentDelta({ ...graph, ...come }, await knownOf(transaction, { ...graph, ...come }));
  await dropRecords(transaction, id, gone);
  await insertRecords(transaction, id, come, delta);
  return revision;
}

async function dropRecords(transaction: WriteTransaction, document: string, records: JudgedRecords): Promise<void> {
  const { entities, mentions, relations, assertions } = records;
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  await Promise.all([
    transaction.run(cypher`UNWIND ${ids(mentions)} AS id MATCH (n:Mention {id: id}) DETACH DELETE n`),
    transaction.run(cypher`UNWIND ${ids(assertions)} AS id MATCH (n:Assertion {id: id}) DETACH DELETE n`),
    transaction.run(cypher`
      MATCH (d:Document {id: ${document}}) UNWIND ${ids(entities)} AS id MATCH (d)-[n:ENTITY_STATEMENT]->(:Entity {id: id}) DELETE n`),
    transaction.run(cypher`
      MATCH (d:Document {id: ${document}}) UNWIND ${ids(relations)} AS id MATCH (d)-[n:RELATION_STATEMENT {relation: id}]->() DELETE n`),
  ]);
}
