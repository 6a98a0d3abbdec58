import { type Sql, sql } from '../connection/sql.js';

/** The given ids as a table `wanted (key, value)`: one parameter, whatever their number. */
export function wantedIds(ids: readonly string[]): Sql {
  return sql`json_each(${JSON.stringify(ids)}) AS wanted`;
}

/** The rows of a table `t` whose column is one of the ids; for each row the id's position in the list. */
export function byIds(ids: readonly string[], columns: Sql, table: Sql, column: Sql, order: Sql): Sql {
  return sql`SELECT wanted.key AS at, ${columns} FROM ${wantedIds(ids)} CROSS JOIN ${table} ON ${column} = wanted.value ORDER BY wanted.key${order}`;
}
