import type { Span } from '../../schema/span.js';
import { trimMarkup } from '../1-document/markup.js';
import { splitLines } from '../text/line-index.js';
import { matchBrackets } from './brackets.js';

/** A sentence before it knows its section. */
export interface Piece {
  /** Without white space and markup at its ends; never empty. */
  readonly span: Span;
  /** Does it begin its line? Only there can a heading begin freely. */
  readonly opensLine: boolean;
  /** Does it end its line? */
  readonly endsLine: boolean;
  /** The line, markup and white space included. */
  readonly line: Span;
}

const TERMINATORS = new Set([...'。！？；'].map((sign) => sign.charCodeAt(0)));
const CLOSERS = new Set([...'”’"』」》〉）)】〕］'].map((sign) => sign.charCodeAt(0)));
const ROUND_OPEN = new Set([...'（('].map((sign) => sign.charCodeAt(0)));
const QUOTES = new Set('”』」');
// A bracket that breaks over a line end is followed no further than this.
const LONGEST_CARRY = 200;

/**
 * The sentences of a text in order. One ends with 。！？； (and the closing signs behind it) or with its line, never between
 * brackets or quotation marks; a bracket that opens directly after such an end is a sentence of its own, unless it is a
 * heading's number. Linear in the text's length.
 */
export function splitSentences(text: string, markup: readonly Span[], isNumber: (inside: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const line of joinBroken(text, splitLines(text))) {
    if (line.start === line.end) continue;
    const ends = sentenceEnds(text, line, isNumber);
    let start = line.start;
    let opensLine = true;
    ends.forEach((end, i) => {
      const span = trimMarkup(text, { start, end }, markup);
      start = end;
      if (span.start === span.end) return;
      pieces.push({ span, opensLine, endsLine: i === ends.length - 1, line });
      opensLine = false;
    });
  }
  return pieces;
}

/** Joins a line with the next one that has words where a bracket or quotation mark is open between them. */
function joinBroken(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    let next = i + 1;
    while (next < lines.length && next < i + 4 && lines[next]!.start === lines[next]!.end) next++;
    const open = next < lines.length ? openTail(text, line) : undefined;
    const following = lines[next];
    if (open !== undefined && following && closesSoon(text, following, open)) {
      joined.push({ start: line.start, end: following.end });
      i = next;
    } else joined.push(line);
  }
  return joined;
}

const PAIRS = new Map([...'（(《〈“‘「『【〔'].map((open, i) => [open, [...'）)》〉”’」』】〕'][i]!]));

/** The closing sign that a line's end still waits for; undefined where nothing is open in its last characters. */
function openTail(text: string, line: Span): string | undefined {
  if (TERMINATORS.has(text.charCodeAt(line.end - 1))) return undefined;
  const tail = text.slice(Math.max(line.start, line.end - LONGEST_CARRY), line.end);
  const waiting: string[] = [];
  for (const sign of tail) {
    const close = PAIRS.get(sign);
    if (close !== undefined) waiting.push(close);
    else if (sign === waiting.at(-1)) waiting.pop();
  }
  return waiting.length === 1 ? waiting[0] : undefined;
}

function closesSoon(text: string, line: Span, close: string): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_CARRY));
  const at = head.indexOf(close);
  return at >= 0 && !/[。！？；]/.test(head.slice(0, at)) && ![...head.slice(0, at)].some((sign) => PAIRS.get(sign) === close);
}

function sentenceEnds(text: string, line: Span, isNumber: (inside: string) => boolean): number[] {
  const partnerOf = matchBrackets(text, line);
  const ends: number[] = [];
  for (let at = line.start; at < line.end; at++) {
    const unit = text.charCodeAt(at);
    // Neither a bracket nor a stop: ideographs, letters, digits.
    if ((unit >= 0x3041 && unit < 0xff00) || (unit >= 0x5e && unit < 0x80) || (unit >= 0x30 && unit < 0x3a)) continue;
    const partner = partnerOf(at);
    if (partner !== undefined) {
      at = partner;
      if (!endsInside(text, partner)) continue;
    } else if (!TERMINATORS.has(unit)) continue;
    let end = at + 1;
    while (end < line.end && (CLOSERS.has(text.charCodeAt(end)) || TERMINATORS.has(text.charCodeAt(end)))) end++;
    ends.push(end);
    at = end - 1;
    if (!ROUND_OPEN.has(text.charCodeAt(end))) continue;
    const close = partnerOf(end);
    if (close === undefined || isNumber(text.slice(end + 1, Math.min(close, end + 8)))) continue;
    ends.push(close + 1);
    at = close;
  }
  if (ends.at(-1) !== line.end) ends.push(line.end);
  return ends;
}

/** A quotation that holds its sentence's end (“…。”) ends it, unless the sentence goes on with a comma or the like. */
function endsInside(text: string, quote: number): boolean {
  return QUOTES.has(text[quote]!) && TERMINATORS.has(text.charCodeAt(quote - 1)) && !/[，、；。：]/.test(text[quote + 1] ?? '');
}
