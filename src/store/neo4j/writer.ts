import type { DocumentGraph } from '../../../schema/records.js';
import { DocumentDelta } from '../merge/document-delta.js';
import { documentHash, toggleDocument } from '../merge/document-hash.js';
import { judgeGraph } from '../merge/judge-graph.js';
import type { GraphWriter, JudgementChange, JudgementOutcome, ReplaceOutcome } from '../port/graph-store.js';
import type { Neo4jConnection } from './connection/connection.js';
import type { WriteTransaction } from './connection/transaction.js';
import { readResolution } from './read/judgements.js';
import { addToKnown, insertRelations, knownOf } from './write/add-document.js';
import { type AffectedRecords, affectedByGraph, affectedByStored, union } from './write/affected-records.js';
import { changeJudgements } from './write/change-judgements.js';
import { insertOriginals } from './write/judged-document.js';
import { refreshEntities } from './write/refresh-entities.js';
import { refreshRelations } from './write/refresh-relations.js';
import { dropStatements, insertStatements } from './write/statements.js';
import { lock, setDigest, setHash } from './write/store-node.js';

/** Writes whole documents: each method is one transaction. Writers wait for each other, as the merged view is one. */
export class Neo4jWriter implements GraphWriter {
  readonly #connection: Neo4jConnection;

  constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  async replaceDocument(given: DocumentGraph): Promise<ReplaceOutcome> {
    const { id } = given.document;
    let hash: string | undefined;
    // Where the answer to a commit is lost the driver runs the work again, which then finds its own result.
    let attempted: ReplaceOutcome | undefined;
    return this.#connection.write(async (transaction) => {
      const [current, resolution] = await Promise.all([lock(transaction, id), readResolution(transaction)]);
      if (current.hash !== null && current.hash === (hash ??= documentHash(given))) return attempted ?? 'unchanged';
      const { graph, originals } = judgeGraph(given, resolution);
      const before = current.hash === null ? undefined : await affectedByStored(transaction, id);
      const delta = new DocumentDelta(graph, await knownOf(transaction, graph));
      if (before) await dropStatements(transaction, id);
      // Sent without waiting for answers in between; the server runs all in this order, while the rest is worked out here.
      const written = Promise.all([
        insertStatements(transaction, graph, delta),
        insertRelations(transaction, delta),
        insertOriginals(transaction, id, originals),
        before ? union(before, affectedByGraph(graph, delta)) : addToKnown(transaction, graph, delta),
      ]);
      hash ??= documentHash(given);
      const [, , , affected] = await written;
      await refresh(transaction, affected);
      const without = current.hash === null ? current.digest : toggleDocument(current.digest, id, current.hash);
      await Promise.all([setHash(transaction, id, hash), setDigest(transaction, toggleDocument(without, id, hash))]);
      return (attempted = current.hash === null ? 'added' : 'replaced');
    });
  }

  /** A transaction for each document: what a session writes, another that reads does not see before it is committed. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  async removeDocument(id: string): Promise<boolean> {
    let attempted = false;
    return this.#connection.write(async (transaction) => {
      const current = await lock(transaction, id);
      if (current.hash === null) return attempted;
      const affected = await affectedByStored(transaction, id);
      await dropStatements(transaction, id);
      await refresh(transaction, affected);
      await setDigest(transaction, toggleDocument(current.digest, id, current.hash));
      return (attempted = true);
    });
  }

  async changeJudgements(change: JudgementChange): Promise<JudgementOutcome> {
    // Where the answer to a commit is lost the driver runs the work again, which then finds its own result.
    let attempted: JudgementOutcome | undefined;
    return this.#connection.write(async (transaction) => {
      return (attempted = await changeJudgements(transaction, change, attempted));
    });
  }
}

async function refresh(transaction: WriteTransaction, { entities, relations }: AffectedRecords): Promise<void> {
  await refreshEntities(transaction, entities);
  await refreshRelations(transaction, relations, entities);
}
