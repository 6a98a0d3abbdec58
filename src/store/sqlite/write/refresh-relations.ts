import { mergeRelation, type RelationEnds, type RelationStatement } from '../../../../schema/merge-relation.js';
import type { StoredRelation } from '../../port/graph-store.js';
import { groupRows } from '../../query/group-rows.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql, type SqlValue } from '../connection/sql.js';
import { byIds, requestedIds } from '../query/by-id.js';
import { relationsById } from '../read/records.js';

/**
 * Computes the merged view of these relations anew; those that nothing supports any more go. The views of their ends must
 * be up to date.
 * @param newEnds the ends of relations that may not be there yet
 */
export function refreshRelations(connection: SqliteConnection, ids: readonly string[], newEnds: readonly RelationEnds[]): void {
  const statements = groupRows(
    ids,
    connection.all<StatementRow>(byIds(ids, STATEMENT_COLUMNS, sql`assertion AS t`, sql`t.relation`, sql``)),
  );
  const added = new Map(newEnds.map((ends) => [ends.id, ends]));
  const known = relationsById(connection, ids);
  const merged = ids.flatMap((id, at): StoredRelation[] => {
    const ends = known[at] ?? added.get(id);
    const own = statements[at]!;
    return ends && own.length > 0 ? [{ ...mergeRelation(ends, own), evidenceCount: own.length }] : [];
  });
  deleteRelations(connection, ids);
  insertRelations(connection, merged);
}

function deleteRelations(connection: SqliteConnection, ids: readonly string[]): void {
  connection.runEach(
    'DELETE FROM relation WHERE id = ?',
    ids.map((id) => [id]),
  );
}

/** Writes relations that are not there, with the types and names of their ends; an end that no document describes has none. */
export function insertRelations(connection: SqliteConnection, relations: readonly StoredRelation[]): void {
  const ends = new Map<string, EndRow>();
  const ids = [...new Set(relations.flatMap(({ subject, object }) => [subject, object]))];
  for (const row of connection.all<EndRow>(byIds(ids, sql`t.id, t.type, t.name`, sql`entity AS t`, sql`t.id`, sql``)))
    ends.set(row.id, row);
  const rows = relations.map((relation): SqlValue[] => {
    const { id, type, subject, object, modality, confidence, date, role, evidenceCount } = relation;
    const names = [subject, object].flatMap((end) => [ends.get(end)?.type ?? '', ends.get(end)?.name ?? '']);
    return [id, type, subject, object, modality, confidence, date ?? null, role ?? null, evidenceCount, ...names];
  });
  connection.runEach('INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', rows);
}

interface EndRow {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** Counts the relations of these entities anew; one of an entity with itself counts once. */
export function refreshRelationCounts(connection: SqliteConnection, ids: readonly string[]): void {
  connection.run(sql`
    UPDATE entity SET relation_count =
      (SELECT count(*) FROM relation WHERE subject = entity.id)
      + (SELECT count(*) FROM relation WHERE object = entity.id AND subject <> entity.id)
    WHERE id IN (SELECT value FROM ${requestedIds(ids)})`);
}

const STATEMENT_COLUMNS = sql`t.modality, t.confidence, t.date, t.role`;

type StatementRow = RelationStatement & { readonly at: number };
