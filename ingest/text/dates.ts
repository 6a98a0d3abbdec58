import { Type } from '@sinclair/typebox';
import type { Span } from '../../schema/span.js';
import { HAN_NUMERAL, parseNumber } from './numerals.js';
import { anyOf, readLexicon, Words } from './lexicon.js';
import { matchesOf } from './matches.js';

/** The part of the document lexicon that names the parts of a date. */
export const DateWords = Type.Object({ year: Words, month: Words, day: Words });

/** A date in a text: ISO 8601 to the precision given, and where it stands. */
export interface FoundDate {
  readonly iso: string;
  readonly span: Span;
}

let shared: RegExp | undefined;

function datePattern(): RegExp {
  if (shared) return shared;
  const { dates } = readLexicon('document', Type.Object({ dates: DateWords }));
  const small = `(?:[\\d０-９]{1,2}|[${HAN_NUMERAL}]{1,3})`;
  const year = `(?:[\\d０-９]{4}|[〇○零一二三四五六七八九]{4})`;
  const day = `(?:\\s?(?<d>${small})\\s?${anyOf(dates.day)})?`;
  const written = `(?<y>${year})\\s?${anyOf(dates.year)}(?:\\s?(?<m>${small})\\s?${anyOf(dates.month)}${day})?`;
  const numeric = '(?<![\\d.])(?<y2>(?:19|20)\\d\\d)(?<sep>[-/.])(?<m2>\\d{1,2})\\k<sep>(?<d2>\\d{1,2})(?!\\d)';
  return (shared = new RegExp(`${written}|${numeric}`, 'g'));
}

/** Every date of a text that names at least its year: 2023年2月15日, 二〇二三年二月, 2023-02-15. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchesOf(datePattern(), text)) {
    const group = match.groups!;
    const iso = toIso(group['y'] ?? group['y2']!, group['m'] ?? group['m2'], group['d'] ?? group['d2']);
    if (iso !== null) found.push({ iso, span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

/** The ISO 8601 form of a text that is one date and nothing else; null where it is none. */
export function parseDate(text: string): string | null {
  const plain = text.trim();
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ].*)?$/.exec(plain);
  if (iso) return toIso(iso[1]!, iso[2], iso[3]);
  const [first, second] = findDates(plain);
  return first && !second && first.span.start === 0 && first.span.end === plain.length ? first.iso : null;
}

function toIso(yearText: string, monthText: string | undefined, dayText: string | undefined): string | null {
  const [year, month, day] = [yearText, monthText, dayText].map((text) => (text === undefined ? undefined : parseNumber(text)));
  if (year === null || year === undefined || year < 1000 || year > 9999) return null;
  if (month === null || day === null) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  return day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? null : `${head}-${String(day).padStart(2, '0')}`;
}
