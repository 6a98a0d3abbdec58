import { cypher } from '../connection/cypher.js';
import { inBatchesUntilDone, type Migration } from './migration.js';

/*
 * What a document says of an entity or a relation is a statement, in every store. Of a relation the document's assertions say
 * the rest: its record follows from them (see `schema/merge-relation.ts`), and so do the view and the hashes (see
 * `write/rebuild-view.ts`).
 */

/** Relationships that one transaction turns. */
const BATCH = 5000;

const turnEntityStatements = cypher`
  MATCH (d:Document)-[c:CONTRIBUTES]->(e:Entity) WITH d, c, e LIMIT ${BATCH}
  CREATE (d)-[n:ENTITY_STATEMENT]->(e) SET n = properties(c) DELETE c RETURN count(*) AS turned`;

const turnRelationStatements = cypher`
  MATCH (d:Document)-[c:CLAIMS]->(s:Entity) WITH d, c, s LIMIT ${BATCH}
  CREATE (d)-[n:RELATION_STATEMENT]->(s) SET n = c {.relation, .type, .object} DELETE c RETURN count(*) AS turned`;

export const statements: Migration = [
  cypher`CREATE INDEX relation_statement IF NOT EXISTS FOR ()-[n:RELATION_STATEMENT]-() ON (n.relation)`,
  inBatchesUntilDone(turnEntityStatements),
  inBatchesUntilDone(turnRelationStatements),
  cypher`DROP INDEX claim_relation IF EXISTS`,
  cypher`MATCH (s:Store) WHERE s.searchLaw IS NOT NULL SET s.searchIndexVersion = s.searchLaw REMOVE s.searchLaw`,
];
