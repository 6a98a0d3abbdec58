import type { Span } from '../../schema/span.js';
import { splitLines } from '../text/line-index.js';

const PAIRS = new Map([...'（(《〈“‘「『【〔'].map((open, i) => [open, [...'）)》〉”’」』】〕'][i]!]));
const STOPS = new Set('。！？；：.!?;:|');
// No line begins with one of these, and no text ends with one of those: the line was broken here.
const NEVER_FIRST = new Set('，、。；：！？）》〉”’」』】〕％');
const NEVER_LAST = new Set('，、（《〈“‘「『【〔');
// A bracket that breaks over a line end is followed no further than this.
const LONGEST_CARRY = 200;
const BLANK_LINES = 3;

/**
 * The lines of a text without the blank ones, where a line that was broken in the midst of a sentence is one with the next: a
 * comma stands at the break, or a bracket or quotation mark is open across it.
 * @param beginsAnew does a line with this beginning open a part of the text, so that it goes on with nothing?
 */
export function unbrokenLines(text: string, beginsAnew: (line: Span, head: string) => boolean): Span[] {
  const joined: Span[] = [];
  let blank = 0;
  for (const line of splitLines(text)) {
    const head = firstWords(text, line);
    if (head === '') {
      blank++;
      continue;
    }
    const last = joined.at(-1);
    if (last && blank <= BLANK_LINES && isBroken(text, last, head) && !beginsAnew(line, head))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
    blank = 0;
  }
  return joined;
}

function firstWords(text: string, line: Span): string {
  return text.slice(line.start, Math.min(line.end, line.start + LONGEST_CARRY)).trimStart();
}

function isBroken(text: string, line: Span, head: string): boolean {
  const tail = text.slice(Math.max(line.start, line.end - LONGEST_CARRY), line.end).trimEnd();
  const last = tail.at(-1);
  if (last === undefined || STOPS.has(last) || head[0] === '|') return false;
  if (NEVER_FIRST.has(head[0]!) || NEVER_LAST.has(last)) return true;
  const open = openSign(tail);
  return open !== undefined && closesSoon(head, open);
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
