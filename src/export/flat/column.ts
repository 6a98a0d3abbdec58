/** What a cell holds; absent where the record does not say. */
export type Cell = string | number | boolean | readonly string[] | undefined;

export type ColumnType = 'string' | 'date' | 'int' | 'float' | 'boolean' | 'strings';

/** One column of a flat table: formats of rows and formats of graphs take their fields from the same columns. */
export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly cell: (row: Row) => Cell;
}

/** A row as an object without its absent cells. */
export function toObject<Row>(columns: readonly Column<Row>[], row: Row): Record<string, NonNullable<Cell>> {
  const object: Record<string, NonNullable<Cell>> = {};
  for (const { name, cell } of columns) {
    const value = cell(row);
    if (value !== undefined) object[name] = value;
  }
  return object;
}

/** A cell as one text for formats without lists: a list is a JSON array, which loses nothing. */
export function cellText(cell: NonNullable<Cell>): string {
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

/** The columns with some under the name that a program gives them. */
export function renameColumns<Row>(columns: readonly Column<Row>[], names: Readonly<Record<string, string>>): Column<Row>[] {
  return columns.map((column) => ({ ...column, name: names[column.name] ?? column.name }));
}
