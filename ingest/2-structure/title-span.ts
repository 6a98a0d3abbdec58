import type { Span } from '../../schema/span.js';
import { trimSpan } from '../text/line-index.js';
import type { Piece } from './sentences.js';

const LONGEST = 60;
const LONGEST_ALONE = 40;
const END = /[。；：:！，、;]$/;

/**
 * The title of a heading: its sentence behind the mark, without the stop. A short part before a colon is the title where the
 * sentence goes on; a sentence too long for a title gives its first clauses.
 */
export function titleSpan(text: string, piece: Piece, markEnd: number): Span | undefined {
  let span = strip(text, { start: markEnd, end: piece.span.end });
  const words = text.slice(span.start, Math.min(span.end, span.start + 400));
  // A heading alone on its line is a title with its colon (保障措施：落实要素投入).
  const alone = piece.opensLine && piece.endsLine && span.end - span.start <= LONGEST_ALONE && !/[，。；、（(]/.test(words);
  const colon = alone ? null : /^[^，。：:]{2,24}[：:](?=\S)/.exec(words);
  if (colon) span = strip(text, { start: span.start, end: span.start + colon[0].length });
  else if (span.end - span.start > LONGEST) span = strip(text, { start: span.start, end: span.start + clausesEnd(words) });
  return span.start < span.end ? span : undefined;
}

function clausesEnd(words: string): number {
  const near = Math.max(words.lastIndexOf('，', LONGEST), words.lastIndexOf('；', LONGEST));
  if (near > 3) return near;
  const next = words.search(/[，；]/);
  return next > 0 && next < 2 * LONGEST ? next : Math.min(words.length, LONGEST);
}

function strip(text: string, whole: Span): Span {
  let span = trimSpan(text, whole);
  while (span.end > span.start && END.test(text[span.end - 1]!)) span = trimSpan(text, { start: span.start, end: span.end - 1 });
  return span;
}
