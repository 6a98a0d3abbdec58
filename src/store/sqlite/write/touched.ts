import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';

/** The ids whose merged view a write may change. */
export interface Touched {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

/** The entities and relations that a document supports as the tables stand. */
export function touchedBy(connection: SqliteConnection, document: string): Touched {
  const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);
  return {
    entities: ids(
      connection.all(sql`
        SELECT entity AS id FROM entity_claim WHERE document = ${document}
        UNION SELECT entity FROM mention WHERE document = ${document}
        UNION SELECT entity FROM assertion WHERE document = ${document} AND entity IS NOT NULL`),
    ),
    relations: ids(
      connection.all(sql`
        SELECT relation AS id FROM relation_claim WHERE document = ${document}
        UNION SELECT relation FROM assertion WHERE document = ${document} AND relation IS NOT NULL`),
    ),
  };
}

/** All ids of both, each once, in order, so that equal writes touch the tables in an equal order. */
export function union(a: Touched, b: Touched): Touched {
  const join = (left: readonly string[], right: readonly string[]): string[] => [...new Set([...left, ...right])].sort();
  return { entities: join(a.entities, b.entities), relations: join(a.relations, b.relations) };
}
