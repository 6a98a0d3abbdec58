import type { Span } from '../../schema/span.js';
import type { MarkReader } from '../text/heading-mark.js';

/** What tells lines of a text apart. */
export interface LineForms {
  readonly readMark: MarkReader;
  /** Does markup make a heading of the line that starts here? */
  readonly isHeading: (start: number) => boolean;
  /** A line that numbers a page and nothing else. */
  readonly pageNumber: RegExp;
  /** What a web site prints below a page: lines that are surely so, and those that may stand beside one. */
  readonly siteFoot: { readonly sure: RegExp; readonly beside: RegExp };
}

const LONGEST_HEAD = 40;
/** A site's foot: so many lines at most, and so long a line. */
const LONGEST_FOOT = 40;
const LONGEST_FOOT_LINE = 120;
/** A bare number numbers a page where so many such lines count on from each other. */
const FEWEST_BARE = 3;
const FEWEST_LINES = 10;
/** A line of text that is cut: so long at least, and without a stop. */
const SHORTEST_CUT = 20;
const UNFINISHED = /[\p{Script=Han}\p{L}，、]$/u;

/** A line of a table of contents: leaders, and the page behind them. */
const LEADERS = /(?:\.{4}|…{2}|·{4}|_{4})\s{0,20}\d{1,4}$/;

/**
 * The lines that belong to the page and not to the text: page numbers, heads that are printed again on each page, and the lines
 * of a table of contents.
 */
export function pageFurniture(text: string, lines: readonly Span[], { pageNumber, readMark, siteFoot }: LineForms): ReadonlySet<Span> {
  const words = (line: Span): string => text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD + 1));
  const numbers = new Set(lines.filter((line) => line.end - line.start < 20 && pageNumber.test(words(line))));
  for (const line of bareNumbers(text, lines, words)) numbers.add(line);
  const contents = lines.filter((line) => LEADERS.test(endOf(text, line)));
  const furniture = new Set([...numbers, ...contents, ...footOfSite(text, lines, siteFoot)]);
  if (numbers.size === 0) return furniture;
  const first = lines.findIndex((line) => readMark(words(line)) !== null);
  const title = lines.length > 0 ? words(lines[0]!) : '';
  const beside = new Map<string, Span[]>();
  lines.forEach((line, i) => {
    const head = words(line);
    if (head.length > LONGEST_HEAD || readMark(head) || numbers.has(line)) return;
    // The title printed again behind the first heading is a running head.
    if (first >= 0 && i > first && head === title) furniture.add(line);
    else if (numbers.has(lines[i - 1]!) || numbers.has(lines[i + 1]!)) beside.set(head, [...(beside.get(head) ?? []), line]);
  });
  for (const same of beside.values()) if (same.length > 1) for (const line of same) furniture.add(line);
  return furniture;
}

/** The lines from the first that is surely a site's foot to the end, with those right before it that belong to one. */
function footOfSite(text: string, lines: readonly Span[], { sure, beside }: LineForms['siteFoot']): readonly Span[] {
  const words = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + LONGEST_FOOT_LINE + 1));
  let first = lines.length;
  for (let index = lines.length - 1; index >= Math.max(1, lines.length - LONGEST_FOOT); index--) {
    const line = words(lines[index]!);
    // A long line is text, whatever it names.
    if (line.length > LONGEST_FOOT_LINE) break;
    if (sure.test(line)) first = index;
  }
  while (first < lines.length && first > 1 && beside.test(words(lines[first - 1]!))) first--;
  return lines.slice(first);
}

/** Lines that hold a number alone, where they count the pages on; one page or two are told by the sentences that they cut, too. */
function bareNumbers(text: string, lines: readonly Span[], words: (line: Span) => string): Span[] {
  const bare = lines.flatMap((line, at) => (line.end - line.start <= 4 && /^\d{1,4}$/.test(words(line)) ? [{ line, at }] : []));
  const values = bare.map(({ line }) => Number(words(line)));
  const counting = values.filter((value, i) => values[i - 1] === value - 1 || values[i + 1] === value + 1);
  if (counting.length !== bare.length && bare.length > 1) return [];
  const isPage = ({ at }: { at: number }, i: number): boolean => {
    const end = at > 0 && at < lines.length - 1 ? endOf(text, lines[at - 1]!) : '';
    return at - (bare[i - 1]?.at ?? 0) > FEWEST_LINES && end.length >= SHORTEST_CUT && UNFINISHED.test(end);
  };
  return bare.length >= FEWEST_BARE || bare.every(isPage) ? bare.map(({ line }) => line) : [];
}

function endOf(text: string, { start, end }: Span): string {
  return text.slice(Math.max(start, end - LONGEST_HEAD), end);
}
