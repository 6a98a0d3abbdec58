import { Cypher, type CypherValue, cypher } from '../connection/cypher.js';
import type { WriteTransaction } from '../connection/transaction.js';
import type { Properties } from '../records/entity-node.js';

const NAME = /^[a-zA-Z]+$/;

/**
 * The properties of many nodes or relationships as lists of values. Maps would say each name again for each of them: a
 * fifth of all bytes that loading sends, which both sides have to go through.
 */
export class Columns {
  /** `id: row[0], …`: the properties of the list `row`, for CREATE. */
  readonly ofRow: Cypher;

  /** @param names of properties, from the code and never from outside, for they become text */
  constructor(readonly names: readonly string[]) {
    const unfit = names.find((name) => !NAME.test(name));
    if (unfit !== undefined) throw new TypeError(`${unfit} is no name of a property`);
    this.ofRow = new Cypher([names.map((name, at) => `${name}: row[${at}]`).join(', ')], []);
  }

  /** The values in their order; null for what is not there, which a node that is created with it then lacks too. */
  row(properties: Properties): CypherValue[] {
    return this.names.map((name) => properties[name] ?? null);
  }
}

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
