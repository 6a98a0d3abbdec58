import type { Span } from '../../schema/span.js';
import type { Edit, View } from '../text/view.js';

/*
 * Each alternative is bounded, or cannot restart inside what it has failed to match, so that hostile text takes linear time.
 * In order: openings of comments, marks of footnotes, images, links, HTML tags, bare addresses, emphasis and code marks, heading
 * marks, quote marks, entities.
 */
const MARKUP = new RegExp(
  [
    '<!--',
    '<(?<unread>script|style)\\b[^<>]{0,500}>',
    '^\\[\\^[\\w-]{1,20}\\]:[ \\t]{0,8}',
    '\\[\\^[\\w-]{1,20}\\]',
    '!\\[[^\\]\\[\\n\\r]{0,500}\\]\\((?:data:[^()\\s]*|[^()\\n\\r]{0,4000})\\)',
    '(?<link>\\[[^\\]\\[\\n\\r]{1,500}\\]\\([^()\\n\\r]{1,4000}\\))',
    '</?[A-Za-z][^<>\\n\\r]{0,2000}>',
    '(?:https?|ftp)://[\\w\\-.~:/?#@!$&*+=%]{1,4000}',
    '\\*{1,8}',
    '_{2,8}',
    '`{1,3}',
    '(?<=^[ \\t]{0,3})#{1,6}(?=[ \\t\\u3000])',
    '(?<=^[ \\t]{0,3})>{1,3}(?=[ \\t])',
    '(?<=^[ \\t]{0,3})\\|?(?:[ \\t]*:?-{1,99}:?[ \\t]*\\|){1,60}[ \\t]*(?::?-{1,99}:?[ \\t]*)?$',
    '&(?:[A-Za-z]{2,8}|#\\d{1,6}|#[xX][0-9A-Fa-f]{1,5});',
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
    } else if (match.groups?.['unread'] !== undefined) {
      const close = text.indexOf(`</${match.groups['unread']}`, span.end);
      if (close >= 0) MARKUP.lastIndex = close;
      spans.push({ start: span.start, end: close < 0 ? span.end : close });
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

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: '\u3000',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
};

/** Tags that end a line where they stand; a cell's bar and a row's line make a table of them. */
const LINE_END = /^[ \t]{0,8}[\r\n]/;
const BLOCK = /^<\/?(?:br|p|div|li|ul|ol|h[1-6]|table|tbody|thead|section|article|body|head|title)\b/i;

/** What stands in the view for one piece of markup: the sign that an entity means, a line's end, a cell's bar, or nothing. */
function wordsFor(mark: string, text: string, start: number): string {
  if (mark.startsWith('&')) {
    const name = mark.slice(1, -1);
    const code = /^#[xX]/.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (name.startsWith('#')) return code > 0x1f && code < 0x10000 ? String.fromCharCode(code) : '';
    return ENTITIES[name] ?? '';
  }
  // A tag at a line's end ends that line only once.
  if (BLOCK.test(mark))
    return isInRow(text, start) ? ' ' : LINE_END.test(text.slice(start + mark.length, start + mark.length + 9)) ? '' : '\n';
  if (/^<tr\b/i.test(mark)) return '\n|';
  if (/^<\/t[dh]\b/i.test(mark)) return '|';
  return /^<\/tr\b/i.test(mark) ? '\n' : '';
}

/**
 * The edits that read markup in the view: most of it is left out, all but the line ends in it, which keep apart what stands on
 * either side.
 */
export function languageOnly(text: string, markup: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end } of markup) {
    const mark = text.slice(start, end);
    const words = mark[0] === '&' || mark[0] === '<' ? wordsFor(mark, text, start) : '';
    let at = start;
    for (const match of mark.matchAll(/[\r\n]+/g)) {
      if (start + match.index > at) edits.push({ start: at, end: start + match.index, words: '' });
      at = start + match.index + match[0].length;
    }
    if (end > at) edits.push({ start: at, end, words });
  }
  return edits;
}

/** Does a place lie in a row of a Markdown table? */
function isInRow(text: string, at: number): boolean {
  const line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^[ \t]{0,8}\|/.test(text.slice(line, line + 9));
}

/** The level of a line in bold, below all that `#` gives. */
export const BOLD_LEVEL = 7;
const LONGEST_BOLD = 40;
const HEADING_LINE = /^(?:[ \t]{0,3}(?<marks>#{1,6})[ \t\u3000]|[ \t]*\*\*(?<bold>[^*\n\r]{1,60})\*\*[ \t]*$)/gm;

/** Levels of the lines that markup makes headings, by where the line starts in the view. */
export function readHeadingLevels(text: string, view: View): Map<number, number> {
  const levels = new Map<number, number>();
  for (const match of text.matchAll(HEADING_LINE)) {
    const { marks, bold } = match.groups!;
    if (bold !== undefined && (bold.length > LONGEST_BOLD || /[。；：:！？，]$/.test(bold))) continue;
    levels.set(view.fromSource({ start: match.index, end: match.index }).start, marks?.length ?? BOLD_LEVEL);
  }
  return levels;
}
