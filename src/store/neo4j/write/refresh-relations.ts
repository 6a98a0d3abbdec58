import { mergeRelation, type RelationClaim, type RelationEnds } from '../../merge/merge-relation.js';
import type { WriteTransaction } from '../transaction.js';
import { cypher } from '../cypher.js';
import { relationshipType, relationshipTypes } from '../names.js';
import { present } from '../records/document-node.js';
import type { Properties } from '../records/entity-node.js';
import { inBatches } from './in-batches.js';

interface ClaimsRow {
  readonly claims: readonly RelationClaim[];
  readonly asserted: readonly RelationClaim[];
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
      : await transaction.run<ClaimsRow>(cypher`
    UNWIND ${relations.map(({ id }) => id)} AS id
    RETURN
      COLLECT { MATCH (:Document)-[c:CLAIMS {relation: id}]->() RETURN c {.modality, .confidence, .date, .role} } AS claims,
      COLLECT { MATCH (a:Assertion {relation: id}) RETURN a {.modality, .confidence, .date, .role} } AS asserted`);
  const byType = new Map<string, { gone: Properties[]; standing: Properties[] }>();
  relations.forEach((ends, at) => {
    const { claims, asserted } = rows[at]!;
    const { id, type, subject, object } = ends;
    const group = byType.get(type) ?? { gone: [], standing: [] };
    byType.set(type, group);
    if (claims.length === 0) group.gone.push({ id, subject, object });
    else group.standing.push({ id, subject, object, properties: tieProperties(ends, claims, asserted) });
  });
  await Promise.all(
    [...byType].flatMap(([type, { gone, standing }]) => [
      inBatches(
        transaction,
        gone,
        (given) => cypher`
        UNWIND ${given} AS row
        MATCH (:Entity {id: row.subject})-[r:${relationshipType(type)} {id: row.id}]->(:Entity {id: row.object}) DELETE r`,
      ),
      inBatches(
        transaction,
        standing,
        (given) => cypher`
        UNWIND ${given} AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
        MERGE (s)-[r:${relationshipType(type)} {id: row.id}]->(o) SET r = row.properties`,
      ),
    ]),
  );
  await countRelations(transaction, entities);
}

/** The properties of a relation's relationship, from all that is said of it. */
export function tieProperties(ends: RelationEnds, claims: readonly RelationClaim[], asserted: readonly RelationClaim[]): Properties {
  const { id, modality, confidence, date, role } = mergeRelation(ends, [...claims, ...asserted]);
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
