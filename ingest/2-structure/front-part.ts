import type { Span } from '../../schema/span.js';
import { splitLines, trimSpan } from '../text/line-index.js';
import type { ReadDocument } from '../1-document/document.js';

const HEADER_LINE = 200;
const TAIL = 3000;
const SIGNATURE_LINES = 12;

/**
 * The end of the part that presents the text: front matter, covering notice, title, number, issuers, date, addressees; never the last
 * line of a preamble, nor a heading.
 */
export function frontEnd({ view, metadata }: ReadDocument, opensBody: (line: string) => boolean): number {
  const text = view.plain;
  const fence = Math.max(0, ...Object.values(metadata.frontMatter).map(({ span }) => span.end));
  const from = Math.max(fence, metadata.title?.span.end ?? 0);
  const told = [metadata.docNumber, metadata.date, ...metadata.issuers].flatMap((value) => (value ? [value.span] : []));
  let end = from;
  for (const line of splitLines(text.slice(from, from + 20_000))) {
    const span = trimSpan(text, { start: from + line.start, end: from + line.end });
    if (span.start === span.end) continue;
    // What is left of the title's own line belongs to it.
    if ((line.start > 0 || from === fence) && !isHeaderLine(text, span, told, opensBody)) break;
    end = span.end;
  }
  return end;
}

function isHeaderLine(text: string, span: Span, told: readonly Span[], opensBody: (line: string) => boolean): boolean {
  if (span.end - span.start > HEADER_LINE) return false;
  const words = text.slice(span.start, span.end);
  if (/[。！？；]/.test(words) || opensBody(words)) return false;
  if (told.some((part) => part.start >= span.start && part.end <= span.end)) return true;
  return /[：:]$/.test(words) || /^[（(][^（()）]*[）)]$/.test(words);
}

/**
 * Where the signature at the foot begins: the lines of issuers above a line that is only the date of issue. The text's end
 * where there is none.
 */
export function tailStart({ view, metadata }: ReadDocument, front: number): number {
  const text = view.plain;
  const { date, issuers } = metadata;
  if (!date || date.span.start < Math.max(front, text.length - TAIL)) return text.length;
  const names = new Set(issuers.map(({ value }) => value));
  let start = text.length;
  const before = splitLines(text.slice(0, date.span.end))
    .slice(-4 * SIGNATURE_LINES)
    .reverse();
  for (const [i, line] of before.entries()) {
    const words = text.slice(line.start, line.end).trim();
    if (words === '') continue;
    const isDate = i === 0 && date.span.start - line.start <= 4 && words.length - (date.span.end - date.span.start) <= 2;
    if (!isDate && !(i > 0 && words.split(/[\s、，\u3000]+/).every((word) => names.has(word)))) break;
    start = line.start;
  }
  return start;
}
