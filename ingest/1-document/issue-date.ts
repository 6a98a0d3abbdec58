import { findDates, parseDate } from '../text/dates.js';
import type { Located } from './document.js';
import type { HeaderLine } from './header.js';
import type { Signature } from './signature.js';

/** A date at a line's head, behind a dash or nothing, with words behind it. */
const SUBTITLE = /^[-—–－\s]{0,4}20\d\d年\d{1,2}月\d{1,2}日\p{Script=Han}{6}/u;

/**
 * The date of issue: a signature's; else one in brackets under or behind the title; else front matter's; else the date of a
 * web page's credit line.
 */
export function findIssueDate(
  head: readonly HeaderLine[],
  signatures: readonly Signature[],
  front: Located<string> | undefined,
): Located<string> | undefined {
  const signed = signatures.find(({ issuers, date }) => issuers.length > 0 && date) ?? signatures.find(({ date }) => date);
  if (signed?.date) return signed.date;
  for (const line of head) {
    if (line.kind !== 'title') continue;
    const date = findDates(line.text).at(-1);
    if (date && date.iso.length === 10 && /[）)]$/.test(line.text) && date.span.end === line.text.length - 1)
      return { value: date.iso, span: { start: line.span.start + date.span.start, end: line.span.start + date.span.end } };
  }
  const opened = reportDate(head);
  if (opened) return opened;
  // A front matter may know no more than the year; elsewhere four digits alone are no date.
  const value = front && (parseDate(front.value) ?? /^(?:19|20)\d\d$/.exec(front.value.trim())?.[0]);
  if (front && value) return { value, span: front.span };
  const credit = head.find((line) => line.kind === 'credit' && findDates(line.text).length > 0);
  const date = credit && findDates(credit.text)[0];
  return credit && date
    ? { value: date.iso, span: { start: credit.span.start + date.span.start, end: credit.span.start + date.span.end } }
    : undefined;
}

/** The day a report was given: ——2022年3月5日在第十三届全国人民代表大会第五次会议上. */
function reportDate(head: readonly HeaderLine[]): Located<string> | undefined {
  for (const { kind, text, span } of head) {
    const [date] = kind === 'title' && SUBTITLE.test(text) ? findDates(text) : [];
    if (date && date.iso.length === 10)
      return { value: date.iso, span: { start: span.start + date.span.start, end: span.start + date.span.end } };
  }
  return undefined;
}
