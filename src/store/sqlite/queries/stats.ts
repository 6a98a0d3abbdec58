import { type Sql, sql } from '../sql.js';

export const TABLE_COUNTS: Sql = sql`SELECT
  (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM section) AS sections,
  (SELECT count(*) FROM mention) AS mentions, (SELECT count(*) FROM assertion) AS assertions`;

export const ENTITY_COUNTS: Sql = sql`SELECT type, count(*) AS count FROM entity GROUP BY type ORDER BY type`;

export const RELATION_COUNTS: Sql = sql`SELECT type, count(*) AS count FROM relation GROUP BY type ORDER BY type`;

export const ISSUE_COUNTS: Sql = sql`
  SELECT issue.value ->> 'code' AS code, issue.value ->> 'level' AS level, count(*) AS count
  FROM document, json_each(document.issues) AS issue GROUP BY code, level ORDER BY code, level`;
