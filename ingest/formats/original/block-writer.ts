import { headerRows } from './header-rows.js';
import { OriginalFault } from './original.js';
import type { Piece, Place, TextBuilder } from './text-builder.js';

/** What a text of flowing formats is made of. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly text: string;
  /** Of a heading, from 1. */
  readonly level?: number | undefined;
  /** Which paragraph of the original it is. */
  readonly paragraph?: number | undefined;
}

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** Which rows and columns of which sheet these are, where it is not a table in a text. */
  readonly sheet?: { readonly name?: string | undefined; readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** A cell as it stands in its row; what it covers besides has no cell of its own. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}

interface GridCell {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Does a cell that covers several columns begin here? How many. */
  readonly columns: number;
  readonly rows: number;
  /** Is it the place where the cell stands, and not one that it covers? */
  readonly own: boolean;
}

const MAX_COLUMNS = 1000;
const MAX_CELLS = 400_000;
const EMPTY: GridCell = { blocks: [], text: '', columns: 1, rows: 1, own: true };

/**
 * Writes blocks into a text. A table has every cell that it covers filled, so that each row is read by itself; titles and notes that stand
 * over all columns at its ends are paragraphs, and so does everything in a table that is only a frame (one column).
 */
export class BlockWriter {
  #tables = 0;

  constructor(readonly builder: TextBuilder) {}

  write(block: Block, place?: Place): void {
    if ('rows' in block) {
      this.#writeTable(block);
      return;
    }
    const own = place ?? (block.paragraph === undefined ? undefined : { paragraph: block.paragraph });
    this.builder.paragraph(block.text, { level: block.level, ...(own && { place: own }) });
  }

  #writeTable({ rows, sheet }: Table): void {
    const table = ++this.#tables;
    const placeOf = (row: number, column: number): Place => ({
      ...(sheet?.name !== undefined && { sheet: sheet.name }),
      table,
      row: sheet?.rows[row] ?? row + 1,
      column: sheet?.columns[column] ?? column + 1,
    });
    const grid = fill(rows);
    const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
    const lines = (from: number, to: number): void => {
      for (let row = from; row < to; row++)
        for (const block of grid[row]![0]!.own ? grid[row]![0]!.blocks : []) this.write(block, placeOf(row, 0));
    };
    let first = 0;
    while (first < grid.length && isWide(grid[first]!, width)) first++;
    let end = grid.length;
    while (end > first && isWide(grid[end - 1]!, width)) end--;
    lines(0, first);
    const body = grid.slice(first, end);
    const heads = headerRows(
      (body[0] ?? []).filter(({ own }) => own),
      body.length,
    );
    const written: Piece[][][] = body.map((row, at) =>
      row.map(({ text, own }, column) => {
        const place = placeOf(first + at, column);
        return text === '' || (!own && isWide(row, width)) ? [] : [{ text, place }];
      }),
    );
    this.builder.table(heads > 1 ? [stacked(written.slice(0, heads)), ...written.slice(heads)] : written);
    lines(end, grid.length);
  }
}

/** Does one cell take the whole width? */
function isWide(row: readonly GridCell[], width: number): boolean {
  const [first] = row;
  return first !== undefined && (first.columns >= width || (width > 1 && first.columns > 1 && first.columns >= row.length));
}

/** The names of columns that stand in several rows, as one: a group's name before the column's own. */
function stacked(rows: readonly (readonly (readonly Piece[])[])[]): Piece[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const pieces: Piece[] = [];
    for (const [piece] of rows.map((row) => row[column] ?? []))
      if (piece && !pieces.some(({ text }) => text === piece.text)) pieces.push(...(pieces.length > 0 ? [{ text: ' ' }] : []), piece);
    return pieces;
  });
}

/** Rows of the same number of cells, each cell repeated over what it covers. */
function fill(rows: readonly (readonly Cell[])[]): GridCell[][] {
  const grid: GridCell[][] = [];
  let cellCount = 0;
  rows.forEach((cells, at) => {
    const row = (grid[at] ??= []);
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column++;
      if (column >= MAX_COLUMNS) break;
      const columns = Math.min(cell.columns, MAX_COLUMNS - column);
      const filled = { blocks: cell.blocks, text: cellText(cell.blocks), columns, rows: cell.rows, own: true };
      const down = Math.min(cell.rows, rows.length - at);
      cellCount += columns * down;
      if (cellCount > MAX_CELLS) throw new OriginalFault('TOO_LARGE', `a table has more than ${MAX_CELLS} cells; split it`);
      for (let y = at; y < at + down; y++)
        for (let x = column; x < column + columns; x++) (grid[y] ??= [])[x] ??= y > at || x > column ? { ...filled, own: false } : filled;
      column += columns;
    }
    for (let x = 0; x < row.length; x++) row[x] ??= EMPTY;
  });
  return grid;
}

/** One line; signs that stand one under the other are a word. */
function cellText(blocks: readonly Block[]): string {
  const lines = blocks
    .flatMap((block) =>
      'rows' in block ? block.rows.map((row) => row.map(({ blocks }) => cellText(blocks)).join(' ')) : block.text.split('\n'),
    )
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.join(lines.every((line) => [...line].length === 1) ? '' : ' ');
}
