import type { RelationRules } from '../knowledge/relation-rules.js';
import { findDates, type FoundDate } from '../text/dates.js';
import type { Named } from './clauses.js';

const YEAR_LIST = /((?:\d{4}年?(?:、|和|及|与)){1,20}\d{4})年/;

/** The dates of events in a text; ranges and goals (到2025年) are left out. */
export function eventDates(text: string, rules: RelationRules): FoundDate[] {
  return findDates(text).filter(
    ({ span }) => !rules.afterNoDate.test(text.slice(span.end)) && !rules.beforeNoDate.test(text.slice(0, span.start)),
  );
}

/** The date that stands nearest before a verb, or else the first behind it; `at` counts in the text of the dates. */
export function dateFor(dates: readonly FoundDate[], at: number): string | undefined {
  return (dates.findLast(({ span }) => span.end <= at) ?? dates[0])?.iso;
}

/** 2019、2020年先后推出A、B: each object its own year, where the lists are of one length. */
export function spreadYears(text: string, objects: readonly Named[]): string[] | undefined {
  const years = YEAR_LIST.exec(text)?.[1]!.match(/\d{4}/g);
  return years && years.length === objects.length ? [...years] : undefined;
}
