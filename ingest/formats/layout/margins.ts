import type { Line } from './line.js';

/** Between which margins lines of a kind are set, and how far the first line of a paragraph is indented there. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Do paragraphs begin further right than they go on? */
  readonly indented: boolean;
}

/** The left margin is the leftmost place where at least this part of the lines begins. */
const SHARE = 0.08;
const STEP = 2;
const HIGH = 0.9;

/** The margins of lines that are set alike; those of a frame may be given, where too few lines tell them. */
export function marginsOf(lines: readonly Line[], frame?: { left: number; right: number }): Margins {
  const starts = new Map<number, number>();
  for (const { left } of lines) starts.set(Math.round(left / STEP), (starts.get(Math.round(left / STEP)) ?? 0) + 1);
  const often = [...starts].filter(([, count]) => count >= lines.length * SHARE).map(([step]) => step * STEP);
  const left = (often.length > 0 ? often : lines.map((line) => line.left)).reduce((least, place) => Math.min(least, place), Infinity);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const usual = rights[Math.floor((rights.length - 1) * HIGH)] ?? left;
  const right = frame ? Math.max(usual, frame.right - Math.max(left - frame.left, 0)) : usual;
  const begun = lines.filter((line) => line.left > left + line.size * 0.8 && line.left < left + line.size * 4).length;
  return { left, right, indented: begun >= lines.length * SHARE };
}
