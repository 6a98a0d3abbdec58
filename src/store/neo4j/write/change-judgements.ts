import { judgementLine, judgementsVersion } from '../../../../schema/judgement.js';
import { planChange, type PlannedChange, toggleJudgements } from '../../merge/judgement-change.js';
import { type Revision, unionOf } from '../../merge/original-records.js';
import type { JudgementChange, JudgementOutcome } from '../../port/graph-store.js';
import { cypher } from '../connection/cypher.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { readJudgements } from '../read/judgements.js';
import { inBatches } from './in-batches.js';
import { reviseDocument } from './judged-document.js';
import { refreshEntities } from './refresh-entities.js';
import { refreshRelations } from './refresh-relations.js';
import { lock, setDigest } from './store-node.js';

/**
 * Takes judgements in and out and brings the documents that they concern up to date.
 * @param attempted what came of it before, where it is not known whether that stands
 */
export async function changeJudgements(
  transaction: WriteTransaction,
  change: JudgementChange,
  attempted: JudgementOutcome | undefined,
): Promise<JudgementOutcome> {
  const { digest } = await lock(transaction);
  const known = await readJudgements(transaction);
  if (attempted && judgementsVersion(known) === attempted.version) return attempted;
  const { added, removed, version, resolution, changed } = planChange(known, change);
  if (added.length + removed.length === 0) return { added: 0, removed: 0, documents: 0, version };
  const concerned = await concernedDocuments(transaction, changed);
  await inBatches(
    transaction,
    removed.map(({ id }) => id),
    (batch) => cypher`UNWIND ${batch} AS id MATCH (j:Judgement {id: id}) DELETE j`,
  );
  await inBatches(
    transaction,
    added.map((one) => [one.id, judgementLine(one)]),
    (batch) => cypher`UNWIND ${batch} AS row CREATE (:Judgement {id: row[0], record: row[1]})`,
  );
  const revisions: Revision[] = [];
  for (const id of concerned) revisions.push(...[await reviseDocument(transaction, id, resolution)].filter((one) => one !== null));
  const { entities, relations } = unionOf(revisions);
  await refreshEntities(transaction, entities);
  await refreshRelations(transaction, relations, entities);
  await setDigest(transaction, toggleJudgements(digest, [...added, ...removed]));
  return { added: added.length, removed: removed.length, documents: revisions.length, version };
}

/** The documents that say something of these records, or did before judgements. */
async function concernedDocuments(transaction: WriteTransaction, changed: PlannedChange['changed']): Promise<string[]> {
  const { entities, relations, assertions, standing } = changed;
  const rows = await Promise.all([
    transaction.run<{ id: string }>(
      cypher`UNWIND ${entities} AS id MATCH (d:Document)-[:ENTITY_STATEMENT]->(:Entity {id: id}) RETURN d.id AS id`,
    ),
    transaction.run<{ id: string }>(cypher`UNWIND ${relations} AS id MATCH (a:Assertion {relation: id}) RETURN a.document AS id`),
    transaction.run<{ id: string }>(cypher`UNWIND ${assertions} AS id MATCH (a:Assertion {id: id}) RETURN a.document AS id`),
    transaction.run<{ id: string }>(
      cypher`UNWIND ${standing} AS id MATCH (d:Document)-[:HAS_ORIGINAL]->(:OriginalRecord {standing: id}) RETURN d.id AS id`,
    ),
  ]);
  return [...new Set(rows.flat().map(({ id }) => id))].sort();
}
