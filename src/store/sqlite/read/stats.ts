import { ontology } from '../../../../schema/ontology.js';
import type { StoreStats } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection.js';
import { ENTITY_COUNTS, ISSUE_COUNTS, RELATION_COUNTS, TABLE_COUNTS } from '../queries/stats.js';

type TypeCount = StoreStats['entities'][number];

export function stats(connection: SqliteConnection): StoreStats {
  const { entityTypes, relationTypes } = ontology();
  const counts = connection.get<Pick<StoreStats, 'documents' | 'sections' | 'mentions' | 'assertions'>>(TABLE_COUNTS)!;
  return {
    ...counts,
    entities: inOrder(connection.all<TypeCount>(ENTITY_COUNTS), entityTypes),
    relations: inOrder(connection.all<TypeCount>(RELATION_COUNTS), relationTypes),
    issues: connection.all<StoreStats['issues'][number]>(ISSUE_COUNTS),
  };
}

/** The ontology's order; a type that it no longer has comes behind. */
function inOrder(counts: readonly TypeCount[], types: readonly { readonly name: string }[]): TypeCount[] {
  const places = new Map(types.map(({ name }, at) => [name, at]));
  const place = ({ type }: TypeCount): number => places.get(type) ?? types.length;
  return [...counts].sort((a, b) => place(a) - place(b));
}
