import type { DocumentGraph } from '../../../schema/records.js';
import { Addition } from '../merge/addition.js';
import { contributionHash, EMPTY_DIGEST, toggleContribution } from '../merge/contribution-hash.js';
import type { GraphWriter, ReplaceOutcome } from '../port/graph-store.js';
import type { Neo4jConnection } from './connection.js';
import type { WriteTransaction } from './transaction.js';
import { cypher } from './cypher.js';
import { dropContribution, insertContribution } from './write/contribution.js';
import { addToKnown } from './write/add-to-known.js';
import { knownOf } from './write/known.js';
import { insertRelations } from './write/novel-relations.js';
import { refreshEntities } from './write/refresh-entities.js';
import { refreshRelations } from './write/refresh-relations.js';
import { touchedBy, touchedByGraph, union, type Touched } from './write/touched.js';

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
      const standing = await lock(transaction, id);
      if (standing.hash !== null && standing.hash === (hash ??= contributionHash(graph))) return attempted ?? 'unchanged';
      const before = standing.hash === null ? undefined : await touchedBy(transaction, id);
      const addition = new Addition(graph, await knownOf(transaction, graph));
      if (before) await dropContribution(transaction, id);
      // Sent without waiting for answers in between; the server runs all in this order, while the rest is worked out here.
      const written = Promise.all([
        insertContribution(transaction, graph, addition),
        insertRelations(transaction, addition),
        before ? union(before, touchedByGraph(graph, addition)) : addToKnown(transaction, graph, addition),
      ]);
      hash ??= contributionHash(graph);
      const [, , touched] = await written;
      await refresh(transaction, touched);
      const without = standing.hash === null ? standing.digest : toggleContribution(standing.digest, id, standing.hash);
      await setHashes(transaction, id, hash, toggleContribution(without, id, hash));
      return (attempted = standing.hash === null ? 'added' : 'replaced');
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    let attempted = false;
    return this.#connection.write(async (transaction) => {
      const standing = await lock(transaction, id);
      if (standing.hash === null) return attempted;
      const touched = await touchedBy(transaction, id);
      await dropContribution(transaction, id);
      await refresh(transaction, touched);
      await setDigest(transaction, toggleContribution(standing.digest, id, standing.hash));
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

async function refresh(transaction: WriteTransaction, { entities, relations }: Touched): Promise<void> {
  await refreshEntities(transaction, entities);
  await refreshRelations(transaction, relations, entities);
}
