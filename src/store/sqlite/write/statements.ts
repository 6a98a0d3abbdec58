import type { DocumentGraph } from '../../../../schema/records.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';
import type { JudgedRecords } from '../../merge/original-records.js';
import { ASSERTION_ROW, DOCUMENT_ROW, ENTITY_STATEMENT_ROW, MENTION, SECTION } from '../records/tables.js';
import { dropPassages, insertPassages } from './passages.js';

/** Writes everything that a document says, as it says it, into the tables that are kept apart by document. */
export function insertStatements(connection: SqliteConnection, graph: DocumentGraph, hash: string): void {
  const { document, text, run, issues, sections } = graph;
  const { id } = document;
  DOCUMENT_ROW.insert(connection, sql`document`, [{ ...document, run, issues, hash }]);
  connection.run(sql`INSERT INTO document_text (document, text) VALUES (${id}, ${text})`);
  insertPassages(connection, id, text, sections);
  SECTION.insert(connection, sql`section`, sections);
  insertRecords(connection, id, graph);
}

/** Writes what a document says of entities and relations. */
export function insertRecords(connection: SqliteConnection, document: string, records: JudgedRecords): void {
  const { entities, mentions, assertions } = records;
  ENTITY_STATEMENT_ROW.insert(
    connection,
    sql`entity_statement`,
    entities.map((entity) => ({ ...entity, document })),
  );
  MENTION.insert(connection, sql`mention`, mentions);
  ASSERTION_ROW.insert(
    connection,
    sql`assertion`,
    assertions.map((assertion) => ({ ...assertion, position: assertion.evidence[0]?.start ?? 0 })),
  );
}

/** Deletes everything that a document says: the tables follow their document by foreign keys. */
export function dropStatements(connection: SqliteConnection, id: string): void {
  dropPassages(connection, id);
  connection.run(sql`DELETE FROM document WHERE id = ${id}`);
}
