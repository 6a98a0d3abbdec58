import { type Sql, sql } from '../connection/sql.js';

/** The given ids as a table `requested (key, value)`: one parameter, whatever their number. */
export function requestedIds(ids: readonly string[]): Sql {
  return sql`json_each(${JSON.stringify(ids)}) AS requested`;
}

/** The rows of a table `t` whose column is one of the ids; for each row the id's position in the list. */
export function byIds(ids: readonly string[], columns: Sql, table: Sql, column: Sql, order: Sql): Sql {
  return sql`SELECT requested.key AS at, ${columns} FROM ${requestedIds(ids)} CROSS JOIN ${table} ON ${column} = requested.value
    ORDER BY requested.key${order}`;
}
