import type { Metadata } from '../1-document/document.js';
import type { Section, StructuredDocument } from '../2-structure/section.js';
import type { TargetRules } from '../knowledge/target-rules.js';
import { matchesOf } from '../text/matches.js';
import { parseNumber } from '../text/numerals.js';

const YEAR = /20\d\d/g;
/** A year so many years ago says what kind of thing is meant (2000年前的小区), and not what is looked back to. */
const LONG_PAST = 5;

/** The year that the document speaks from: its date, its number's year, or the year before its period. */
export function referenceYear({ date, docNumber, periodStart }: Metadata): number | undefined {
  const stated = date?.value.slice(0, 4) ?? /20\d\d/.exec(docNumber?.value ?? '')?.[0];
  if (stated !== undefined) return Number(stated);
  return periodStart === undefined ? undefined : Number(periodStart.slice(0, 4)) - 1;
}

/** The last year that a text without a date says to be over. */
export function lastYearPast({ view, sentences }: StructuredDocument, rules: TargetRules): number | undefined {
  let last: number | undefined;
  for (const { start, end } of sentences) {
    const text = view.text.slice(start, end);
    if (!rules.past.test(text)) continue;
    for (const [year] of matchesOf(YEAR, text)) last = Math.max(last ?? 0, Number(year));
  }
  return last;
}

/** The one year that a title names (2024年工作要点); undefined where it names none or several. */
export function yearOfTitle(title: string): number | undefined {
  const years = new Set(matchesOf(YEAR, title).map(([year]) => year));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** The year of the nearest heading that names one. */
export function yearOfHeadings(sections: readonly Section[], section: number): number | undefined {
  for (let at: number | undefined = section; at !== undefined && at > 0; at = sections[at]!.parent) {
    const year = yearOfTitle(sections[at]!.title);
    if (year !== undefined) return year;
  }
  return undefined;
}

/**
 * The year that a sentence itself looks to; undefined where it says none.
 * @param current what 今年 means: the year of the heading or title above, or else the document's own
 */
export function yearOfSentence(
  text: string,
  reference: number | undefined,
  current: number | undefined,
  rules: TargetRules,
): number | undefined {
  const match = (reference === undefined ? rules.futureUndated : rules.future).exec(text);
  const named = match?.slice(1).find((group) => group !== undefined);
  // 2000年前建成的小区 describes what there is.
  const describes = match?.[2] !== undefined && reference !== undefined && Number(named) < reference - LONG_PAST;
  // 自2026年起，每年: anew each year.
  if (match?.[3] !== undefined && rules.everyYear.test(text)) return undefined;
  if (named !== undefined && !describes) return Number(named);
  const period = rules.periods.find(({ pattern }) => pattern.test(text))?.end;
  if (period !== undefined || reference === undefined) return period;
  const stretch = rules.stretch
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  const years = stretch === undefined ? null : parseNumber(stretch);
  if (years !== null) return reference + years;
  const relative = rules.relativeYears.find(({ pattern }) => pattern.test(text));
  if (relative) return Math.max(current ?? reference, reference) + relative.ahead;
  return matchesOf(rules.plainYear, text)
    .map(([, year]) => Number(year))
    .find((year) => year >= reference - LONG_PAST);
}
