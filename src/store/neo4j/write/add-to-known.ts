import type { DocumentGraph } from '../../../../schema/records.js';
import type { Addition } from '../../merge/addition.js';
import { cypher } from '../cypher.js';
import type { WriteTransaction } from '../transaction.js';
import { inBatches } from './in-batches.js';
import { type Touched, touchedByGraph } from './touched.js';

/** Counts a document that was not there before at the known entities that it agrees with. Gives what is left to refresh. */
export async function addToKnown(transaction: WriteTransaction, graph: DocumentGraph, addition: Addition): Promise<Touched> {
  const { entities, relations } = touchedByGraph(graph, addition);
  const agreed = addition.agreed();
  await inBatches(
    transaction,
    [...agreed].map(([id, { mentionCount, relationCount, documentCount }]) => [id, mentionCount, relationCount, documentCount]),
    (rows) => cypher`
      UNWIND ${rows} AS row MATCH (e:Entity {id: row[0]})
      SET e.mentionCount = row[1], e.relationCount = row[2], e.documentCount = row[3]`,
  );
  return { entities: entities.filter((id) => !agreed.has(id)), relations };
}
