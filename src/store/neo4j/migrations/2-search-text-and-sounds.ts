import { type Cypher, cypher } from '../cypher.js';

/*
 * Search knows sounds, which are a property of the entities, and the documents' text, in Passage nodes. Both are made
 * from what is stored (see `write/rebuild-search.ts`).
 */

export const searchTextAndSounds: readonly Cypher[] = [
  cypher`
    CREATE FULLTEXT INDEX passage_search IF NOT EXISTS FOR (n:Passage) ON EACH [n._folded]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: false}}`,
];
