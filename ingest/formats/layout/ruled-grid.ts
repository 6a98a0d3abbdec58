import type { Box } from './positioned-page.js';
import { between, distinct, type RuledArea } from './ruled-areas.js';

/** A cell, as large as its walls make it: it may span several rows and columns of the grid. */
export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface RuledGrid extends Box {
  /** Where the columns begin and the last one ends. */
  readonly xs: readonly number[];
  /** The cell that covers each place, row by row. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Has it a line above, and one below? A table that a page's end cuts may lack one. */
  readonly closedAbove: boolean;
  readonly closedBelow: boolean;
}

const MAX_PLACES = 20_000;
const NEAR = 3;

/** The grid that an area's rulings make; null where its cells are no rectangles or too many. */
export function ruledGrid(area: RuledArea): RuledGrid | null {
  const xs = distinct([area.left, ...area.vertical.map(({ at }) => at), area.right]);
  const ys = distinct([area.top, ...area.horizontal.map(({ at }) => at), area.bottom]);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > MAX_PLACES) return null;
  const wallsAt = (lines: RuledArea['vertical'], place: number) => lines.filter(({ at }) => Math.abs(at - place) <= NEAR);
  const vertical = xs.map((x) => wallsAt(area.vertical, x));
  const horizontal = ys.map((y) => wallsAt(area.horizontal, y));
  const middle = (places: readonly number[], i: number) => (places[i]! + places[i + 1]!) / 2;
  const wallRight = (row: number, column: number) =>
    column === columns - 1 || vertical[column + 1]!.some((line) => between(middle(ys, row), line));
  const wallBelow = (row: number, column: number) =>
    row === rows - 1 || horizontal[row + 1]!.some((line) => between(middle(xs, column), line));
  const cells = Array.from({ length: rows }, () => new Array<GridCell>(columns));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (cells[row]![column]) continue;
      let [right, below] = [column, row];
      while (!wallRight(row, right) && !cells[row]![right + 1]) right++;
      while (!wallBelow(below, column)) below++;
      const cell = {
        row,
        column,
        rows: below - row + 1,
        columns: right - column + 1,
        left: xs[column]!,
        right: xs[right + 1]!,
        top: ys[row]!,
        bottom: ys[below + 1]!,
      };
      for (let y = row; y <= below; y++)
        for (let x = column; x <= right; x++) {
          const isInside = (x === right || !wallRight(y, x)) && (y === below || !wallBelow(y, x));
          if (cells[y]![x] || !isInside) return null;
          cells[y]![x] = cell;
        }
    }
  const { left, right, top, bottom } = area;
  const closed = (place: number) =>
    area.horizontal.some((line) => Math.abs(line.at - place) <= NEAR && line.to - line.from > (right - left) / 2);
  return { left, right, top, bottom, xs, cells, closedAbove: closed(top), closedBelow: closed(bottom) };
}
