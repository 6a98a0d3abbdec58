import { makeId } from '../../schema/ids.js';
import type { Span } from '../../schema/span.js';
import type { StructuredDocument } from '../2-structure/section.js';
import type { Comparator, TargetRules } from '../knowledge/target-rules.js';
import { parseNumber } from '../text/numerals.js';
import { readIndicatorTables } from './indicator-tables.js';
import { readQuantities } from './quantities.js';
import { matchesOf } from '../text/matches.js';

/** One quantified objective. */
export interface Target {
  readonly id: string;
  readonly span: Span;
  /** The sentence that sets it. */
  readonly sentence: Span;
  readonly section: number;
  readonly value: number;
  readonly valueMax: number | undefined;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly year: number | undefined;
  readonly subject: string;
  readonly binding: string | undefined;
}

/**
 * The targets of a document: numbers with a unit where a sentence looks to a year or stands below a heading of goals, and
 * the indicators of its tables.
 */
export function readTargets(document: StructuredDocument, policyId: string, rules: TargetRules): Target[] {
  const { view, sections, sentences, metadata } = document;
  const goals = sections.map((section) => section.path.some((title) => rules.goalHeading.test(title)));
  const planYear = metadata.periodEnd ? Number(metadata.periodEnd.slice(0, 4)) : undefined;
  const reference = referenceYear(document);
  const lastPast = reference === undefined ? lastYearPast(document, rules) : undefined;
  const idOf = (span: Span): string => makeId('entity', 'Target', policyId, span.start, span.end);
  const indicators = readIndicatorTables(document, rules, reference);
  const tabled = new Set(indicators.map(({ sentence }) => sentence));
  const targets: Target[] = [];
  let goalYear: number | undefined;
  let lastGoal = -1;
  let paragraphYear: number | undefined;
  let lastEnd = 1;
  sentences.forEach((sentence, index) => {
    const text = view.text.slice(sentence.start, sentence.end);
    const isGoal = goals[sentence.section] === true;
    const own = yearOf(text, reference, rules);
    if (isGoal) {
      const root = goalRoot(sections, goals, sentence.section);
      if (root !== lastGoal) goalYear = undefined;
      lastGoal = root;
      goalYear = own ?? goalYear;
    }
    // A year opens a paragraph and holds to its end: 到2030年，…。…达到40%。
    if (own !== undefined) paragraphYear = own;
    else if (/\n/.test(view.text.slice(lastEnd - 1, sentence.start + 1))) paragraphYear = undefined;
    lastEnd = sentence.end;
    const year = own ?? (isGoal ? (goalYear ?? planYear) : paragraphYear);
    if ((!isGoal && year === undefined) || rules.past.test(text) || tabled.has(index)) return;
    // A year before the document's own is looked back to.
    if (year !== undefined && (year < (reference ?? year) || year <= (lastPast ?? -1))) return;
    const plain = view.plain.slice(sentence.start, sentence.end);
    for (const found of readQuantities(text, plain, rules, isGoal)) {
      const span = { start: sentence.start + found.start, end: sentence.start + found.end };
      targets.push({ id: idOf(span), ...found, span, sentence, section: sentence.section, year });
    }
  });
  const fromTables = indicators.map(({ sentence: index, ...indicator }) => {
    const sentence = sentences[index]!;
    return { id: idOf(indicator.span), ...indicator, valueMax: undefined, sentence, section: sentence.section };
  });
  return [...targets, ...fromTables].sort((a, b) => a.span.start - b.span.start);
}

const YEAR = /20\d\d/g;

/** The year that the document speaks from: its date, its number's year, or the year before its period. */
function referenceYear({ metadata }: StructuredDocument): number | undefined {
  const stated = metadata.date?.value.slice(0, 4) ?? /20\d\d/.exec(metadata.docNumber?.value ?? '')?.[0];
  if (stated !== undefined) return Number(stated);
  return metadata.periodStart === undefined ? undefined : Number(metadata.periodStart.slice(0, 4)) - 1;
}

/** The last year that a text without a date says to be over. */
function lastYearPast({ view, sentences }: StructuredDocument, rules: TargetRules): number | undefined {
  let last: number | undefined;
  for (const { start, end } of sentences) {
    const text = view.text.slice(start, end);
    if (!rules.past.test(text)) continue;
    for (const [year] of matchesOf(YEAR, text)) last = Math.max(last ?? 0, Number(year));
  }
  return last;
}

function goalRoot(sections: StructuredDocument['sections'], goals: readonly boolean[], section: number): number {
  let root = section;
  for (let at = sections[section]?.parent; at !== undefined; at = sections[at]?.parent) if (goals[at]) root = at;
  return root;
}

function yearOf(text: string, reference: number | undefined, rules: TargetRules): number | undefined {
  const match = (reference === undefined ? rules.futureUndated : rules.future).exec(text);
  const named = match?.slice(1).find((group) => group !== undefined);
  if (named !== undefined) return Number(named);
  const period = rules.periods.find(({ pattern }) => pattern.test(text))?.end;
  if (period !== undefined || reference === undefined) return period;
  const stretch = rules.stretch
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  const years = stretch === undefined ? null : parseNumber(stretch);
  if (years !== null) return reference + years;
  const relative = rules.relativeYears.find(({ pattern }) => pattern.test(text));
  return relative && reference + relative.ahead;
}
