import type { Addition } from '../../merge/addition.js';
import { cypher } from '../cypher.js';
import { relationshipType } from '../names.js';
import type { WriteTransaction } from '../transaction.js';
import { Columns } from './columns.js';
import { inBatches } from './in-batches.js';
import { tieProperties } from './refresh-relations.js';

const TIE = new Columns(['id', 'modality', 'confidence', 'date', 'role', 'evidenceCount']);

/** Writes the merged view of the relations that a document is the first to name; their ends must stand. */
export async function insertRelations(transaction: WriteTransaction, addition: Addition): Promise<void> {
  const rows = addition.relations.map((relation) => {
    const { claims, asserted } = addition.said(relation);
    return [...TIE.row(tieProperties(relation, claims, asserted)), relationshipType(relation.type), relation.subject, relation.object];
  });
  await inBatches(
    transaction,
    rows,
    (given) => cypher`
      UNWIND ${given} AS row MATCH (s:Entity {id: row[-2]}) MATCH (o:Entity {id: row[-1]})
      CREATE (s)-[:$(row[-3]) {${TIE.ofRow}}]->(o)`,
  );
}
