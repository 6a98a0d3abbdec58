import type { DocumentGraph } from '../../../schema/records.js';
import { contributionHash, EMPTY_DIGEST, toggleContribution } from '../merge/contribution-hash.js';
import type { GraphWriter, ReplaceOutcome } from '../port/graph-store.js';
import type { SqliteConnection } from './connection/connection.js';
import { sql } from './connection/sql.js';
import { addToView, standingOf } from './write/add-document.js';
import { insertContribution } from './write/insert-contribution.js';
import { dropPassages } from './write/passages.js';
import { refreshEntities } from './write/refresh-entities.js';
import { refreshRelationCounts, refreshRelations } from './write/refresh-relations.js';
import { type Touched, touchedBy, union } from './write/touched.js';

/** Writes whole documents: each method is one transaction. */
export class SqliteWriter implements GraphWriter {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  async replaceDocument(graph: DocumentGraph): Promise<ReplaceOutcome> {
    const connection = this.#connection;
    const { id } = graph.document;
    const hash = contributionHash(graph);
    return connection.transaction(() => {
      const standing = storedHash(connection, id);
      if (standing === hash) return 'unchanged';
      if (standing === undefined) {
        const view = standingOf(connection, graph);
        insertContribution(connection, graph, hash);
        addToView(connection, graph, view);
      } else {
        const before = touchedBy(connection, id);
        dropContribution(connection, id, standing);
        insertContribution(connection, graph, hash);
        refresh(connection, union(before, touchedBy(connection, id)));
      }
      toggleDigest(connection, id, hash);
      countRevision(connection);
      return standing === undefined ? 'added' : 'replaced';
    });
  }

  async removeDocument(id: string): Promise<boolean> {
    const connection = this.#connection;
    return connection.transaction(() => {
      const standing = storedHash(connection, id);
      if (standing === undefined) return false;
      const touched = touchedBy(connection, id);
      dropContribution(connection, id, standing);
      refresh(connection, touched);
      countRevision(connection);
      return true;
    });
  }
}

function storedHash(connection: SqliteConnection, id: string): string | undefined {
  return connection.get<{ hash: string }>(sql`SELECT hash FROM document WHERE id = ${id}`)?.hash;
}

/** The tables of contributions follow their document by foreign keys. */
function dropContribution(connection: SqliteConnection, id: string, hash: string): void {
  dropPassages(connection, id);
  connection.run(sql`DELETE FROM document WHERE id = ${id}`);
  toggleDigest(connection, id, hash);
}

function toggleDigest(connection: SqliteConnection, id: string, hash: string): void {
  const standing = connection.get<{ value: string }>(sql`SELECT value FROM meta WHERE key = 'digest'`)?.value ?? EMPTY_DIGEST;
  connection.run(sql`
    INSERT INTO meta VALUES ('digest', ${toggleContribution(standing, id, hash)})
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
}

function countRevision(connection: SqliteConnection): void {
  connection.run(sql`
    INSERT INTO meta VALUES ('revision', '1') ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`);
}

function refresh(connection: SqliteConnection, { entities, relations }: Touched): void {
  refreshEntities(connection, entities);
  refreshRelations(connection, relations);
  refreshRelationCounts(connection, entities);
}
