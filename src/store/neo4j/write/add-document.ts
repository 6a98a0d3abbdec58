import type { DocumentGraph } from '../../../../schema/records.js';
import type { KnownRecords, DocumentDelta } from '../../merge/document-delta.js';
import { cypher } from '../connection/cypher.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { relationshipType } from '../query/names.js';
import { entityRecord, toEntity } from '../records/entity-node.js';
import { RELATION_ROW } from '../records/parts.js';
import type { PropertyRow } from '../records/property-columns.js';
import { type AffectedRecords, affectedByGraph } from './affected-records.js';
import { inBatches } from './in-batches.js';
import { mergedRelation } from './refresh-relations.js';

/** What the store knows of a document's entities and relations, to be asked before anything of the document is written or taken back. */
export async function knownOf(transaction: WriteTransaction, { entities, relations }: DocumentGraph): Promise<KnownRecords> {
  const [nodes, ids] = await Promise.all([
    transaction.run<{ node: PropertyRow & { readonly id: string } }>(cypher`
      UNWIND ${entities.map(({ id }) => id)} AS id MATCH (e:Entity {id: id}) RETURN ${entityRecord(cypher`e`)} AS node`),
    transaction.run<{ id: string }>(cypher`
      UNWIND ${relations.map(({ id }) => id)} AS id WITH id WHERE EXISTS { ()-[:RELATION_STATEMENT {relation: id}]->() } RETURN id`),
  ]);
  return {
    entities: new Map(nodes.map(({ node }) => [node.id, toEntity(node)])),
    relations: new Set(ids.map(({ id }) => id)),
  };
}

/** Counts a document that was not there before at the known entities that it agrees with. Gives what is left to refresh. */
export async function addToKnown(transaction: WriteTransaction, graph: DocumentGraph, delta: DocumentDelta): Promise<AffectedRecords> {
  const { entities, relations } = affectedByGraph(graph, delta);
  const agreed = delta.unchanged();
  await inBatches(
    transaction,
    [...agreed].map(([id, { mentionCount, relationCount, documentCount }]) => [id, mentionCount, relationCount, documentCount]),
    (rows) => cypher`
      UNWIND ${rows} AS row MATCH (e:Entity {id: row[0]})
      SET e.mentionCount = row[1], e.relationCount = row[2], e.documentCount = row[3]`,
  );
  return { entities: entities.filter((id) => !agreed.has(id)), relations };
}

/** Writes the merged view of the relations that a document is the first to name; their ends must stand. */
export async function insertRelations(transaction: WriteTransaction, delta: DocumentDelta): Promise<void> {
  const rows = delta.newRelations.map((relation) => {
    return [
      ...RELATION_ROW.toValues(mergedRelation(relation, delta.assertionsOf(relation))),
      relationshipType(relation.type),
      relation.subject,
      relation.object,
    ];
  });
  await inBatches(
    transaction,
    rows,
    (batch) => cypher`
      UNWIND ${batch} AS row MATCH (s:Entity {id: row[-2]}) MATCH (o:Entity {id: row[-1]})
      CREATE (s)-[:$(row[-3]) {${RELATION_ROW.ofRow}}]->(o)`,
  );
}
