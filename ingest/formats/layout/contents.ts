import type { Line } from './line.js';

/** Signs that lead to the page behind them, and how many there are at least. */
const LEADERS = new Set('.…·_');
const FEWEST_LEADERS = 4;
const NUMBERED = /\S\s(\d{1,3})$/u;
const FEWEST = 3;
const LONGEST_TITLE = 6;

/**
 * Leaves out tables of contents: lines with leaders, runs of lines that end in the numbers of pages at one margin, and the short
 * title above them.
 */
export function withoutContents<L extends Line>(lines: readonly L[]): L[] {
  const listed = lines.map(({ text }) => hasLeaders(text));
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && (listed[end]! || isNumbered(lines, start, end))) end++;
    if (end - start >= FEWEST) listed.fill(true, start, end);
    start = Math.max(end, start + 1);
  }
  return lines.filter((line, index) => {
    const isTitle =
      listed[index + 1] === true && !listed[index - 1] && line.text.replace(/\s/g, '').length <= LONGEST_TITLE && !/\d/.test(line.text);
    return !listed[index] && !isTitle;
  });
}

/** Do leaders stand at a line's end, before a number or before nothing? */
function hasLeaders(text: string): boolean {
  let at = text.length - 1;
  while (/[\d\s]/.test(text[at] ?? '')) at--;
  let leaders = 0;
  for (; LEADERS.has(text[at] ?? '') || text[at] === ' '; at--) if (text[at] !== ' ') leaders += text[at] === '…' ? 2 : 1;
  return leaders >= FEWEST_LEADERS;
}

function isNumbered(lines: readonly Line[], start: number, at: number): boolean {
  const [line, first, before] = [lines[at]!, lines[start]!, lines[at - 1]];
  const number = NUMBERED.exec(line.text);
  if (!number || Math.abs(line.right - first.right) > line.size) return false;
  const last = before && at > start ? NUMBERED.exec(before.text) : null;
  return !last || Number(last[1]) <= Number(number[1]);
}
