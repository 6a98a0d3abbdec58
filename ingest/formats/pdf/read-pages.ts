import type { PDFPageProxy } from 'pdfjs-dist';
import { type Matrix, multiply } from '../layout/path-rulings.js';
import type { PositionedPage, TextItem } from '../layout/positioned-page.js';
import { drawnLines, type Operators } from './drawn-lines.js';

import { withSoftHyphens } from './soft-hyphens.js';

/** A run of text as pdf.js gives it. */
interface Run {
  readonly str: string;
  readonly transform: number[];
  readonly width: number;
}

/** The text of a page, turned so that most of it is upright. */
export interface PageText {
  readonly items: readonly TextItem[];
  readonly width: number;
  readonly height: number;
  readonly base: Matrix;
}

const QUARTER = 90;

export async function readPageText(page: PDFPageProxy): Promise<PageText> {
  // Compatibility forms and radicals stay as the file has them.
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs = items.filter((item): item is Run & typeof item => 'str' in item && item.str.trim() !== '');
  let viewport = page.getViewport({ scale: 1 });
  const turned = mainTurn(runs, viewport.transform as unknown as Matrix);
  if (turned !== 0) viewport = page.getViewport({ scale: 1, rotation: (page.rotate - turned + 360) % 360 });
  const base = viewport.transform as unknown as Matrix;
  return { items: runs.flatMap((run) => itemOf(run, base)), width: viewport.width, height: viewport.height, base };
}

/** The same page with what is drawn on it. */
export async function readDrawing(page: PDFPageProxy, { items, width, height, base }: PageText, ops: Operators): Promise<PositionedPage> {
  const operators = await page.getOperatorList();
  const drawing = drawnLines(operators, ops, base);
  return { number: page.pageNumber, items: withSoftHyphens(items, operators, ops), width, height, ...drawing };
}

/** By how many degrees, clockwise, most signs are turned. */
function mainTurn(runs: readonly Run[], base: Matrix): number {
  const signs = new Map<number, number>();
  for (const { str, transform } of runs) {
    const turn = turnOf(multiply(base, transform as unknown as Matrix));
    if (turn !== null) signs.set(turn, (signs.get(turn) ?? 0) + str.length);
  }
  return [...signs].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Null where it is no quarter turn: a watermark. */
function turnOf([a, b]: Matrix): number | null {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarters = Math.round(degrees / QUARTER);
  return Math.abs(degrees - quarters * QUARTER) < 3 ? (quarters * QUARTER + 360) % 360 : null;
}

function itemOf({ str, transform, width }: Run, base: Matrix): TextItem[] {
  const matrix = multiply(base, transform as unknown as Matrix);
  const [, , c, d, left, baseline] = matrix;
  const size = Math.hypot(c, d);
  const isUpright = turnOf(matrix) === 0 && size > 0 && [left, baseline, size, width].every(Number.isFinite);
  return isUpright ? [{ text: str, left, right: left + width, baseline, size }] : [];
}
