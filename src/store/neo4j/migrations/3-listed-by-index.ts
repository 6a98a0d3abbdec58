import { type Cypher, cypher } from '../connection/cypher.js';
import type { Database } from '../connection/transaction.js';
import type { Migration } from './migration.js';

/*
 * Lists come in the order of names and titles. Those may be longer than an index takes, and their order is not the
 * server's own, so that an index holds the beginning of what they are ordered by (see `records/order-key.ts`).
 */

/** Records that one transaction changes. */
const BATCH = 10_000;

const indexes: readonly Cypher[] = [
  cypher`CREATE INDEX entity_order IF NOT EXISTS FOR (n:Entity) ON (n._order_start)`,
  cypher`CREATE INDEX entity_type_order IF NOT EXISTS FOR (n:Entity) ON (n.type, n._order_start)`,
  cypher`CREATE INDEX document_order IF NOT EXISTS FOR (n:Document) ON (n._order_start)`,
];

const KINDS: readonly (readonly [match: Cypher, key: Cypher])[] = [
  [cypher`(n:Entity)`, cypher`coalesce(n._order_name, n.name)`],
  [cypher`(n:Document)`, cypher`coalesce(n._order_title, n.title)`],
];

export const listedByIndex: Migration = [...indexes, fillStarts];

/** What `orderStart` says, in Cypher, for records that were written before. */
async function fillStarts(database: Database): Promise<void> {
  for (const [match, key] of KINDS)
    for (let after: string | null = ''; after !== null;) {
      const last: string = after;
      after = await database.write(async (transaction) => {
        const [row] = await transaction.run<{ last: string | null }>(cypher`
          MATCH ${match} WHERE n.id > ${last} WITH n ORDER BY n.id LIMIT ${BATCH}
          WITH n, ${key} AS key, '\uffff' AS mark
          SET n._order_start = left(CASE WHEN key CONTAINS mark THEN split(key, mark)[0] + mark ELSE key END, 100)
          RETURN max(n.id) AS last`);
        return row!.last;
      });
    }
}
