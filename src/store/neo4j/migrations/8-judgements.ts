import { cypher } from '../connection/cypher.js';
import type { Migration } from './migration.js';

/*
 * What people judge are nodes apart from what was extracted; from each document hang the records that judgements changed, as they
 * were (see `merge/original-records.ts`).
 */

export const judgements: Migration = [
  cypher`CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE`,
  cypher`CREATE INDEX original_standing IF NOT EXISTS FOR (n:OriginalRecord) ON (n.standing)`,
];
