import { stringify } from 'csv-stringify/sync';
import { type Cell, cellText, type Column } from '../flat/column.js';
import { type Table, tableOf, TABLES } from '../flat/tables.js';
import type { ExportFormat } from './export-format.js';

/** For people: opens in Excel with its Chinese intact, and no cell is taken for a formula. */
export const csv: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  summary: 'Excel, LibreOffice; tables',
  tables: TABLES,
  async *write(graph, table) {
    yield '\ufeff';
    yield* writeRows(tableOf(table, graph), sheetCell);
  },
};

/** For programs: every text exactly as it is, an absent one told from an empty one by its lack of quotation marks. */
export const csvRaw: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  summary: 'pandas, DuckDB, R; tables, exact',
  tables: TABLES,
  write: (graph, table) => writeRows(tableOf(table, graph), rawCell, pointed),
};

type CsvCell = string | number | undefined;

/** RFC 4180: CRLF ends a row, all text is quoted. */
async function* writeRows(
  { columns, rows }: Table,
  toCell: (cell: Cell) => CsvCell,
  toFloat: (value: number) => string = String,
): AsyncGenerator<string> {
  const floats = new Set(columns.flatMap(({ type }, at) => (type === 'float' ? [at] : [])));
  const rowsText = (cells: readonly (readonly CsvCell[])[]): string =>
    textOf(cells, (value, at) => (floats.has(at) ? toFloat(value) : String(value)));
  yield rowsText([columns.map(({ name }) => name)]);
  for await (const batch of rows()) yield rowsText(batch.map((row) => columns.map((column: Column<unknown>) => toCell(column.cell(row)))));
}

function textOf(rows: readonly (readonly CsvCell[])[], toNumber: (value: number, column: number) => string): string {
  return rows.length === 0
    ? ''
    : stringify(
        rows.map((row) => [...row]),
        { quoted_string: true, record_delimiter: 'windows', cast: { number: (value, { index }) => toNumber(value, index) } },
      );
}

/** A number of a column of floats, which has a point in every row: programs tell its type by the first of them. */
function pointed(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function rawCell(cell: Cell): CsvCell {
  return cell === undefined || typeof cell === 'number' ? cell : cellText(cell);
}

/**
 * What a spreadsheet takes for a formula or a command gets an apostrophe (OWASP, CSV injection), full-width signs
 * too, which Chinese editions take for the plain ones. Numbers stay numbers; a list is its members, set apart.
 */
function sheetCell(cell: Cell): CsvCell {
  if (cell === undefined || typeof cell === 'number') return cell;
  const text = (typeof cell === 'object' ? cell.join('; ') : String(cell)).replaceAll('\0', '\ufffd');
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20\ufffd]/.test(text) ? `'${text}` : text;
}
