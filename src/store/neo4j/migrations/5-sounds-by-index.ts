import { type Cypher, cypher } from '../cypher.js';

/* The full-text index of names holds their sounds too. Nothing reads the text index of names, which every commit had to write. */

export const soundsByIndex: readonly Cypher[] = [
  cypher`DROP INDEX entity_names IF EXISTS`,
  cypher`DROP INDEX entity_search IF EXISTS`,
  cypher`
    CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n._names, n._pinyin]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: false}}`,
];
