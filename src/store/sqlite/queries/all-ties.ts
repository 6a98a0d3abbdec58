import { type Sql, sql } from '../sql.js';

/**
 * The next `limit` relations in the order in which they lie in the file, so that each page of it is read once: one row, with
 * all of them as a JSON array of arrays, and where the last one lies.
 */
export function allTiesStatement(after: number, limit: number): Sql {
  return sql`
    SELECT max(r.rowid) AS last, json_group_array(
      json_array(r.id, r.type, r.subject, r.object, r.subject_type, r.object_type, r.modality, r.confidence, r.date)
    ) AS ties
    FROM (SELECT rowid, * FROM relation WHERE rowid > ${after} ORDER BY rowid LIMIT ${limit}) AS r`;
}
