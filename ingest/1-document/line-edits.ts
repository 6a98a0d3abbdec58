import type { Span } from '../../schema/span.js';
import { splitLines, trimSpan } from '../text/line-index.js';
import type { Edit } from '../text/view.js';
import { readMeasure } from './line-measure.js';
import { type LineForms, pageFurniture } from './page-furniture.js';

const PAIRS = new Map([...'（《〈“‘「『【〔'].map((open, i) => [open, [...'）》〉”’」』】〕'][i]!]));
const PAUSES = new Set('；：;:');
const STOPS = new Set('。！？；：.!?;:|');
// No line begins with one of these, and no text ends with one of those: the line was broken here.
const NEVER_FIRST = new Set('，、。；：！？）》〉”’」』】〕％%');
const NEVER_LAST = new Set('，、（《〈“‘「『【〔');
/** A bracket that breaks over a line end is followed no further than this. */
const LONGEST_CARRY = 200;
const BLANK_LINES = 3;
/** A line of running text has a stop inside; where it ends without one, before a word, the page broke it. */
const RUNNING = /[，。；]/;
const WORD_LAST = /[\p{Script=Han}\p{L}\p{N}%％”》）]$/u;
const HAN_LAST = /\p{Script=Han}$/u;
const WORD_FIRST = /^[\p{Script=Han}\p{L}\p{N}“《（]/u;

const SHORTEST_BROKEN = 16;
/** A bracket that explains the word before it, and the sentence goes on behind it: a line begins so only where it was broken. */
const GLOSS_FIRST = /^（[^（）]{1,40}）[\p{Script=Han}，、]/u;

/** A line with the words that it goes on from. */
interface OpenLine extends Span {
  /** Where the whole line began, before it was joined. */
  readonly begin: number;
  /** Is there a pause or a stop in the whole of it? */
  readonly pauses: boolean;
  readonly stops: boolean;
}

/**
 * The edits that make lines whole which the page broke, and leave out page numbers and running heads. A line goes on where a
 * comma or an open bracket stands at its end, where it is as wide as the text's broken lines are, and where running text ends
 * without a stop. A numbered line always begins anew. Linear in the text's length.
 * @param from where the body begins: front matter is left as it is
 */
export function lineEdits(text: string, from: number, forms: LineForms): Edit[] {
  const lines = splitLines(text)
    .filter(({ start }) => start >= from)
    .map((line) => trimSpan(text, line));
  const filled = lines.filter(({ start, end }) => end > start);
  const furniture = pageFurniture(text, filled, forms);
  const { isFull, isNearlyFull, cutsLines, cutsWords } = readMeasure(
    text,
    filled.filter((line) => !furniture.has(line)),
  );
  const edits: Edit[] = [];
  let last: OpenLine | undefined;
  const usual = cutsLines ? usualGap(lines) : 0;
  let blank = 0;
  for (const line of lines) {
    if (line.start === line.end) blank++;
    else if (furniture.has(line)) edits.push({ start: line.start, end: line.end, words: '' });
    else {
      const paged = edits.length > 0 && last !== undefined && edits.at(-1)!.end > last.end;
      const goesOn =
        last !== undefined &&
        blank <= BLANK_LINES &&
        isBroken(text, last, line, { forms, isFull, isNearlyFull, near: blank <= usual || paged });
      if (goesOn) {
        while (edits.length > 0 && edits.at(-1)!.start >= last!.end) edits.pop();
        const between = !cutsWords && /[A-Za-z]/.test(text[last!.end - 1]!) && /[A-Za-z]/.test(text[line.start]!) ? ' ' : '';
        edits.push({ start: last!.end, end: line.start, words: between });
      }
      last = opened(text, line, goesOn ? last : undefined);
      blank = 0;
    }
  }
  return edits;
}

/** How many blank lines stand between two lines of the text where nearly all are so far apart; none where they differ. */
function usualGap(lines: readonly Span[]): number {
  const filled = lines.flatMap(({ start, end }, at) => (end > start ? [at] : []));
  const gaps = filled.slice(1).map((at, i) => at - filled[i]! - 1);
  const [first = 0] = gaps
    .slice()
    .sort((a, b) => a - b)
    .slice(Math.floor(gaps.length / 10));
  return first <= 1 ? first : 0;
}

/** A line, with what is known of those that it goes on from: none of them is read again. */
function opened(text: string, { start, end }: Span, before: OpenLine | undefined): OpenLine {
  const words = text.slice(start, end);
  return {
    start,
    end,
    begin: before?.begin ?? start,
    pauses: before?.pauses === true || RUNNING.test(words),
    stops: before?.stops === true || words.includes('。'),
  };
}

interface Around {
  readonly forms: LineForms;
  readonly isFull: (line: Span) => boolean;
  readonly isNearlyFull: (line: Span) => boolean;
  /** Does nothing but a page's edge stand between the lines? */
  readonly near: boolean;
}

function isBroken(text: string, last: OpenLine, line: Span, { forms, isFull, isNearlyFull, near }: Around): boolean {
  const tail = inOneWidth(text.slice(Math.max(last.start, last.end - LONGEST_CARRY), last.end));
  const head = inOneWidth(text.slice(line.start, Math.min(line.end, line.start + LONGEST_CARRY)));
  const end = tail.at(-1)!;
  if (head[0] === '|' || isRow(tail) || isRow(head) || forms.isHeading(line.start)) return false;
  const runs = isRunning(text, last, forms);
  const mark = forms.readMark(head);
  const full = isFull(last);
  if (mark && !(near && isCutNumber(mark.family, tail, runs, full))) return false;
  if (near && full && !forms.isHeading(last.start)) return true;
  const open = openSign(tail);
  // （责任单位：| 市财政局）
  if (open !== undefined && PAUSES.has(end) && closesSoon(head, open)) return true;
  if (STOPS.has(end)) return false;
  if (NEVER_FIRST.has(head[0]!) || NEVER_LAST.has(end)) return true;
  if (open !== undefined && closesSoon(head, open)) return true;
  if (!near || !WORD_LAST.test(tail) || !WORD_FIRST.test(head) || forms.isHeading(last.start)) return false;
  // An article's number ends its heading: what stands behind it is text.
  const isText = last.pauses || forms.readMark(text.slice(last.begin, last.begin + LONGEST_CARRY))?.kind === 'ARTICLE';
  if (isText && isNearlyFull(last)) return true;
  return (
    runs ||
    (tail.length >= SHORTEST_BROKEN && GLOSS_FIRST.test(head)) ||
    (last.pauses && isIndented(text, last.begin) && !isIndented(text, line.start))
  );
}

/** Broken words look like headings: 达到|5.5万人 like a decimal one, （附件|1） like an item, 统|一、 like a chapter. */
function isCutNumber(family: string, tail: string, runs: boolean, full: boolean): boolean {
  if (family.startsWith('decimal')) return runs || full;
  if (family === 'halfRoundArabic') return openSign(tail) === '）';
  return family === 'han' && runs && full && HAN_LAST.test(tail);
}

/** Brackets that a line end keeps apart are not yet known to be Chinese ones. */
function inOneWidth(words: string): string {
  return words.replace(/[()]/g, (sign) => (sign === '(' ? '（' : '）'));
}

/** Does a paragraph begin here, where paragraphs are indented? */
function isIndented(text: string, start: number): boolean {
  return /[ \u3000]{2}$/.test(text.slice(Math.max(0, start - 2), start));
}

function isRow(words: string): boolean {
  return words.includes('\t') || words.startsWith('|');
}

/** Is this running text, and no heading by itself? */
function isRunning(text: string, { begin, end, pauses, stops }: OpenLine, { readMark }: LineForms): boolean {
  if (!pauses || /[）”》]/.test(text[end - 1]!)) return false;
  return stops || readMark(text.slice(begin, Math.min(end, begin + LONGEST_CARRY))) === null;
}

/** The closing sign that a line's end still waits for; undefined where nothing, or more than one thing, is open. */
function openSign(tail: string): string | undefined {
  const waiting: string[] = [];
  for (const sign of tail) {
    const close = PAIRS.get(sign);
    if (close !== undefined) waiting.push(close);
    else if (sign === waiting.at(-1)) waiting.pop();
  }
  return waiting.length === 1 ? waiting[0] : undefined;
}

function closesSoon(head: string, close: string): boolean {
  const at = head.indexOf(close);
  return at >= 0 && ![...head.slice(0, at)].some((sign) => STOPS.has(sign) || PAIRS.get(sign) === close);
}
