import { cypher } from '../connection/cypher.js';
import type { Database } from '../connection/transaction.js';

/** Records that one transaction changes. */
const BATCH = 10_000;

/** A rule's version is a hash; it was a number. */
export async function ruleVersionsAsText(database: Database): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const last: string = after;
    after = await database.write(async (transaction) => {
      const [row] = await transaction.run<{ last: string | null }>(cypher`
        MATCH (a:Assertion) WHERE a.id > ${last} WITH a ORDER BY a.id LIMIT ${BATCH}
        SET a.ruleVersion = CASE WHEN a.ruleVersion IS :: STRING THEN a.ruleVersion ELSE toString(toInteger(a.ruleVersion)) END
        RETURN max(a.id) AS last`);
      return row!.last;
    });
  }
}
