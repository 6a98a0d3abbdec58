import type { Span } from '../../schema/span.js';

const SHORTEST = 12;
/** Broken lines differ by what may not stand at a line's end, and by words in Latin letters. */
const WIDEST_SPREAD = 3;
const FEWEST = 3;
const WIDEST_INDENT = 12;
const SLACK = 2;
const UNFINISHED = /[\p{Script=Han}\p{L}\p{N}、]$/u;

/** What a text's broken lines have in common. */
export interface Measure {
  /** Is a line so wide that it goes on with the next, whatever stands at its end? */
  readonly isFull: (line: Span) => boolean;
  /** Is it, but for a sign or two that the page had and the view has not? */
  readonly isNearlyFull: (line: Span) => boolean;
  /** Did the page break the text's lines at all? */
  readonly cutsLines: boolean;
  /** Are all lines of exactly as many characters, so that Latin words are cut too? */
  readonly cutsWords: boolean;
}

const NONE: Measure = { isFull: () => false, isNearlyFull: () => false, cutsLines: false, cutsWords: false };

/**
 * How wide the lines of a text are that the page broke: as many characters, or as much space where a Latin letter takes half of an
 * ideograph's. A text whose lines are whole paragraphs has no such measure, and no line of it is full.
 */
export function readMeasure(text: string, lines: readonly Span[]): Measure {
  const broken = lines.filter(({ start, end }) => {
    if (end - start < SHORTEST || end - start > 200) return false;
    const words = text.slice(start, end);
    return UNFINISHED.test(words) && /[，。；、]/.test(words);
  });
  if (broken.length < Math.max(FEWEST, lines.length / 10)) return NONE;
  for (const measure of [charactersOf, spaceOf]) {
    const widths = broken.map((line) => measure(text, line)).sort((a, b) => a - b);
    const [low, high] = [widths[Math.floor(widths.length * 0.15)]!, widths[Math.ceil(widths.length * 0.95) - 1]!];
    const longer = lines.filter((line) => measure(text, line) > high + 1).length;
    if (high - low > WIDEST_SPREAD || longer > lines.length / 10) continue;
    const isWithin = (line: Span, slack: number): boolean => {
      const width = measure(text, line);
      return width >= low - slack && width <= high + 1;
    };
    return {
      isFull: (line) => isWithin(line, 0),
      isNearlyFull: (line) => isWithin(line, SLACK),
      cutsLines: true,
      cutsWords: measure === charactersOf && low === high,
    };
  }
  return NONE;
}

function charactersOf(text: string, { start, end }: Span): number {
  return end - indented(text, start);
}

function spaceOf(text: string, { start, end }: Span): number {
  let width = 0;
  for (let at = indented(text, start); at < end; at++) width += text.charCodeAt(at) < 0x2000 ? 0.5 : 1;
  return width;
}

/** Where a line begins on the page: its indent takes room as its words do. */
function indented(text: string, start: number): number {
  let at = start;
  while (start - at < WIDEST_INDENT && /[ \u3000]/.test(text[at - 1] ?? '')) at--;
  return at;
}
