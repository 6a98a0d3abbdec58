import type { Span } from '../../schema/span.js';
import type { RelationRules } from '../knowledge/relation-rules.js';
import type { Named } from './clauses.js';

const DATE = /(?:(\d{4})年)(?:(\d{1,2})月)?(?:(\d{1,2})日)?/g;
const YEAR_LIST = /((?:\d{4}年?、)+\d{4})年/;

export interface FoundDate extends Span {
  readonly value: string;
}

/** Full dates of a text, ISO 8601 to the precision given; ranges and goals (到2025年) are left out. */
export function datesIn(text: string, rules: RelationRules): FoundDate[] {
  return [...text.matchAll(DATE)]
    .filter(
      (match) => !rules.afterNoDate.test(text.slice(match.index + match[0].length)) && !rules.beforeNoDate.test(text.slice(0, match.index)),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length, value: isoDate(match[1]!, match[2], match[3]) }));
}

export function isoDate(year: string, month?: string, day?: string): string {
  return [year, ...(month ? [month.padStart(2, '0')] : []), ...(month && day ? [day.padStart(2, '0')] : [])].join('-');
}

/** 2019、2020年先后推出A、B: each object its own year, where the lists are of one length. */
export function spreadYears(text: string, objects: readonly Named[]): string[] | undefined {
  const match = YEAR_LIST.exec(text);
  const years = match?.[1]!.split('、').map((year) => year.replace('年', ''));
  return years && years.length === objects.length ? years : undefined;
}
