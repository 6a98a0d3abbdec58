import type { Span } from '../../schema/span.js';
import { BOLD_LEVEL } from '../1-document/markup.js';
import { parseDate } from '../text/dates.js';
import { anyOf } from '../text/lexicon.js';
import type { HeadingMark, MarkReader } from '../text/heading-mark.js';
import type { Piece } from './sentences.js';
import type { StructureLexicon } from '../text/structure-lexicon.js';

/** What a sentence is by its own form, before its place among others is known. */
export type Form =
  | { readonly type: 'number'; readonly mark: HeadingMark; readonly level: number | undefined }
  | { readonly type: 'unnumbered'; readonly level: number }
  | { readonly type: 'yearly' }
  | { readonly type: 'box'; readonly label: string; readonly markEnd: number }
  | { readonly type: 'annex'; readonly label: string; readonly markEnd: number }
  | { readonly type: 'table' };

/** Reads the form of a sentence; null for plain text. */
export type FormReader = (piece: Piece) => Form | null;

const LONGEST_BOX = 60;

/** Builds the reader of forms for one text; `levels` are those that markup gives to lines. */
export function formReader(text: string, levels: ReadonlyMap<number, number>, readMark: MarkReader, lexicon: StructureLexicon): FormReader {
  const label = '\\s?(?<n>[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?';
  const rest = '(?:[\\s\\u3000：:.．、—-]+|(?<=[0-9０-９一二三四五六七八九十])|$)';
  const box = new RegExp(`^[【〔[]?(?<word>${anyOf(lexicon.boxes)})${label}[】〕\\]]?${rest}`);
  const annex = new RegExp(`^[【〔[]?(?<word>${anyOf(lexicon.annexes)})${label}[】〕\\]]?(?:[\\s\\u3000：:]+|$)`);

  const yearly = new RegExp(lexicon.yearlyHeading);

  return (piece) => {
    const { span, line } = piece;
    const head = text.slice(span.start, Math.min(span.end, span.start + 32));
    if (!piece.opensLine) {
      const mark = readMark(head);
      return mark && { type: 'number', mark, level: undefined };
    }
    const raw = text.slice(line.start, Math.min(line.end, line.start + 2000));
    if (isTableLine(raw)) return { type: 'table' };
    const level = levels.get(line.start);
    const boxed = span.end - span.start <= LONGEST_BOX && !/。$/.test(raw.trimEnd()) ? box.exec(head) : null;
    if (boxed) return labelled('box', boxed, span);
    const annexed = span.end - span.start <= 2 * LONGEST_BOX ? annex.exec(head) : null;
    if (annexed) return labelled('annex', annexed, span);
    const mark = readMark(head);
    if (mark && mark.length < head.length) return { type: 'number', mark, level: level === BOLD_LEVEL ? undefined : level };
    if (level !== undefined && (level < BOLD_LEVEL || piece.endsLine)) return { type: 'unnumbered', level };
    return piece.endsLine && yearly.test(text.slice(span.start, span.end)) ? { type: 'yearly' } : null;
  };
}

function labelled(type: 'box' | 'annex', match: RegExpExecArray, span: Span): Form {
  return { type, label: match.groups!['word']! + (match.groups!['n'] ?? '').normalize('NFKC'), markEnd: span.start + match[0].length };
}

/** A row of a Markdown table, or of columns set apart by tabs. */
function isTableLine(raw: string): boolean {
  const line = raw.trim();
  if (line.startsWith('|')) return line.indexOf('|', 1) > 0;
  return (line.match(/\t+/g)?.length ?? 0) >= 2;
}

/** Does a whole line read like the title of a text or a part: short, no date, without a stop at its end? */
export function isTitleLine(text: string, piece: Piece, form: Form | null): boolean {
  const length = piece.span.end - piece.span.start;
  if (form !== null || !piece.opensLine || !piece.endsLine || length < 4 || length > LONGEST_BOX) return false;
  const words = text.slice(piece.span.start, piece.span.end);
  return !/[。；：:！？，、)）]$/.test(words) && parseDate(words) === null;
}
