import type { Span } from '../../schema/span.js';
import { findDates } from '../text/dates.js';
import { splitLines, trimSpan } from '../text/line-index.js';
import type { DocumentLexicon } from './document-lexicon.js';
import { institutionsOf, type Institution } from './institution.js';

export type HeaderLineKind = 'date' | 'docNumber' | 'note' | 'credit' | 'issuer' | 'addressee' | 'title' | 'paragraph';

/** One line near a document's head or foot, with what it is by its form. */
export interface HeaderLine {
  readonly kind: HeaderLineKind;
  /** Without white space at the ends. */
  readonly text: string;
  readonly span: Span;
  readonly institutions: readonly Institution[];
}

/** The lines that may present a document: the head before its first numbered heading, and the foot. */
export interface Header {
  readonly head: readonly HeaderLine[];
  readonly foot: readonly HeaderLine[];
  /** Between them, the lines that end with a date alone below a body: a signature above annexes or above the text that a notice carries. */
  readonly signed: readonly (readonly HeaderLine[])[];
}

const HEAD_LINES = 80;
const FOOT_LINES = 16;
const LONGEST_TITLE = 120;
/** A line that is a whole date and nothing else. */
const DATE_LINE = /^[ \t\u3000]{0,80}(?:19|20)\d\d年\d{1,2}月\d{1,2}日[ \t\u3000]{0,8}$/gm;
const SIGNED_DATES = 20;
const SIGNED_LINES = 8;
const SIGNED_REACH = 600;

/** Classifies the lines at both ends of the text from `start` on; long lines are looked at only at their ends. */
export function readHeader(text: string, start: number, lexicon: DocumentLexicon): Header {
  const edge = Math.min(text.length, start + 60_000);
  const head: HeaderLine[] = [];
  for (const line of splitLines(text.slice(start, edge))) {
    if (head.length >= HEAD_LINES || lexicon.firstHeading.test(text.slice(start + line.start, start + Math.min(line.end, line.start + 40))))
      break;
    const read = readLine(text, { start: start + line.start, end: start + line.end }, lexicon);
    if (read) head.push(read);
  }
  const footStart = Math.max(start, text.length - 20_000);
  const foot = splitLines(text.slice(footStart))
    .slice(-4 * FOOT_LINES)
    .map((line) => readLine(text, { start: footStart + line.start, end: footStart + line.end }, lexicon))
    .filter((line) => line !== null)
    .slice(-FOOT_LINES);
  return { head, foot, signed: readSigned(text, start, lexicon) };
}

/** The lines above each date that stands alone, with it; only so many, since a text signs once or twice. */
function readSigned(text: string, start: number, lexicon: DocumentLexicon): HeaderLine[][] {
  const found: HeaderLine[][] = [];
  DATE_LINE.lastIndex = start;
  for (let match = DATE_LINE.exec(text); match && found.length < SIGNED_DATES; match = DATE_LINE.exec(text)) {
    const end = match.index + match[0].length;
    const from = Math.max(start, match.index - SIGNED_REACH);
    const lines = splitLines(text.slice(from, end))
      .slice(match.index === from ? 0 : -2 * SIGNED_LINES)
      .map((line) => readLine(text, { start: from + line.start, end: from + line.end }, lexicon))
      .filter((line) => line !== null);
    found.push(lines.slice(-SIGNED_LINES));
  }
  return found;
}

function readLine(text: string, line: Span, lexicon: DocumentLexicon): HeaderLine | null {
  const span = trimSpan(text, line);
  if (span.start === span.end) return null;
  const words = text.slice(span.start, span.end);
  const institutions = words.length <= LONGEST_TITLE ? institutionsOf(text, span, lexicon) : [];
  return { kind: kindOf(words, institutions, lexicon), text: words, span, institutions };
}

function kindOf(words: string, institutions: readonly Institution[], lexicon: DocumentLexicon): HeaderLineKind {
  if (words.startsWith('|')) return 'paragraph';
  const inner = /^[（(].*[）)]$/.test(words) ? words.slice(1, -1).trim() : words;
  const [date] = words.length < 60 ? findDates(inner) : [];
  if (date && date.span.start === 0 && date.span.end === inner.length && inner.length > 5) return 'date';
  if (words.length < 60 && lexicon.docNumber.test(words)) return 'docNumber';
  if (words.length < 80 && lexicon.credit.test(words) && !lexicon.titleEnd.test(words)) return 'credit';
  if (institutions.length > 0) return 'issuer';
  if (lexicon.beforeTitle.exec(words)?.[0] === words) return 'note';
  if (lexicon.titleTail.test(words)) return 'title';
  if (/^[（(〔[][^（()）]*[）)〕\]]$/.test(words)) return 'note';
  if (/[：:]$/.test(words) && !/[。！？；]/.test(words)) return 'addressee';
  return words.length <= LONGEST_TITLE && !/[。！？；，,：:]$/.test(words) && !/[。！？；]/.test(words) ? 'title' : 'paragraph';
}
