import { type Resolution } from '../../../judgements/resolve-judgements.js';
import { judgeGraph } from '../../merge/judge-graph.js';
import { type JudgedRecords, type OriginalRecord, restoreGraph, type Revision, revisionBetween } from '../../merge/original-records.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';
import { requestedIds } from '../query/by-id.js';
import { readJudgedGraph } from '../read/document-graphs.js';
import { readOriginals } from '../read/judgements.js';
import { insertRecords } from './statements.js';

/** Keeps what judgements changed of a document, as it was. */
export function insertOriginals(connection: SqliteConnection, document: string, originals: readonly OriginalRecord[]): void {
  connection.runEach(
    'INSERT INTO original_record (document, kind, standing, record) VALUES (?, ?, ?, ?)',
    originals.map(({ kind, standing, record }) => [document, kind, standing, JSON.stringify(record)]),
  );
}

/** Writes of a stored document what another resolution makes of it; null where that is what it was. */
export function reviseDocument(connection: SqliteConnection, id: string, resolution: Resolution): Revision | null {
  const before = readJudgedGraph(connection, id)!;
  const known = readOriginals(connection, id);
  const { graph, originals } = judgeGraph(restoreGraph(before, known), resolution);
  connection.run(sql`DELETE FROM original_record WHERE document = ${id}`);
  insertOriginals(connection, id, originals);
  const revision = revisionBetween(before, graph);
  if (!revision) return null;
  connection.run(sql`UPDATE document SET policy = ${revision.policy ?? null} WHERE id = ${id}`);
  dropRecords(connection, id, revision.gone);
  insertRecords(connection, id, revision.come);
  return revision;
}

function dropRecords(connection: SqliteConnection, document: string, { entities, mentions, assertions }: JudgedRecords): void {
  const ids = (records: readonly { readonly id: string }[]) => sql`(SELECT value FROM ${requestedIds(records.map(({ id }) => id))})`;
  connection.run(sql`DELETE FROM entity_statement WHERE document = ${document} AND entity IN ${ids(entities)}`);
  connection.run(sql`DELETE FROM mention WHERE id IN ${ids(mentions)}`);
  connection.run(sql`DELETE FROM assertion WHERE id IN ${ids(assertions)}`);
}
