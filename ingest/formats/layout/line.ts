import type { Piece } from '../original/text-builder.js';
import { blankBetweenLines } from './join-words.js';
import type { Box } from './positioned-page.js';

/** Words that stand beside each other. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its signs, in points. */
  readonly size: number;
  /** Small raised signs in it that may call a footnote, and the text without them. */
  readonly calls?: { readonly marks: readonly string[]; readonly without: string };
}

/** How far a font goes above and below its baseline, in ems. */
const ASCENT = 0.88;
const DESCENT = 0.12;

export function boxOf({ left, right, baseline, size }: Omit<Line, 'text' | 'page'>): Box {
  return { left, top: baseline - ASCENT * size, right, bottom: baseline + DESCENT * size };
}

/** The lines of one paragraph or cell as pieces of text, each with its place. */
export function piecesOf(lines: readonly Line[], cell: { table?: number; row?: number; column?: number } = {}): Piece[] {
  const pieces: Piece[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const blank = before ? blankBetweenLines(before.text, line.text) : '';
    if (blank !== '') pieces.push({ text: blank });
    const { left, top, right, bottom } = boxOf(line);
    const box = [round(left), round(top), round(right), round(bottom)] as const;
    // A soft hyphen at a line's end cuts a word; elsewhere it is what a font shows for a dash.
    const text = index < lines.length - 1 ? line.text.replace(/\u00ad$/, '') : line.text;
    pieces.push({ text, place: { page: line.page, box, ...cell } });
  });
  return pieces;
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
