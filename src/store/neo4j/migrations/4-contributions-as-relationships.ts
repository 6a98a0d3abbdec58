import { cypher } from '../connection/cypher.js';
import { inBatchesUntilDone, type Migration } from './migration.js';

/*
 * What a document says of an entity was a node between the two, and what it says of a relation a node that led nowhere. Now
 * they are relationships: CONTRIBUTES to the entity, CLAIMS to the relation's subject. A third fewer nodes to write, and one
 * step less from a document to what it names.
 */

/** Records that one transaction changes. */
const BATCH = 5000;

const index = cypher`CREATE INDEX claim_relation IF NOT EXISTS FOR ()-[c:CLAIMS]-() ON (c.relation)`;

const turnEntityContributions = cypher`
  MATCH (d:Document)-[:CONTRIBUTES]->(n:EntityContribution)-[:ABOUT]->(e:Entity) WITH d, n, e LIMIT ${BATCH}
  CREATE (d)-[c:CONTRIBUTES]->(e) SET c = n {.type, .name, .aliases, .jurisdiction, .attributes}
  DETACH DELETE n RETURN count(*) AS turned`;

const turnRelationContributions = cypher`
  MATCH (d:Document)-[:CONTRIBUTES]->(n:RelationContribution) WITH d, n LIMIT ${BATCH}
  MATCH (s:Entity {id: n.subject})
  CREATE (d)-[c:CLAIMS]->(s) SET c = n {.relation, .type, .object, .modality, .confidence, .date, .role}
  DETACH DELETE n RETURN count(*) AS turned`;

export const contributionsAsRelationships: Migration = [
  index,
  inBatchesUntilDone(turnEntityContributions),
  inBatchesUntilDone(turnRelationContributions),
  cypher`DROP INDEX contribution_relation IF EXISTS`,
];
