import type { Line } from './line.js';
import type { PositionedPage } from './positioned-page.js';

/** What a page has besides its text. */
export interface NotedPage {
  readonly body: readonly Line[];
  readonly notes: readonly Line[][];
}

/** Parts of the page's width that the line above the notes takes. */
const RULE = { shortest: 0.1, longest: 0.45 };
/** Notes are set in so much of the text's size at most. */
const SMALLER = 0.87;
const MARK = /^(?:[[〔（(]?(\d{1,3})[\]〕）)]?|([\u2460-\u2473*※†]))\s*(?=\S)/u;

/**
 * Takes the notes from a page's foot: small lines below all others, or those below a short line, the first of which begins with a
 * mark that a raised sign of the page calls. The calls go with them.
 * @param lines from top to bottom @param size of the document's text
 */
export function takeFootnotes(
  lines: readonly Line[],
  size: number,
  { horizontal, width }: Pick<PositionedPage, 'horizontal' | 'width'>,
): NotedPage {
  const calls = new Set(lines.flatMap((line) => line.calls?.marks ?? []).map(bare));
  if (calls.size === 0) return { body: lines, notes: [] };
  let first = lines.length;
  while (first > 0 && lines[first - 1]!.size <= size * SMALLER) first--;
  const rule = separator(horizontal, width, lines);
  const start = lines.findIndex((line, index) => (index >= first || line.baseline > rule) && calls.has(markOf(line) ?? ''));
  if (start < 0) return { body: lines, notes: [] };
  const notes: Line[][] = [];
  for (const line of lines.slice(start)) {
    if (calls.has(markOf(line) ?? '')) notes.push([withoutMark(line)]);
    else notes.at(-1)!.push(line);
  }
  const found = new Set(lines.slice(start).flatMap((line) => markOf(line) ?? []));
  return { body: lines.slice(0, start).map((line) => withoutCalls(line, found)), notes };
}

/** How far down the line above the notes lies: the lowest short one at the left margin. */
function separator(horizontal: PositionedPage['horizontal'], width: number, lines: readonly Line[]): number {
  const left = Math.min(...lines.map((line) => line.left));
  const rules = horizontal.filter(({ from, to }) => {
    const part = (to - from) / width;
    return Math.abs(from - left) < width * 0.02 && part >= RULE.shortest && part <= RULE.longest;
  });
  return rules.length > 0 ? Math.max(...rules.map(({ at }) => at)) : Infinity;
}

function withoutCalls(line: Line, notes: ReadonlySet<string>): Line {
  return line.calls?.marks.every((mark) => notes.has(bare(mark))) ? { ...line, text: line.calls.without } : line;
}

function withoutMark(line: Line): Line {
  return { ...line, text: line.text.replace(MARK, '') };
}

function markOf({ text }: Line): string | null {
  const match = MARK.exec(text);
  return match ? (match[1] ?? match[2]!) : null;
}

function bare(mark: string): string {
  return mark.replace(/[^\d\u2460-\u2473*※†]/gu, '');
}
