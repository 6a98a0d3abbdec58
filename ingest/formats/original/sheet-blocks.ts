import type { Block, Cell } from './block-writer.js';
import { OriginalFault } from './original.js';

const MAX_COVERED = 400_000;

/** A sheet as it is shown: rows and columns count from 0, what is empty may be missing. */
export interface Sheet {
  readonly name?: string | undefined;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merged: readonly MergedCells[];
}

export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A sheet as a table, without its empty rows and columns. Lines of one cell above it and below it (titles, units, notes) are
 * paragraphs.
 */
export function sheetBlocks({ name, rows, merged }: Sheet): Block[] {
  const filledRows = [...rows.keys()]
    .filter((row) => [...rows.get(row)!.values()].some((text) => text.trim() !== ''))
    .sort((a, b) => a - b);
  const columns = [
    ...new Set(filledRows.flatMap((row) => [...rows.get(row)!].filter(([, text]) => text.trim() !== '').map(([column]) => column))),
  ];
  columns.sort((a, b) => a - b);
  const begun = new Map(merged.map((cells) => [`${cells.row} ${cells.column}`, cells]));
  const covered = coveredBy(merged, filledRows, columns);
  const table = filledRows.map((row): Cell[] =>
    columns.flatMap((column) => {
      if (covered.has(`${row} ${column}`)) return [];
      const cells = begun.get(`${row} ${column}`);
      const text = rows.get(row)!.get(column) ?? '';
      return [
        {
          blocks: text.trim() === '' ? [] : [{ text }],
          columns: cells ? countIn(columns, cells.column, cells.columns) : 1,
          rows: cells ? countIn(filledRows, cells.row, cells.rows) : 1,
        },
      ];
    }),
  );
  const isLine = (cells: readonly Cell[] | undefined) =>
    cells !== undefined &&
    cells.filter(({ blocks }) => blocks.length > 0).length === 1 &&
    cells.reduce((sum, cell) => sum + cell.columns, 0) === columns.length;
  let [first, last] = [0, table.length - 1];
  while (isLine(table[first])) first++;
  while (last > first && isLine(table[last])) last--;
  const widened = table.map((cells, row): Cell[] =>
    row >= first && row <= last ? cells : [{ blocks: cells.flatMap(({ blocks }) => blocks), columns: columns.length, rows: 1 }],
  );
  const numbers = { rows: filledRows.map((row) => row + 1), columns: columns.map((column) => column + 1) };
  return table.length === 0 ? [] : [{ rows: widened, sheet: { name, ...numbers } }];
}

/** How many of some sorted numbers lie in a range. */
function countIn(numbers: readonly number[], start: number, length: number): number {
  return numbers.filter((number) => number >= start && number < start + length).length;
}

/** The cells that merged ones cover and that do not begin them, as `row column`. */
function coveredBy(merged: readonly MergedCells[], rows: readonly number[], columns: readonly number[]): Set<string> {
  const covered = new Set<string>();
  let count = 0;
  for (const cells of merged) {
    const inside = columns.filter((column) => column >= cells.column && column < cells.column + cells.columns);
    const down = rows.filter((row) => row >= cells.row && row < cells.row + cells.rows);
    // Merged cells that lie over each other are counted each time.
    count += down.length * inside.length;
    if (count > MAX_COVERED) throw new OriginalFault('TOO_LARGE', `a sheet has more than ${MAX_COVERED} merged cells; split it`);
    for (const row of down) for (const column of inside) if (row !== cells.row || column !== cells.column) covered.add(`${row} ${column}`);
  }
  return covered;
}
