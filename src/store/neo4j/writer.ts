import type { DocumentGraph } from '../../../schema/records.js';
import { DocumentDelta } from '../merge/document-delta.js';
import { contributionHash, EMPTY_DIGEST, toggleContribution } from '../merge/contribution-hash.js';
import type { GraphWriter, ReplaceOutcome } from '../port/graph-store.js';
import type { Neo4jConnection } from './connection/connection.js';
import type { WriteTransaction } from './connection/transaction.js';
import { cypher } from './connection/cypher.js';
import { dropContribution, insertContribution } from './write/insert-contribution.js';
import { addToKnown } from './write/add-document.js';
import { knownOf } from './write/add-document.js';
import { insertRelations } from './write/add-document.js';
import { refreshEntities } from './write/refresh-entities.js';
import { refreshRelations } from './write/refresh-relations.js';
import { affectedBy, affectedByGraph, union, type Affected } from './write/affected.js';

/** Writes whole documents: each method is one transaction. Writers wait for each other, as the merged view is one. */
export class Neo4jWriter implements GraphWriter {
  readonly #connection: Neo4jConnection;

  constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  async replaceDocument(graph: DocumentGraph): Promise<ReplaceOutcome> {
    const { id } = graph.document;
    let hash: string | undefined;
    // Where the answer to a commit is lost the driver runs the work again, which then finds its own result.
    let attempted: ReplaceOutcome | undefined;
    return this.#connection.write(async (transaction) => {
      const current = await lock(transaction, id);
      if (current.hash !== null && current.hash === (hash ??= contributionHash(graph))) return attempted ?? 'unchanged';
      const before = current.hash === null ? undefined : await affectedBy(transaction, id);
      const delta = new DocumentDelta(graph, await knownOf(transaction, graph));
      if (before) await dropContribution(transaction, id);
      // Sent without waiting for answers in between; the server runs all in this order, while the rest is worked out here.
      const written = Promise.all([
        insertContribution(transaction, graph, delta),
        insertRelations(transaction, delta),
        before ? union(before, affectedByGraph(graph, delta)) : addToKnown(transaction, graph, delta),
      ]);
      hash ??= contributionHash(graph);
      const [, , affected] = await written;
      await refresh(transaction, affected);
      const without = current.hash === null ? current.digest : toggleContribution(current.digest, id, current.hash);
      await setHashes(transaction, id, hash, toggleContribution(without, id, hash));
      return (attempted = current.hash === null ? 'added' : 'replaced');
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    let attempted = false;
    return this.#connection.write(async (transaction) => {
      const current = await lock(transaction, id);
      if (current.hash === null) return attempted;
      const affected = await affectedBy(transaction, id);
      await dropContribution(transaction, id);
      await refresh(transaction, affected);
      await setDigest(transaction, toggleContribution(current.digest, id, current.hash));
      return (attempted = true);
    });
  }
}

/** Takes the one lock that writers share, until the transaction ends, and tells how the store stands. */
async function lock(transaction: WriteTransaction, document: string): Promise<{ digest: string; hash: string | null }> {
  const [, [row]] = await Promise.all([
    transaction.run(cypher`MERGE (s:Store {key: 'plangraph'}) SET s._lock = true REMOVE s._lock`),
    transaction.run<{ digest: string | null; hash: string | null }>(cypher`
      MATCH (s:Store {key: 'plangraph'}) OPTIONAL MATCH (d:Document {id: ${document}})
      RETURN s.digest AS digest, d._hash AS hash`),
  ]);
  return { digest: row?.digest ?? EMPTY_DIGEST, hash: row?.hash ?? null };
}

const NEXT_REVISION = cypher`s.revision = coalesce(s.revision, 0) + 1`;

async function setDigest(transaction: WriteTransaction, digest: string): Promise<void> {
  await transaction.run(cypher`MATCH (s:Store {key: 'plangraph'}) SET s.digest = ${digest}, ${NEXT_REVISION}`);
}

async function setHashes(transaction: WriteTransaction, document: string, hash: string, digest: string): Promise<void> {
  await transaction.run(cypher`
    MATCH (s:Store {key: 'plangraph'}) MATCH (d:Document {id: ${document}}) SET s.digest = ${digest}, ${NEXT_REVISION}, d._hash = ${hash}`);
}

async function refresh(transaction: WriteTransaction, { entities, relations }: Affected): Promise<void> {
  await refreshEntities(transaction, entities);
  await refreshRelations(transaction, relations, entities);
}
