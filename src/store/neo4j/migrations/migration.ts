import type { Cypher } from '../connection/cypher.js';
import type { Database } from '../connection/transaction.js';

/** Statements, each of which has a transaction of its own, and work that takes several. */
export type Migration = readonly (Cypher | ((database: Database) => Promise<void>))[];

/**
 * Runs a statement that turns a batch and tells how many it `turned`, until none is left. Each batch is a transaction, so that a
 * run that was cut off leaves the rest to the next.
 */
export function inBatchesUntilDone(turn: Cypher): (database: Database) => Promise<void> {
  return async (database) => {
    const turned = async (): Promise<number> => {
      const [row] = await database.write((transaction) => transaction.run<{ turned: number }>(turn));
      return row!.turned;
    };
    while ((await turned()) > 0);
  };
}
