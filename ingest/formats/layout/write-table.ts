import { headerRows } from '../original/header-rows.js';
import type { Piece, TextBuilder } from '../original/text-builder.js';
import type { Table } from './join-tables.js';
import { type Line, piecesOf } from './line.js';
import type { TableCell } from './page-areas.js';

/** In ems: so far short of its cell's width, a line ends a paragraph of the cell. */
const SHORT = 2.4;

/**
 * Writes a table: every cell that another covers is filled, so that each row is read by itself; the rows of a header are one; a
 * title that takes the whole width above the header is a paragraph, and so is all in a table of one row.
 * @param number of the table in the document, from 1
 */
export function writeTable({ rows }: Table, number: number, builder: TextBuilder): void {
  let first = 0;
  while (first < rows.length && (rows.length === 1 || isWide(rows[first]!))) {
    for (const cell of new Set(rows[first]))
      builder.paragraph(cellPieces(cell, { table: number, row: first + 1, column: cell.column + 1 }));
    first++;
  }
  const body = rows.slice(first);
  const heads = headerRows(body[0] ?? [], body.length);
  const written = body.map((row, index) =>
    row.map((cell, column) =>
      isWide(row) && column > 0 ? [] : cellPieces(cell, { table: number, row: first + index + 1, column: column + 1 }),
    ),
  );
  builder.table(heads > 1 ? [stacked(body.slice(0, heads), written), ...written.slice(heads)] : written);
}

function isWide(row: readonly TableCell[]): boolean {
  return row.length > 1 && row.every((cell) => cell === row[0]);
}

/** The names of columns that stand in several rows, as one: a group's name before the column's own. */
function stacked(rows: readonly (readonly TableCell[])[], written: readonly (readonly Piece[][])[]): Piece[][] {
  return rows[0]!.map((_, column) => {
    const own = rows.flatMap((row, index) => (rows[index - 1]?.[column] === row[column] ? [] : [written[index]![column]!]));
    return own.flatMap((pieces, index) => (index > 0 && pieces.length > 0 ? [{ text: ' ' }, ...pieces] : pieces));
  });
}

/** A cell's lines, those apart that end before the cell does. */
function cellPieces(cell: TableCell, place: { table: number; row: number; column: number }): Piece[] {
  const paragraphs: Line[][] = [];
  for (const line of cell.lines) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last && !endsParagraph(last, line, cell)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((lines, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...piecesOf(lines, place)]);
}

function endsParagraph(line: Line, next: Line, { left, right, lines }: TableCell): boolean {
  const isCentred = lines.some((other) => Math.abs(other.left - lines[0]!.left) > other.size * 0.3);
  return (
    !isCentred &&
    Math.abs(next.left - line.left) < line.size * 0.3 &&
    right - left - (line.right - line.left) - 2 * Math.min(line.left - left, line.size) > SHORT * line.size
  );
}
