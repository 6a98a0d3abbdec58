import type { Span } from '../../schema/span.js';
import type { Edit, View } from '../text/view.js';

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

/** The edits that leave markup out of the view, all but the line ends in it: they keep apart what stands on either side. */
export function languageOnly(text: string, markup: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end } of markup) {
    let at = start;
    for (const match of text.slice(start, end).matchAll(/[\r\n]+/g)) {
      if (start + match.index > at) edits.push({ start: at, end: start + match.index, words: '' });
      at = start + match.index + match[0].length;
    }
    if (end > at) edits.push({ start: at, end, words: '' });
  }
  return edits;
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
