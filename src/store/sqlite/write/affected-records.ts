import type { DocumentGraph } from '../../../../schema/records.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';

/** The ids whose merged view a write may change. */
export interface AffectedRecords {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** The entities and relations of which a stored document says something. */
export function affectedByStored(connection: SqliteConnection, document: string): AffectedRecords {
  const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);
  return {
    entities: ids(
      connection.all(sql`
        SELECT entity AS id FROM entity_statement WHERE document = ${document}
        UNION SELECT entity FROM mention WHERE document = ${document}
        UNION SELECT entity FROM assertion WHERE document = ${document} AND entity IS NOT NULL`),
    ),
    relations: ids(
      connection.all(sql`SELECT DISTINCT relation AS id FROM assertion WHERE document = ${document} AND relation IS NOT NULL`),
    ),
  };
}

/** Those of which a graph says something. */
export function affectedByGraph({ entities, mentions, assertions }: DocumentGraph): AffectedRecords {
  return union(
    { entities: entities.map(({ id }) => id), relations: assertions.flatMap(({ relation }) => relation ?? []) },
    { entities: [...mentions, ...assertions].flatMap(({ entity }) => entity ?? []), relations: [] },
  );
}

/** All ids of both, each once, in order, so that equal writes change the tables in an equal order. */
export function union(a: AffectedRecords, b: AffectedRecords): AffectedRecords {
  const join = (left: readonly string[], right: readonly string[]): string[] => [...new Set([...left, ...right])].sort();
  return { entities: join(a.entities, b.entities), relations: join(a.relations, b.relations) };
}
