import { setImmediate } from 'node:timers/promises';
import type { AssertionRecord, DocumentGraph, RelationRecord } from '../../../../schema/records.js';
import { documentRelations } from '../../merge/document-relations.js';
import { restoreGraph } from '../../merge/original-records.js';
import type { DocumentGraphReader } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection/connection.js';
import { type Sql, sql } from '../connection/sql.js';
import type { Row, RowColumns } from '../records/row-columns.js';
import { ASSERTION, ENTITY_STATEMENT, MENTION } from '../records/tables.js';
import { readOriginals } from './judgements.js';
import { documentsById, relationsById, sectionsOfDocuments, textsById } from './records.js';

export function documentGraphReader(connection: SqliteConnection): DocumentGraphReader {
  return { documentGraphs: (ids) => documentGraphs(connection, ids) };
}

/** The graph of each document, one after the other by id: of all, or of those with the given ids. */
async function* documentGraphs(connection: SqliteConnection, ids?: readonly string[]): AsyncGenerator<DocumentGraph> {
  for (const id of ids ? new Set([...ids].sort()) : documentIds(connection)) {
    const graph = connection.snapshot(() => readDocumentGraph(connection, id));
    if (graph) yield graph;
    // The driver is synchronous: whoever else waits gets a turn between documents.
    await setImmediate();
  }
}

/** Asked for one by one, so that no statement stays open while the caller works. */
function* documentIds(connection: SqliteConnection): Generator<string> {
  for (let last = ''; ;) {
    const next = connection.get<{ id: string }>(sql`SELECT id FROM document WHERE id > ${last} ORDER BY id LIMIT 1`);
    if (!next) return;
    yield (last = next.id);
  }
}

/** One document's graph as it was given, or null; to be read in a snapshot. */
export function readDocumentGraph(connection: SqliteConnection, id: string): DocumentGraph | null {
  const judged = readJudgedGraph(connection, id);
  return judged && restoreGraph(judged, readOriginals(connection, id));
}

/** The same as judgements leave it, which is how it is stored. */
export function readJudgedGraph(connection: SqliteConnection, id: string): DocumentGraph | null {
  const [stored] = documentsById(connection, [id]);
  const [text] = textsById(connection, [id]);
  if (!stored || text == null) return null;
  const { run, issues, ...document } = stored;
  const own = <T>(columns: RowColumns<T>, table: Sql, key: Sql): T[] =>
    connection
      .all<Row>(sql`SELECT ${columns.of(sql`t`)} FROM ${table} AS t WHERE t.document = ${id} ORDER BY ${key}`)
      .map((row) => columns.toRecord(row));
  const assertions = own(ASSERTION, sql`assertion`, sql`t.id`);
  return {
    document,
    text,
    sections: sectionsOfDocuments(connection, [id])[0]!,
    entities: own(ENTITY_STATEMENT, sql`entity_statement`, sql`t.entity`),
    mentions: own(MENTION, sql`mention`, sql`t.id`),
    relations: relationsOf(connection, assertions),
    assertions,
    issues: [...issues],
    run,
  };
}

/** The document's relations, by id, as its assertions make them. */
function relationsOf(connection: SqliteConnection, assertions: readonly AssertionRecord[]): RelationRecord[] {
  const ids = new Set(assertions.flatMap(({ relation }) => relation ?? []));
  const ends = relationsById(connection, [...ids].sort()).filter((relation) => relation !== null);
  return documentRelations(ends, assertions);
}
