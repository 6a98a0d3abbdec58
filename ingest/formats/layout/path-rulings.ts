import type { Ruling } from './positioned-page.js';

/** `[a b c d e f]`: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A path is numbers: the kind of each segment and the coordinates of its points, as pdf.js has them. */
export const MOVE = 0;
export const LINE = 1;
export const CURVE = 2;
export const QUADRATIC = 3;
export const CLOSE = 4;

/** Points: what is filled and thinner than this is a line. */
const THIN = 2.6;
/** Points: so far aside of an axis, a line is a slanted one. */
const SLANTED = 0.8;

export interface Rulings {
  readonly horizontal: Ruling[];
  readonly vertical: Ruling[];
}

/**
 * The lines along the axes that a path draws, added to `rulings`: those of its segments where it is stroked, thin rectangles where
 * it is filled.
 */
export function addPathRulings(path: ArrayLike<number>, isStroked: boolean, matrix: Matrix, rulings: Rulings): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const to = (at: number): [number, number] => {
    const [px, py] = [path[at]!, path[at + 1]!];
    return [matrix[0] * px + matrix[2] * py + matrix[4], matrix[1] * px + matrix[3] * py + matrix[5]];
  };
  const endShape = () => {
    if (!isStroked && right - left >= 0) addLine(left, top, right, bottom, THIN, rulings);
    [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  };
  const include = () => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  };
  for (let at = 0; at < path.length;) {
    const kind = path[at++];
    const [lastX, lastY] = [x, y];
    if (kind === MOVE) {
      endShape();
      [x, y] = to(at);
      [startX, startY] = [x, y];
      at += 2;
      include();
    } else if (kind === LINE) {
      [x, y] = to(at);
      at += 2;
      include();
      if (isStroked) addLine(lastX, lastY, x, y, SLANTED, rulings);
    } else if (kind === CURVE || kind === QUADRATIC) {
      at += kind === CURVE ? 6 : 4;
      [x, y] = to(at - 2);
      include();
    } else if (kind === CLOSE) {
      [x, y] = [startX, startY];
      if (isStroked) addLine(lastX, lastY, x, y, SLANTED, rulings);
    } else return;
  }
  endShape();
}

function addLine(x0: number, y0: number, x1: number, y1: number, thin: number, { horizontal, vertical }: Rulings): void {
  const [across, down] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (down <= thin && across > down) horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (across <= thin && down > across) vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}

/** The inner map first, then the outer one. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}
