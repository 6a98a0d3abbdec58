import type { RelationEnds } from '../../../../schema/merge-relation.js';
import type { SqliteConnection } from '../connection/connection.js';
import type { AffectedRecords } from './affected-records.js';
import { refreshEntities } from './refresh-entities.js';
import { refreshRelationCounts, refreshRelations } from './refresh-relations.js';

/**
 * Computes the merged view of these records anew.
 * @param newEnds the ends of relations that may not be there yet
 */
export function refreshView(connection: SqliteConnection, affected: AffectedRecords, newEnds: readonly RelationEnds[]): void {
  const { entities, relations } = affected;
  refreshEntities(connection, entities);
  refreshRelations(connection, relations, newEnds);
  refreshRelationCounts(connection, entities);
}
