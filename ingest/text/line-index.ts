import type { Span } from '../../schema/span.js';

const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/g;

/**
 * The lines of a text without their line ends, in order; the last may be empty. LF, CRLF, CR, FF and the two Unicode separators
 * end a line.
 */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Finds the line of an offset in logarithmic time. */
export class LineIndex {
  readonly lines: readonly Span[];

  constructor(text: string) {
    this.lines = splitLines(text);
  }

  /** The index of the line that holds a UTF-16 offset; a line end belongs to the line that it ends. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The span without the white space at its ends; empty at its start where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Is this UTF-16 code unit white space, the ideographic space and zero-width marks included? */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0xa0) return unit === 0x7f || unit === 0x85;
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060
  );
}
