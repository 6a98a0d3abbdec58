import type { RelationRules } from '../knowledge/relation-rules.js';
import { findDates, type FoundDate } from '../text/dates.js';
import type { Clause, Named } from './clauses.js';

const YEAR_LIST = /((?:\d{4}年?(?:、|和|及|与)){1,20}\d{4})年/;

/** The dates of events in a text that begins at `offset` of the view; ranges and goals (到2025年) are left out. */
export function eventDates(text: string, offset: number, rules: RelationRules): FoundDate[] {
  return findDates(text)
    .filter(({ span }) => !rules.afterNoDate.test(text.slice(span.end)) && !rules.beforeNoDate.test(text.slice(0, span.start)))
    .map(({ iso, span }) => ({ iso, span: { start: span.start + offset, end: span.end + offset } }));
}

/** The date that stands nearest before a place, or else the first behind it. */
export function dateFor(dates: readonly FoundDate[], at: number): FoundDate | undefined {
  return dates.findLast(({ span }) => span.end <= at) ?? dates[0];
}

/** 2019、2020年先后推出A、B: each object its own year, where the lists are of one length. */
export function spreadYears({ text, start }: Clause, objects: readonly Named[]): FoundDate[] | undefined {
  const list = YEAR_LIST.exec(text);
  if (!list) return undefined;
  const years = [...list[1]!.matchAll(/\d{4}/g)].map(({ 0: iso, index }) => {
    const from = start + list.index + index;
    return { iso, span: { start: from, end: from + iso.length } };
  });
  return years.length === objects.length ? years : undefined;
}
