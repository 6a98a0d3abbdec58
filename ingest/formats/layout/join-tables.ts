import type { PageTable, TableCell } from './page-areas.js';
import { distinct } from './ruled-areas.js';

/** A table as the document has it, from one page or several. */
export interface Table {
  /** The cell that covers each place, row by row. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** Points that the columns of two pages may be apart. */
const SAME_COLUMN = 5;
/** In ems: so far short of its cell's width, a line may go on with the next. */
const FULL = 2.4;
const ENDS = /[。；！？.;!?]$/u;

/** Tables that a page's end cut are one again, also where it cut a row, and their header is printed once. */
export function joinTables(parts: readonly PageTable[]): Table {
  const [first, ...others] = parts;
  let rows: readonly (readonly TableCell[])[] = first!.cells;
  let last = first!;
  for (const part of others) {
    rows = appended(rows, onColumns(part, last).cells, last, part);
    last = { ...part, xs: last.xs.length >= part.xs.length ? last.xs : part.xs };
  }
  return { rows };
}

/** Have two tables, one at a page's end and one at the next page's head, the same columns? */
export function areOneTable(above: PageTable, below: PageTable): boolean {
  if (Math.abs(above.left - below.left) > SAME_COLUMN || Math.abs(above.right - below.right) > SAME_COLUMN) return false;
  const both = distinct([...above.xs, ...below.xs]);
  // A part whose cells all span several columns shows fewer of them.
  return both.length === Math.max(above.xs.length, below.xs.length) && below.xs.length <= above.xs.length;
}

/** A part on the columns of the whole table. */
function onColumns(part: PageTable, { xs }: PageTable): PageTable {
  if (part.xs.length === xs.length) return part;
  const columnOf = xs.slice(0, -1).map((x) => Math.max(0, part.xs.slice(0, -1).filter((other) => other <= x + SAME_COLUMN).length - 1));
  return { ...part, cells: part.cells.map((row) => columnOf.map((column) => row[column]!)) };
}

type Rows = readonly (readonly TableCell[])[];

function appended(above: Rows, below: Rows, last: PageTable, part: PageTable): Rows {
  const body = below.slice(repeatedRows(above, below));
  const [begun, cut] = [body[0], above.at(-1)];
  if (!begun || !cut) return above;
  const isCut = body.length === below.length ? goesOn(cut, begun) || !last.closedBelow || !part.closedAbove : goesOn(cut, begun);
  if (!isCut) return [...above, ...body.map((row) => filledDown(row, begun, cut))];
  const joined = new Map<TableCell, TableCell>();
  for (const [column, cell] of cut.entries()) {
    const next = begun[column]!;
    const known = joined.get(cell);
    if (known?.lines.some((line) => next.lines.includes(line))) continue;
    joined.set(cell, { ...cell, lines: [...(known ?? cell).lines, ...next.lines] });
  }
  const whole = above.map((row) => row.map((cell) => joined.get(cell) ?? cell));
  // Cells that go further down on the next page are those that came from above.
  const further = new Map(begun.map((cell, column) => [cell, joined.get(cut[column]!)!]));
  return [...whole, ...body.slice(1).map((row) => row.map((cell) => further.get(cell) ?? cell))];
}

/** How many rows of the header stand on the next page again. */
function repeatedRows(above: Rows, below: Rows): number {
  let count = 0;
  while (
    count < 3 &&
    count < below.length - 1 &&
    count < above.length &&
    wordsOf(above[count]!) !== '' &&
    wordsOf(above[count]!) === wordsOf(below[count]!)
  )
    count++;
  return count;
}

function wordsOf(row: readonly TableCell[]): string {
  const words = row.map(({ lines }) => lines.map(({ text }) => text).join(''));
  return words.every((cell) => cell === '') ? '' : words.join('|').replace(/\s/g, '');
}

/** Did the page's end cut a row? Then no cell of the next row begins anew, and one goes on. */
function goesOn(cut: readonly TableCell[], begun: readonly TableCell[]): boolean {
  let isCut = false;
  for (const [column, next] of begun.entries()) {
    const cell = cut[column]!;
    const last = cell.lines.at(-1);
    if (next.lines.length === 0 || !last) continue;
    if (ENDS.test(last.text) || cell.right - cell.left - (last.right - last.left) > FULL * last.size) return false;
    isCut = true;
  }
  // All words of a cell may stand on one of the two pages: then a number that is missing on one of them tells.
  return (
    isCut ||
    (begun[0]!.lines.length === 0 && begun[0]!.rows === 1 && cut[0]!.lines.length > 0 && begun.some(({ lines }) => lines.length > 0))
  );
}

/** The name of a group of rows that stands on the page before. */
function filledDown(row: readonly TableCell[], begun: readonly TableCell[], cut: readonly TableCell[]): readonly TableCell[] {
  const [first] = row;
  const isGroup = first === begun[0] && first!.lines.length === 0 && first!.columns < row.length && cut[0]!.rows + first!.rows > 2;
  return isGroup ? row.map((cell) => (cell === first ? cut[0]! : cell)) : row;
}
