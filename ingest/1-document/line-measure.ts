import type { Span } from '../../schema/span.js';

const SHORTEST = 12;
/** Broken lines differ by what may not stand at a line's end, and by words in Latin letters. */
const WIDEST_SPREAD = 3;
const FEWEST = 3;
const UNFINISHED = /[\p{Script=Han}\p{L}\p{N}、]$/u;

/** What a text's broken lines have in common. */
export interface Measure {
  /** Is a line so wide that it goes on with the next, whatever stands at its end? */
  readonly isFull: (line: Span) => boolean;
  /** Are all lines of exactly as many characters, so that Latin words are cut too? */
  readonly cutsWords: boolean;
}

const NONE: Measure = { isFull: () => false, cutsWords: false };

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
    const isFull = (line: Span): boolean => {
      const width = measure(text, line);
      return width >= low && width <= high + 1;
    };
    return { isFull, cutsWords: measure === charactersOf && low === high };
  }
  return NONE;
}

function charactersOf(_: string, { start, end }: Span): number {
  return end - start;
}

function spaceOf(text: string, { start, end }: Span): number {
  let width = 0;
  for (let at = start; at < end; at++) width += text.charCodeAt(at) < 0x2000 ? 0.5 : 1;
  return width;
}
