import { type Cypher, cypher } from '../connection/cypher.js';

/*
 * Two layers, as in every store. What each document says, kept apart by document: Document, DocumentText, Section,
 * Mention, Assertion, and its statements of entities and relations (see `7-statements.ts`). And the merged
 * view: an Entity node with its type as second label, and a relationship of the relation's type, computed from the layer
 * below.
 */

const constraints: readonly Cypher[] = [
  cypher`CREATE CONSTRAINT store_key IF NOT EXISTS FOR (n:Store) REQUIRE n.key IS UNIQUE`,
  cypher`CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (n:Assertion) REQUIRE n.id IS UNIQUE`,
];

const indexes: readonly Cypher[] = [
  cypher`CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type)`,
  cypher`CREATE TEXT INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)`,
  cypher`CREATE TEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON (n._names)`,
  cypher`CREATE INDEX contribution_relation IF NOT EXISTS FOR (n:RelationContribution) ON (n.relation)`,
  cypher`CREATE INDEX assertion_relation IF NOT EXISTS FOR (n:Assertion) ON (n.relation)`,
  cypher`
    CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n._names]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: false}}`,
];

export const createSchema: readonly Cypher[] = [...constraints, ...indexes];

/*
 * Search knows sounds, which are a property of the entities, and the documents' text, in Passage nodes. Both are made
 * from what is stored (see `write/rebuild-search.ts`).
 */

export const searchTextAndSounds: readonly Cypher[] = [
  cypher`
    CREATE FULLTEXT INDEX passage_search IF NOT EXISTS FOR (n:Passage) ON EACH [n._folded]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: false}}`,
];

/* The full-text index of names holds their sounds too. Nothing reads the text index of names, which every commit had to write. */

export const soundsByIndex: readonly Cypher[] = [
  cypher`DROP INDEX entity_names IF EXISTS`,
  cypher`DROP INDEX entity_search IF EXISTS`,
  cypher`
    CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n._names, n._pinyin]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: false}}`,
];
