import { mergeRelation, type RelationStatement, type RelationEnds } from '../../../../schema/merge-relation.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { type CypherValue, cypher } from '../connection/cypher.js';
import { relationshipType, relationshipTypes } from '../query/names.js';
import { present } from '../records/document-node.js';
import type { Properties } from '../records/entity-node.js';
import { inBatches } from './rows.js';

interface AssertedRow {
  readonly asserted: readonly RelationStatement[];
}

/**
 * Computes the merged view of these relations anew, those without support go, and counts the relations of the given
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
    else current.push([subject, object, id, relationshipType(type), relationshipProperties(ends, asserted)]);
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

/** The properties of a relation's relationship, from all that is said of it. */
export function relationshipProperties(ends: RelationEnds, asserted: readonly RelationStatement[]): Properties {
  const { id, modality, confidence, date, role } = mergeRelation(ends, asserted);
  return present({ id, modality, confidence, date, role, evidenceCount: asserted.length });
}

/** One relation of an entity with itself counts once. */
async function countRelations(transaction: WriteTransaction, entities: readonly string[]): Promise<void> {
  const types = relationshipTypes();
  if (!types || entities.length === 0) return;
  await transaction.run(cypher`
    UNWIND ${entities} AS id MATCH (e:Entity {id: id})
    WITH e, COUNT { (e)-[:${types}]-() } AS count WHERE e.relationCount <> count SET e.relationCount = count`);
}
