import type { Span } from '../../schema/span.js';
import { splitLines, trimSpan } from '../text/line-index.js';
import { matchBrackets } from './brackets.js';
import { cutLongSentence } from './long-sentences.js';
import type { MarkReader } from '../text/heading-mark.js';

/** A sentence before it knows its section. */
export interface Piece {
  /** Without white space at its ends; never empty. */
  readonly span: Span;
  /** Does it begin its line? Only there can a heading begin freely. */
  readonly opensLine: boolean;
  /** Does it end its line? */
  readonly endsLine: boolean;
  /** It is the first part of a sentence that was cut because of its length. */
  readonly isCut: boolean;
  /** The line, white space included. */
  readonly line: Span;
}

const TERMINATORS = new Set([...'。！？；'].map((sign) => sign.charCodeAt(0)));
const CLOSERS = new Set([...'”’"』」》〉）)】〕］'].map((sign) => sign.charCodeAt(0)));
const ROUND_OPEN = new Set([...'（('].map((sign) => sign.charCodeAt(0)));
const QUOTES = new Set('”』」');

/**
 * The sentences of a text in order. One ends with 。！？； (and the closing signs behind it) or with its line, never between
 * brackets or quotation marks; a bracket that opens directly after such an end is a sentence of its own, unless it is a heading's
 * number. What runs on for longer than any sentence does is cut. Linear in the text's length.
 */
export function splitSentences(text: string, readMark: MarkReader): Piece[] {
  const pieces: Piece[] = [];
  const isNumber = (inside: string) => readMark(`（${inside}）`) !== null;
  for (const line of splitLines(text)) {
    if (line.start === line.end) continue;
    let start = line.start;
    let opensLine = true;
    for (const end of sentenceEnds(text, line, isNumber)) {
      const whole = trimSpan(text, { start, end });
      for (const part of cutLongSentence(text, whole)) {
        const span = trimSpan(text, part);
        if (span.start === span.end) continue;
        const isCut = part.start === whole.start && part.end < whole.end;
        pieces.push({ span, opensLine, endsLine: end === line.end && part.end === whole.end, isCut, line });
        opensLine = false;
      }
      start = end;
    }
  }
  return pieces;
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
