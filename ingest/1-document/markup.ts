import type { Span } from '../../schema/span.js';
import { trimSpan } from '../text/line-index.js';

/*
 * Each alternative is bounded, or cannot restart inside what it has failed to match, so that hostile text takes linear time.
 * In order: openings of comments, images, links, HTML tags, bare addresses, emphasis and code marks, heading marks, quote marks, entities.
 */
const MARKUP = new RegExp(
  [
    '<!--',
    '!\\[[^\\]\\[\\n\\r]{0,500}\\]\\((?:data:[^()\\s]*|[^()\\n\\r]{0,4000})\\)',
    '(?<link>\\[[^\\]\\[\\n\\r]{1,500}\\]\\([^()\\n\\r]{1,4000}\\))',
    '</?[A-Za-z][^<>\\n\\r]{0,2000}>',
    '(?:https?|ftp)://[\\w\\-.~:/?#@!$&*+=%]{1,4000}',
    '\\*{1,8}',
    '_{2,8}',
    '`{1,3}',
    '(?<=^[ \\t]{0,3})#{1,6}(?=[ \\t\\u3000])',
    '(?<=^[ \\t]{0,3})>{1,3}(?=[ \\t])',
    '(?<=^[ \\t]{0,3})\\|?(?:[ \\t]*:?-{1,99}:?[ \\t]*\\|){1,60}[ \\t]*(?::?-{1,99}:?)?[ \\t]*$',
    '&(?:[a-z]{2,8}|#\\d{1,6});',
  ].join('|'),
  'gm',
);

/** The spans from `start` on that are markup and not language, in order and apart from each other. */
export function findMarkup(text: string, start: number): Span[] {
  const spans: Span[] = [];
  let unclosed = false;
  MARKUP.lastIndex = start;
  for (let match = MARKUP.exec(text); match; match = MARKUP.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0] === '<!--') {
      // A comment may be of any length; one that never closes is looked for only once.
      const close: number = unclosed ? -1 : text.indexOf('-->', span.end);
      unclosed = close < 0;
      if (unclosed) continue;
      MARKUP.lastIndex = close + 3;
      spans.push({ start: span.start, end: close + 3 });
    } else if (match.groups?.['link'] !== undefined) {
      // The words of a link are language; its brackets and its address are not.
      const words = text.indexOf('](', span.start);
      spans.push({ start: span.start, end: span.start + 1 }, { start: words, end: span.end });
    } else if (match[0] !== '*' || isEmphasis(text, match.index)) spans.push(span);
  }
  return spans;
}

/** A single asterisk is emphasis where it touches a word, but not between spaces or numbers: `2 * 3` and `2*3` stay. */
function isEmphasis(text: string, at: number): boolean {
  const around = (text[at - 1] ?? ' ') + (text[at + 1] ?? ' ');
  return !/^(?:\s\s|\d\d)$/.test(around);
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
  for (let mark = holding(markup, end); mark && start < end; mark = holding(markup, end))
    ({ start, end } = trimSpan(text, { start, end: Math.max(mark.start, start) }));
  return start < end ? { start, end } : { start: span.start, end: span.start };
}

/** The span that holds the character before `end`, where there is one. */
function holding(spans: readonly Span[], end: number): Span | undefined {
  const span = spans[firstEndingAfter(spans, end - 1)];
  return span && span.start < end ? span : undefined;
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
