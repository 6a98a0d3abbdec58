import { joinSegments } from './build-lines.js';
import { boxOf, type Line } from './line.js';
import type { PageTable } from './page-areas.js';
import type { Box } from './positioned-page.js';
import { type Placed, readingOrder } from './reading-order.js';

/** What a page holds, without what belongs to the page only. */
export interface PageContent {
  readonly width: number;
  readonly segments: readonly Line[];
  readonly tables: readonly PageTable[];
  readonly frames: readonly Box[];
}

/** A line with what it shares its margins with: those of its column, or of its box. */
export interface PlacedLine extends Line {
  /** Lines of one column of one page follow each other at one distance. */
  readonly column: number;
  readonly measure: string;
  readonly frame?: Box;
}

/** A part of the text in reading order. */
export type FlowPart = PlacedLine | PageTable;

export function isPageTable(part: FlowPart): part is PageTable {
  return 'cells' in part;
}

type Thing = Placed & { readonly part: Line | PageTable };

/** Columns begin at one of so many parts of the page's width. */
const STEPS = 8;
const FRAME_STEP = 4;

/** The lines and tables of a page as they are read: column by column, from top to bottom. */
export function pageFlow({ width, segments, tables, frames }: PageContent): FlowPart[] {
  const things: Thing[] = [
    ...segments.map((part) => ({ ...boxOf(part), part })),
    ...tables.map((part) => ({ left: part.left, right: part.right, top: part.top, bottom: part.bottom, part })),
  ];
  const columns = readingOrder(things);
  return columns.flatMap((column, index) => {
    const left = Math.min(...column.map((thing) => thing.left));
    const isWhole = columns.length === 1 || column.length === 1;
    const measure = isWhole ? 'page' : `column ${Math.round((left / width) * STEPS)}`;
    const parts = column.map(({ part }) => part);
    const lines = joinSegments(parts.filter((part): part is Line => !('cells' in part)));
    const placed = lines.map((line): PlacedLine => {
      const frame = frames.find((box) => isInside(line, box));
      return { ...line, column: index, measure: frame ? frameMeasure(frame) : measure, ...(frame && { frame }) };
    });
    const inOrder: FlowPart[] = [...placed, ...parts.filter((part): part is PageTable => 'cells' in part)];
    return inOrder.sort((a, b) => topOf(a) - topOf(b));
  });
}

function topOf(part: FlowPart): number {
  return isPageTable(part) ? part.top : part.baseline;
}

function isInside({ left, right, baseline, size }: Line, box: Box): boolean {
  const middle = (left + right) / 2;
  return middle > box.left && middle < box.right && baseline - size * 0.35 > box.top && baseline - size * 0.35 < box.bottom;
}

function frameMeasure({ left, right }: Box): string {
  return `box ${Math.round(left / FRAME_STEP)} ${Math.round(right / FRAME_STEP)}`;
}
