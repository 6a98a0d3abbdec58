import { mergeRelation, type RelationStatement, type RelationEnds } from '../../../../schema/merge-relation.js';
import type { StoredRelation } from '../../port/graph-store.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { type CypherValue, cypher } from '../connection/cypher.js';
import { relationshipType, relationshipTypes } from '../query/names.js';
import { RELATION_ROW } from '../records/parts.js';
import { inBatches } from './in-batches.js';

interface AssertedRow {
  readonly asserted: readonly RelationStatement[];
}

/**
 * Computes the merged view of these relations anew, those of which no assertion is left go, and counts the relations of the given
 * entities, whose merged view must stand already.
 */
export async function refreshRelations(
  transaction: WriteTransaction,
  relations: readonly RelationEnds[],
  entities: readonly string[],
): Promise<void> {
  const rows =
    relations.length === 0
      ? []
      : await transaction.run<AssertedRow>(cypher`
    UNWIND ${relations.map(({ id }) => id)} AS id
    RETURN COLLECT { MATCH (a:Assertion {relation: id}) RETURN a {.modality, .confidence, .date, .role} } AS asserted`);
  const gone: CypherValue[] = [];
  const current: CypherValue[] = [];
  relations.forEach((ends, at) => {
    const { asserted } = rows[at]!;
    const { id, type, subject, object } = ends;
    if (asserted.length === 0) gone.push([subject, object, id]);
    else current.push([subject, object, id, relationshipType(type), RELATION_ROW.toProperties(mergedRelation(ends, asserted))]);
  });
  // Both ends first, whatever the planner thinks: of the relations between two there are few, of one end many.
  const ends = cypher`MATCH (s:Entity {id: row[0]}) MATCH (o:Entity {id: row[1]}) WITH row, s, o`;
  await Promise.all([
    inBatches(
      transaction,
      gone,
      (batch) => cypher`UNWIND ${batch} AS row ${ends} MATCH (s)-[r:${relationshipTypes() ?? cypher`NONE`} {id: row[2]}]->(o) DELETE r`,
    ),
    inBatches(
      transaction,
      current,
      (batch) => cypher`UNWIND ${batch} AS row ${ends} MERGE (s)-[r:$(row[3]) {id: row[2]}]->(o) SET r = row[4]`,
    ),
  ]);
  await countRelations(transaction, entities);
}

/** A relation as all that is asserted of it makes it. */
export function mergedRelation(ends: RelationEnds, asserted: readonly RelationStatement[]): StoredRelation {
  return { ...mergeRelation(ends, asserted), evidenceCount: asserted.length };
}

/** One relation of an entity with itself counts once. */
async function countRelations(transaction: WriteTransaction, entities: readonly string[]): Promise<void> {
  const types = relationshipTypes();
  if (!types || entities.length === 0) return;
  await transaction.run(cypher`
    UNWIND ${entities} AS id MATCH (e:Entity {id: id})
    WITH e, COUNT { (e)-[:${types}]-() } AS count WHERE e.relationCount <> count SET e.relationCount = count`);
}
