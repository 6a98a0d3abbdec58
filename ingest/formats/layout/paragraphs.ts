import { markReader } from '../../text/heading-mark.js';
import { structureLexicon } from '../../text/structure-lexicon.js';
import type { Margins } from './margins.js';
import type { PlacedLine } from './page-flow.js';

/** A line in the flow of the text. */
export interface FlowLine extends PlacedLine {
  readonly margins: Margins;
}

/** In ems: so far short of the right margin, a line is full; Han that may not begin a line take the next with them. */
const FULL = 2.2;
const INDENT = 0.8;
const SAME_SIZE = 0.08;
/** Titles are so much larger than the text, and their lines so many ems apart at most. */
const LARGER = 1.15;
const TITLE_LEADING = 2.4;
/** So many times the usual distance of lines apart, they are two paragraphs. */
const APART = 1.45;
const ENDS = /[。！？；：.!?;:…][”’）)】」』]*$/u;
const STOPS = /[。！？][”’）)】」』]*$/u;
const RUNNING = /[，。；、]/u;

/** Lines to paragraphs: those that a line's, a column's or a page's end cut are whole again. */
export function buildParagraphs(lines: readonly FlowLine[], textSize: number): FlowLine[][] {
  const readMark = markReader(structureLexicon());
  const leading = usualLeading(lines);
  const paragraphs: FlowLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;

  function goesOn(open: readonly FlowLine[], line: FlowLine): boolean {
    const last = open.at(-1)!;
    if (Math.abs(last.size - line.size) > SAME_SIZE * Math.max(last.size, line.size)) return false;
    if ((last.frame === undefined) !== (line.frame === undefined)) return false;
    const isNear = last.column === line.column && last.page === line.page;
    if (isNear && line.baseline - last.baseline > Math.max(APART * leading, TITLE_LEADING * line.size)) return false;
    const isMarked = readMark(line.text) !== null;
    if (isTitle(last) && isTitle(line)) return isNear && !isMarked && line.baseline - last.baseline < TITLE_LEADING * line.size;
    if (isTitle(last) || isTitle(line) || (isMarked && ENDS.test(last.text))) return false;
    const isFull = last.right >= last.margins.right - FULL * last.size;
    const offset = line.left - line.margins.left;
    const isFlush = offset < INDENT * line.size && offset > -line.size;
    if (isFlush && isFull && isBegun(last)) return line.margins.indented || !STOPS.test(last.text) || isVeryFull(last);
    // A line that Latin words or numbers keep short goes on at the margin, where paragraphs begin further in.
    if (isFlush && line.margins.indented && !isMarked)
      return open.some(({ text }) => RUNNING.test(text)) && !ENDS.test(last.text) && isBegun(last);
    // A block that is indented as a whole.
    return isFull && !isMarked && !ENDS.test(last.text) && Math.abs(last.left - line.left) < line.size * 0.3 && RUNNING.test(last.text);
  }

  function isTitle(line: FlowLine): boolean {
    return line.size > textSize * LARGER && isMiddle(line);
  }
}

function isVeryFull(line: FlowLine): boolean {
  return line.right >= line.margins.right - 0.6 * line.size;
}

/** Does a line begin where the lines of a paragraph do, and is it no short one? */
function isBegun({ left, right, margins, size }: FlowLine): boolean {
  return left < margins.left + 3 * size && right > (margins.left + margins.right) / 2;
}

/** As far from the left margin as from the right one. */
function isMiddle({ left, right, margins, size }: FlowLine): boolean {
  return Math.abs(left - margins.left - (margins.right - right)) < size * 1.5;
}

function usualLeading(lines: readonly FlowLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (last?.page !== line.page || last.column !== line.column) return;
    const distance = Math.round(line.baseline - last.baseline);
    if (distance > line.size * 0.8 && distance < line.size * 4) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
