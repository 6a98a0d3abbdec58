import { type Cypher, cypher } from '../cypher.js';

/* Search goes through the full-text index: nothing reads this one, which every commit had to write. */

export const indexesThatAreRead: readonly Cypher[] = [cypher`DROP INDEX entity_names IF EXISTS`];
