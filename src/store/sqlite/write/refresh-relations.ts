import { mergeRelation, type RelationClaim, type RelationEnds } from '../../merge/merge-relation.js';
import type { SqliteConnection } from '../connection/connection.js';
import { byIds, wantedIds } from '../query/by-id.js';
import { sql, type SqlValue } from '../connection/sql.js';
import { groupRows } from '../../query/group-rows.js';

/** Computes the merged view of these relations anew; those without support go. The ends' merged views must stand already. */
export function refreshRelations(connection: SqliteConnection, ids: readonly string[]): void {
  const claims = groupRows(ids, connection.all<EndsRow>(byIds(ids, ENDS_COLUMNS, ENDS_TABLES, sql`t.relation`, sql``)));
  const asserted = groupRows(ids, connection.all<ClaimRow>(byIds(ids, CLAIM_COLUMNS, sql`assertion AS t`, sql`t.relation`, sql``)));
  const rows: SqlValue[][] = [];
  const gone: string[] = [];
  ids.forEach((id, at) => {
    const [ends] = claims[at]!;
    if (!ends) {
      gone.push(id);
      return;
    }
    const { type, subject, object, modality, confidence, date, role } = mergeRelation({ ...ends, id }, [...claims[at]!, ...asserted[at]!]);
    const names = [ends.subject_type, ends.subject_name, ends.object_type, ends.object_name];
    rows.push([id, type, subject, object, modality, confidence, date ?? null, role ?? null, asserted[at]!.length, ...names]);
  });
  connection.runEach(
    'DELETE FROM relation WHERE id = ?',
    [...gone, ...rows.map(([id]) => id!)].map((id) => [id]),
  );
  connection.runEach('INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', rows);
}

/** Counts the relations of these entities anew; one of an entity with itself counts once. */
export function refreshRelationCounts(connection: SqliteConnection, ids: readonly string[]): void {
  connection.run(sql`
    UPDATE entity SET relation_count =
      (SELECT count(*) FROM relation WHERE subject = entity.id)
      + (SELECT count(*) FROM relation WHERE object = entity.id AND subject <> entity.id)
    WHERE id IN (SELECT value FROM ${wantedIds(ids)})`);
}

const CLAIM_COLUMNS = sql`t.modality, t.confidence, t.date, t.role`;

type ClaimRow = RelationClaim & { readonly at: number };

/** The names are those of the merged view; an end that no document describes has none. */
const ENDS_COLUMNS = sql`t.type, t.subject, t.object, ${CLAIM_COLUMNS},
  coalesce(s.type, '') AS subject_type, coalesce(s.name, '') AS subject_name,
  coalesce(o.type, '') AS object_type, coalesce(o.name, '') AS object_name`;
const ENDS_TABLES = sql`(relation_claim AS t LEFT JOIN entity AS s ON s.id = t.subject LEFT JOIN entity AS o ON o.id = t.object)`;

interface EndsRow extends ClaimRow, Omit<RelationEnds, 'id'> {
  readonly subject_type: string;
  readonly subject_name: string;
  readonly object_type: string;
  readonly object_name: string;
}
