import type { SectionRecord } from '../../../../schema/records.js';
import { cypher } from '../connection/cypher.js';
import { passageProperties } from '../records/passage-node.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { inBatches } from './rows.js';

/** Writes a document's passages, which search finds. */
export function insertPassages(
  transaction: WriteTransaction,
  document: string,
  text: string,
  sections: readonly SectionRecord[],
): Promise<void> {
  return inBatches(
    transaction,
    passageProperties(document, text, sections),
    (rows) => cypher`
      MATCH (d:Document {id: ${document}}) UNWIND ${rows} AS row CREATE (d)-[:HAS_PASSAGE]->(n:Passage) SET n = row`,
  );
}
