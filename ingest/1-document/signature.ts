import { findDates, parseDate } from '../text/dates.js';
import type { Located } from './document.js';
import type { DocumentLexicon } from './document-lexicon.js';
import type { Header, HeaderLine } from './header.js';
import { institutionsOf, type Institution } from './institution.js';

/** Who signs, and when; either may be missing. */
export interface Signature {
  readonly issuers: readonly Institution[];
  readonly date?: Located<string>;
}

const BLOCK = 12;

/** The signatures of a document, wherever it has them: lines of bodies above a line with a date, or both in one line, alone or at the
 * end of a paragraph. In text order. */
export function findSignatures(text: string, header: Header, lexicon: DocumentLexicon): Signature[] {
  const found: Signature[] = [];
  for (const lines of [header.head, header.foot])
    lines.forEach((line, at) => {
      const mayEndSigned = line.kind === 'paragraph' || line.kind === 'title';
      const signature = line.kind === 'date' ? above(lines, at) : mayEndSigned ? inline(text, line, lexicon) : null;
      if (signature && !found.some((other) => other.date?.span.start === signature.date?.span.start)) found.push(signature);
    });
  for (const lines of header.signed) {
    const signature = above(lines, lines.length - 1);
    const isNew = signature && !found.some((other) => other.date?.span.start === signature.date?.span.start);
    if (isNew && signature.issuers.length > 0) found.push(signature);
  }
  return found.sort((a, b) => (a.date?.span.start ?? 0) - (b.date?.span.start ?? 0));
}

function above(lines: readonly HeaderLine[], at: number): Signature | null {
  const line = lines[at]!;
  const value = parseDate(line.text.replace(/^[（(\s]+/, '').replace(/(?<![）)\s])[）)\s]+$/, ''));
  if (value === null) return null;
  const issuers: Institution[] = [];
  for (let i = at - 1; i >= 0 && at - i <= BLOCK; i--) {
    // (北京市政务服务管理局代章): who seals for the issuer.
    if (lines[i]!.kind === 'note' && issuers.length === 0) continue;
    if (lines[i]!.kind !== 'issuer') break;
    issuers.unshift(...lines[i]!.institutions);
  }
  return { issuers, date: { value, span: line.span } };
}

/** `…执行。国务院2015年8月31日（本文有删减）`, `国务院  2015年8月31日` */
function inline(text: string, line: HeaderLine, lexicon: DocumentLexicon): Signature | null {
  const end = line.text.replace(/[（(][^（()）]{1,20}[）)]$/, '').trimEnd();
  const from = Math.max(0, end.length - 200);
  const date = findDates(end.slice(from)).at(-1);
  if (!date || from + date.span.end !== end.length || date.iso.length < 10) return null;
  const dateStart = from + date.span.start;
  const before = end.slice(0, dateStart);
  const cut = Math.max(...['。', '！', '）', '”'].map((sign) => before.lastIndexOf(sign))) + 1;
  const span = { start: line.span.start + cut, end: line.span.start + dateStart };
  const issuers = institutionsOf(text, span, lexicon);
  if (issuers.length === 0) return null;
  return { issuers, date: { value: date.iso, span: { start: line.span.start + dateStart, end: line.span.start + end.length } } };
}
