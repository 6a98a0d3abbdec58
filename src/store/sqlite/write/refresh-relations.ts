import { mergeRelation, type RelationEnds } from '../../../../schema/merge-relation.js';
import type { EntityRecord } from '../../../../schema/records.js';
import type { StoredRelation } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection/connection.js';
import { NOTHING, sql } from '../connection/sql.js';
import { RELATION_ROW, RELATION_STATEMENT } from '../records/tables.js';
import { byIds, requestedIds } from '../query/by-id.js';
import { lookUpLists, relationsById } from '../read/records.js';

const statementsOf = lookUpLists(RELATION_STATEMENT, sql`assertion AS t`, sql`t.relation`, NOTHING);

/**
 * Computes the merged view of these relations anew; those of which no assertion is left go. The views of their ends must
 * be up to date.
 * @param newEnds the ends of relations that may not be there yet
 */
export function refreshRelations(connection: SqliteConnection, ids: readonly string[], newEnds: readonly RelationEnds[]): void {
  if (ids.length === 0) return;
  const statements = statementsOf(connection, ids);
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

/**
 * Writes relations that are not there, with the types and names of their ends; an end that no document describes has none.
 * @param ends the views of ends that the caller has at hand; the others are read
 */
export function insertRelations(
  connection: SqliteConnection,
  relations: readonly StoredRelation[],
  ends = new Map<string, EndRow>(),
): void {
  const ids = [...new Set(relations.flatMap(({ subject, object }) => [subject, object]))].filter((id) => !ends.has(id));
  if (ids.length > 0)
    for (const row of connection.all<EndRow>(byIds(ids, sql`t.id, t.type, t.name`, sql`entity AS t`, sql`t.id`, NOTHING)))
      ends.set(row.id, row);
  const typeOf = (id: string): string => ends.get(id)?.type ?? '';
  const nameOf = (id: string): string => ends.get(id)?.name ?? '';
  RELATION_ROW.insert(
    connection,
    sql`relation`,
    relations.map((relation) => {
      const { subject, object } = relation;
      const [subjectType, subjectName] = [typeOf(subject), nameOf(subject)];
      return { ...relation, subjectType, subjectName, objectType: typeOf(object), objectName: nameOf(object) };
    }),
  );
}

type EndRow = Pick<EntityRecord, 'id' | 'type' | 'name'>;

/** Counts the relations of these entities anew; one of an entity with itself counts once. */
export function refreshRelationCounts(connection: SqliteConnection, ids: readonly string[]): void {
  connection.run(sql`
    UPDATE entity SET relation_count =
      (SELECT count(*) FROM relation WHERE subject = entity.id)
      + (SELECT count(*) FROM relation WHERE object = entity.id AND subject <> entity.id)
    WHERE id IN (SELECT value FROM ${requestedIds(ids)})`);
}
