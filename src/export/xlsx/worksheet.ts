import type { Cell, Column, ColumnType } from '../flat/column.js';
import type { Table } from '../flat/tables.js';
import { xmlText } from '../xml-text.js';
import { DATE_STYLE, HEADER_STYLE } from './workbook-parts.js';

/** What a sheet and a cell can hold at most: specifications and limits of Excel. */
const MAX_ROWS = 1_048_576;
const MAX_TEXT = 32_767;
const CUT = '…';
/** In characters of the standard font. */
const WIDTHS: Record<ColumnType, number> = { string: 24, strings: 30, date: 12, int: 10, float: 12, boolean: 10 };
const WIDE: Readonly<Record<string, number>> = { quote: 60, label: 36, title: 36, indicator: 36, lead: 36, support: 36 };

/** A worksheet (ECMA-376, part 1, 18.3): a frozen header with a filter, cells of the columns' types; it says what does not fit. */
export async function* worksheet({ columns, rows }: Table): AsyncGenerator<string> {
  const letters = columns.map((_, at) => lettersOf(at));
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>'
  );
  yield columns.map((column, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" customWidth="1"/>`).join('');
  yield '</cols><sheetData>';
  yield row(
    1,
    columns.map(({ name }, at) => text(`${letters[at]}1`, name, ` s="${HEADER_STYLE}"`)),
  );
  let last = 1;
  let left = 0;
  for await (const batch of rows()) {
    // The last row is kept for what is left out.
    const fitting = batch.slice(0, MAX_ROWS - 1 - last);
    left += batch.length - fitting.length;
    yield fitting
      .map((record) =>
        row(
          ++last,
          columns.map((column, at) => cell(`${letters[at]}${last}`, column, record)),
        ),
      )
      .join('');
  }
  const filtered = last;
  if (left > 0) yield row(++last, [text(`A${last}`, `${left} more rows do not fit into a sheet; csv and parquet have them`)]);
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${filtered}"/></worksheet>`;
}

function row(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cell(place: string, { type, cell: valueOf }: Column<unknown>, record: unknown): string {
  const value: Cell = valueOf(record);
  if (value === undefined) return '';
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const day = type === 'date' ? dayNumber(String(value)) : null;
  if (day !== null) return `<c r="${place}" s="${DATE_STYLE}"><v>${day}</v></c>`;
  return text(place, typeof value === 'object' ? value.join('; ') : String(value));
}

/** A text is never a formula here, whatever it begins with. */
function text(place: string, words: string, style = ''): string {
  const cut = words.length > MAX_TEXT ? words.slice(0, MAX_TEXT - CUT.length).replace(/[\uD800-\uDBFF]$/, '') + CUT : words;
  // Excel reads _x0041_ as a character by its number.
  const kept = cut.replace(/_x([0-9A-F]{4})_/gi, '_x005F_x$1_');
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(kept)}</t></is></c>`;
}

/** Days since the end of 1899, as Excel counts; null for a date that is not of a day, or before it counts rightly. */
function dayNumber(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < '1900-03-01') return null;
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function widthOf({ name, type }: Column<unknown>): number {
  return WIDE[name] ?? WIDTHS[type];
}

/** A, B, …, Z, AA, … */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter;
}
