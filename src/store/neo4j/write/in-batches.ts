import { type Cypher, type CypherValue, cypher } from '../connection/cypher.js';
import type { WriteTransaction } from '../connection/transaction.js';

/** Rows that one statement takes; more would only lengthen the wait for its answer. */
const BATCH = 5000;

/** Sends a statement for each batch of rows; the driver sends all without waiting for answers in between. */
export async function inBatches(
  transaction: WriteTransaction,
  rows: readonly CypherValue[],
  statement: (rows: Cypher) => Cypher,
): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (let at = 0; at < rows.length; at += BATCH) sent.push(transaction.run(statement(cypher`${rows.slice(at, at + BATCH)}`)));
  await Promise.all(sent);
}
