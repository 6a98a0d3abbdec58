import type { Span } from '../../schema/span.js';
import { trimSpan } from '../text/line-index.js';

/*
 * Each alternative is bounded, or cannot restart inside what it has failed to match, so that hostile text takes linear time.
 * In order: comments, images, links, HTML tags, bare addresses, emphasis and code marks, heading marks, quote marks, entities.
 */
const MARKUP = new RegExp(
  [
    '<!--(?:[^-]|-(?!->)){0,20000}-->',
    '!\\[[^\\]\\[\\n\\r]{0,500}\\]\\((?:data:[^()\\s]*|[^()\\n\\r]{0,4000})\\)',
    '(?<link>\\[[^\\]\\[\\n\\r]{1,500}\\]\\([^()\\n\\r]{1,4000}\\))',
    '</?[A-Za-z][^<>\\n\\r]{0,2000}>',
    '(?:https?|ftp)://[\\w\\-.~:/?#@!$&*+=%]{1,4000}',
    '\\*{1,3}',
    '_{2,3}',
    '`{1,3}',
    '(?<=^[ \\t]{0,3})#{1,6}(?=[ \\t\\u3000])',
    '(?<=^[ \\t]{0,3})>{1,3}(?=[ \\t])',
    '(?<=^[ \\t]{0,3})\\|?(?:[ \\t]*:?-{3,}:?[ \\t]*\\|){1,60}[ \\t]*(?::?-{3,}:?)?[ \\t]*$',
    '&(?:[a-z]{2,8}|#\\d{1,6});',
  ].join('|'),
  'gm',
);

/** The spans from `start` on that are markup and not language, in order and apart from each other. */
export function findMarkup(text: string, start: number): Span[] {
  const spans: Span[] = [];
  MARKUP.lastIndex = start;
  for (let match = MARKUP.exec(text); match; match = MARKUP.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match.groups?.['link'] === undefined) {
      if (match[0] !== '*' || isEmphasis(text, match.index)) spans.push(span);
      continue;
    }
    // The words of a link are language; its brackets and its address are not.
    const close = text.indexOf('](', span.start);
    spans.push({ start: span.start, end: span.start + 1 }, { start: close, end: span.end });
  }
  return spans;
}

/** A single asterisk is emphasis only where it touches a word on one side: `2 * 3` stays as it is. */
function isEmphasis(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /\s/.test(before) !== /\s/.test(after);
}

/** The text of a span with its markup left out. */
export function withoutMarkup(text: string, span: Span, markup: readonly Span[]): string {
  let plain = '';
  let at = span.start;
  for (let i = firstEndingAfter(markup, span.start); i < markup.length && markup[i]!.start < span.end; i++) {
    if (markup[i]!.start > at) plain += text.slice(at, markup[i]!.start);
    at = Math.max(at, markup[i]!.end);
  }
  return at < span.end ? plain + text.slice(at, span.end) : plain;
}

/** The span without white space and markup at its ends; empty at its start where there is nothing else. */
export function trimMarkup(text: string, span: Span, markup: readonly Span[]): Span {
  let { start, end } = trimSpan(text, span);
  for (let i = firstEndingAfter(markup, start); i < markup.length && markup[i]!.start <= start && start < end; i++)
    ({ start, end } = trimSpan(text, { start: Math.min(markup[i]!.end, end), end }));
  for (let i = firstEndingAfter(markup, end - 1); start < end; i--) {
    // The first span that ends behind the last character holds it, or lies behind it.
    if (i >= markup.length || markup[i]!.start >= end) i--;
    const mark = markup[i];
    if (!mark || mark.end < end || mark.start >= end) break;
    ({ start, end } = trimSpan(text, { start, end: Math.max(mark.start, start) }));
  }
  return start < end ? { start, end } : { start: span.start, end: span.start };
}

/** The index of the first span (of spans in order and apart) that ends after `offset`. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
