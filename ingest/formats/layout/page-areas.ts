import { buildSegments, joinSegments } from './build-lines.js';
import type { Line } from './line.js';
import type { Box, PositionedPage, TextItem } from './positioned-page.js';
import { ruledAreas } from './ruled-areas.js';
import { type GridCell, ruledGrid, type RuledGrid } from './ruled-grid.js';

/** A table of one page: the lines of text in each cell. */
export interface PageTable extends Omit<RuledGrid, 'cells'> {
  readonly page: number;
  readonly cells: readonly (readonly TableCell[])[];
}

export interface TableCell extends GridCell {
  readonly lines: readonly Line[];
}

/** What a page's rulings make of its text. */
export interface PageAreas {
  readonly tables: readonly PageTable[];
  /** Boxes around running text. */
  readonly frames: readonly Box[];
  /** What stands in no table. */
  readonly rest: readonly TextItem[];
  /** Areas whose rulings make no table. */
  readonly unread: readonly Box[];
}

/** A frame of so much of the page's height and width is the page's border. */
const BORDER = 0.75;
/** Cells of a table that hold nothing but one sign each are squares of a drawing. */
const FEWEST_SIGNS = 2;
const FEWEST_COLUMNS_UNREAD = 3;

export function pageAreas(page: PositionedPage): PageAreas {
  const areas = ruledAreas(page.horizontal, page.vertical);
  if (!areas) return { tables: [], frames: [], rest: page.items, unread: [{ left: 0, top: 0, right: page.width, bottom: page.height }] };
  const grids = areas
    .map((area) => ({ area, grid: ruledGrid(area), items: [] as TextItem[] }))
    .sort((a, b) => sizeOf(a.area) - sizeOf(b.area));
  const rest: TextItem[] = [];
  for (const item of page.items) (grids.find(({ area }) => holds(area, item))?.items ?? rest).push(item);
  const tables: PageTable[] = [];
  const frames: Box[] = [];
  const unread: Box[] = [];
  for (const { area, grid, items } of grids) {
    if (items.length === 0) continue;
    if (grid && grid.xs.length > 2 && isTable(grid, items)) tables.push(tableOf(grid, items, page.number));
    else {
      rest.push(...items);
      const isBorder = area.bottom - area.top > page.height * BORDER && area.right - area.left > page.width * BORDER;
      if (grid && grid.xs.length === 2 && !isBorder) frames.push(area);
      if (!grid && area.vertical.length >= FEWEST_COLUMNS_UNREAD && area.horizontal.length >= FEWEST_COLUMNS_UNREAD) unread.push(area);
    }
  }
  return { tables, frames, rest, unread };
}

function isTable({ cells }: RuledGrid, items: readonly TextItem[]): boolean {
  const filled = new Set(items.map((item) => cellAt(cells, item)));
  filled.delete(undefined);
  return filled.size >= FEWEST_SIGNS && [...filled].some((cell) => cell!.columns < cells[0]!.length);
}

function tableOf({ cells, ...grid }: RuledGrid, items: readonly TextItem[], page: number): PageTable {
  const inside = new Map<GridCell, TextItem[]>();
  for (const item of items) {
    const cell = cellAt(cells, item);
    if (cell) inside.set(cell, [...(inside.get(cell) ?? []), item]);
  }
  const made = new Map<GridCell, TableCell>();
  const cellOf = (cell: GridCell): TableCell => {
    const known = made.get(cell) ?? { ...cell, lines: joinSegments(buildSegments(inside.get(cell) ?? [], page)) };
    made.set(cell, known);
    return known;
  };
  return { ...grid, page, cells: cells.map((row) => row.map(cellOf)) };
}

/** The cell that the middle of an item lies in. */
function cellAt(cells: RuledGrid['cells'], item: TextItem): GridCell | undefined {
  const [x, y] = middleOf(item);
  for (const row of cells) for (const cell of row) if (x >= cell.left && x <= cell.right && y >= cell.top && y <= cell.bottom) return cell;
  return undefined;
}

function holds({ left, right, top, bottom }: Box, item: TextItem): boolean {
  const [x, y] = middleOf(item);
  return x >= left && x <= right && y >= top && y <= bottom;
}

function middleOf({ left, right, baseline, size }: TextItem): [x: number, y: number] {
  return [(left + right) / 2, baseline - size * 0.35];
}

function sizeOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
