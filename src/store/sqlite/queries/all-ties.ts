import { type Sql, sql } from '../sql.js';

/** The relations of the next `limit` subjects, by subject; the index on subjects gives both. */
export function allTiesStatement(after: string, limit: number): Sql {
  return sql`
    WITH subjects AS MATERIALIZED (SELECT DISTINCT subject FROM relation WHERE subject > ${after} ORDER BY subject LIMIT ${limit})
    SELECT r.id, r.type, r.subject, r.object, r.subject_type AS subjectType, r.object_type AS objectType, r.modality, r.confidence, r.date
    FROM subjects CROSS JOIN relation AS r ON r.subject = subjects.subject
    ORDER BY subjects.subject`;
}
