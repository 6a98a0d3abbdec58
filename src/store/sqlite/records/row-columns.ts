import type { Columns } from '../../records/columns.js';
import { RecordColumns } from '../../records/record-columns.js';
import type { SqliteConnection } from '../connection/connection.js';
import { columnsSql, type Sql, type SqlValue } from '../connection/sql.js';

/** A row as the driver gives it, by the names of its columns. */
export type Row = Readonly<Record<string, SqlValue>>;

/** The columns of records in tables: the fields' names in snake case. */
export class RowColumns<T> extends RecordColumns<T, SqlValue> {
  /** `"id", "document", …` and as many question marks. */
  readonly #list: string;
  readonly #marks: string;

  /** @param renamed the fields whose columns are called otherwise */
  constructor(columns: Columns<T>, renamed: Readonly<Record<string, string>> = {}) {
    const nameOf = (field: string): string => renamed[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    super(columns, { nameOf, asJson: ['texts', 'scalar', 'json'] });
    this.#list = columnsSql(this.names).text;
    this.#marks = this.names.map(() => '?').join(', ');
  }

  /** `letter."id", letter."document", …`, to be selected. */
  of(letter: Sql): Sql {
    return columnsSql(this.names, letter);
  }

  /** Writes rows that are not there; columns of the table that are not among these stay empty. */
  insert(connection: SqliteConnection, table: Sql, records: readonly T[]): void {
    connection.runEach(`INSERT INTO ${table.text} (${this.#list}) VALUES (${this.#marks})`, this.#rows(records));
  }

  /** Writes these columns of rows that are there, by their ids. */
  update(connection: SqliteConnection, table: Sql, records: readonly (T & { readonly id: string })[]): void {
    const text = `UPDATE ${table.text} SET (${this.#list}) = (${this.#marks}) WHERE id = ?`;
    connection.runEach(
      text,
      records.map((record) => [...this.toValues(record), record.id]),
    );
  }

  *#rows(records: readonly T[]): Generator<SqlValue[]> {
    for (const record of records) yield this.toValues(record);
  }
}
