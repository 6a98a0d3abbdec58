import type { DocumentGraph } from '../../../../schema/records.js';
import { agrees } from '../../merge/agrees.js';
import { cypher } from '../cypher.js';
import type { WriteTransaction } from '../transaction.js';
import { inBatches } from './in-batches.js';
import type { Known } from './known.js';
import type { Novel } from './novel.js';
import { type Touched, touchedByGraph } from './touched.js';

/**
 * Counts a document that was not there before at the known entities whose merged view it leaves as it is, which is most of
 * them: an entity that a thousand plans name is not made anew from all that they say. Gives what is left to refresh.
 */
export async function addToKnown(transaction: WriteTransaction, graph: DocumentGraph, known: Known, novel: Novel): Promise<Touched> {
  const { entities, relations } = touchedByGraph(graph, novel);
  const agreed = new Set<string>();
  const counted = graph.entities.flatMap((claim) => {
    const entity = known.entities.get(claim.id);
    if (!entity) return [];
    const { mentionCount, relationCount, documentCount, ...view } = entity;
    if (!agrees(view, claim, novel.asserted(claim))) return [];
    agreed.add(claim.id);
    const more = novel.counts(claim);
    return [[claim.id, mentionCount + more.mentionCount, relationCount + more.relationCount, documentCount + more.documentCount]];
  });
  await inBatches(
    transaction,
    counted,
    (rows) => cypher`
      UNWIND ${rows} AS row MATCH (e:Entity {id: row[0]})
      SET e.mentionCount = row[1], e.relationCount = row[2], e.documentCount = row[3]`,
  );
  return { entities: entities.filter((id) => !agreed.has(id)), relations };
}
