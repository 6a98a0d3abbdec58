import { EMPTY_DIGEST } from '../../merge/document-hash.js';
import { cypher } from '../connection/cypher.js';
import type { WriteTransaction } from '../connection/transaction.js';

/** The one node about the store itself. */
export const STORE = cypher`(s:Store {key: 'plangraph'})`;

/** Takes the one lock that writers share, until the transaction ends, and tells how the store and a document stand. */
export async function lock(transaction: WriteTransaction, document = ''): Promise<{ digest: string; hash: string | null }> {
  const [, [row]] = await Promise.all([
    transaction.run(cypher`MERGE ${STORE} SET s._lock = true REMOVE s._lock`),
    transaction.run<{ digest: string | null; hash: string | null }>(cypher`
      MATCH ${STORE} OPTIONAL MATCH (d:Document {id: ${document}}) RETURN s.digest AS digest, d._hash AS hash`),
  ]);
  return { digest: row?.digest ?? EMPTY_DIGEST, hash: row?.hash ?? null };
}

/** Sets the digest of what the store holds; to be called once in each transaction that changes what it answers. */
export async function setDigest(transaction: WriteTransaction, digest: string): Promise<void> {
  await transaction.run(cypher`MATCH ${STORE} SET s.digest = ${digest}, s.revision = coalesce(s.revision, 0) + 1`);
}

export async function setHash(transaction: WriteTransaction, document: string, hash: string): Promise<void> {
  await transaction.run(cypher`MATCH (d:Document {id: ${document}}) SET d._hash = ${hash}`);
}
