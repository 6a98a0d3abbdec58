import type { SectionRecord } from '../../../../schema/records.js';
import { cypher } from '../connection/cypher.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { PASSAGE_ROW, passageRows } from '../records/passage-node.js';
import { inBatches } from './in-batches.js';

/** Writes a document's passages, which search finds. */
export function insertPassages(
  transaction: WriteTransaction,
  document: string,
  text: string,
  sections: readonly SectionRecord[],
): Promise<void> {
  return inBatches(
    transaction,
    passageRows(text, sections).map((passage) => PASSAGE_ROW.toValues(passage)),
    (rows) => cypher`
      MATCH (d:Document {id: ${document}}) UNWIND ${rows} AS row
      CREATE (d)-[:HAS_PASSAGE]->(:Passage {document: ${document}, ${PASSAGE_ROW.ofRow}})`,
  );
}
