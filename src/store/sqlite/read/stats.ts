import { ontology } from '../../../../schema/ontology.js';
import { inTypeOrder } from '../../merge/in-type-order.js';
import type { StoreStats } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection.js';
import { ENTITY_COUNTS, ISSUE_COUNTS, RELATION_COUNTS, TABLE_COUNTS } from '../queries/stats.js';

type TypeCount = StoreStats['entities'][number];

export function stats(connection: SqliteConnection): StoreStats {
  const { entityTypes, relationTypes } = ontology();
  const counts = connection.get<Pick<StoreStats, 'documents' | 'sections' | 'mentions' | 'assertions'>>(TABLE_COUNTS)!;
  return {
    ...counts,
    entities: inTypeOrder(connection.all<TypeCount>(ENTITY_COUNTS), entityTypes),
    relations: inTypeOrder(connection.all<TypeCount>(RELATION_COUNTS), relationTypes),
    issues: connection.all<StoreStats['issues'][number]>(ISSUE_COUNTS),
  };
}
