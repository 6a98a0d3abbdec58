import { typeWith } from '../../schema/entity-traits.js';
import { makeId } from '../../schema/ids.js';
import type { Span } from '../../schema/span.js';
import type { StructuredDocument } from '../2-structure/section.js';
import type { Comparator, TargetRules } from '../knowledge/target-rules.js';
import { readIndicatorTables } from './indicator-tables.js';
import { objectivesOf } from './objectives.js';
import { readQuantities } from './quantities.js';
import { lastYearPast, referenceYear, yearOfHeadings, yearOfSentence, yearOfTitle } from './target-years.js';

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

const SHARED_WORDS = 4;

/**
 * The targets of a document: numbers with a unit that a sentence aims at, looks to a year with, or sets below a heading of goals,
 * and the indicators of its tables. Parts that look back set none.
 */
export function readTargets(document: StructuredDocument, policyId: string, rules: TargetRules): Target[] {
  const { view, sections, sentences, metadata } = document;
  const goals = sections.map((section) => section.path.some((title) => rules.goalHeading.test(title)));
  const planYear = metadata.periodEnd ? Number(metadata.periodEnd.slice(0, 4)) : undefined;
  const reference = referenceYear(metadata);
  const lastPast = reference === undefined ? lastYearPast(document, rules) : undefined;
  const ruling = rules.ruling.test(metadata.title?.value ?? '');
  const ownYear = yearOfTitle(metadata.title?.value ?? '');
  const idOf = (span: Span): string => makeId('entity', typeWith('target'), policyId, span.start, span.end);
  const indicators = readIndicatorTables(document, rules, reference);
  const tabled = new Set(indicators.map(({ sentence }) => sentence));
  const targets: Target[] = [];
  let goalYear: number | undefined;
  let lastGoal = -1;
  let paragraphYear: number | undefined;
  let lastEnd = 1;
  sentences.forEach((sentence, index) => {
    const section = sections[sentence.section]!;
    const text = view.text.slice(sentence.start, sentence.end);
    const headedGoal = goals[sentence.section] === true;
    const isGoal = headedGoal || rules.goalSentence.test(text);
    const headingYear = yearOfHeadings(sections, sentence.section) ?? ownYear;
    const own = yearOfSentence(text, reference, headingYear, rules);
    if (headedGoal) {
      const root = goalRoot(sections, goals, sentence.section);
      if (root !== lastGoal) goalYear = undefined;
      lastGoal = root;
      goalYear = own ?? goalYear;
    }
    // A year opens a paragraph and holds to its end: 到2030年，…。…达到40%。
    if (own !== undefined) paragraphYear = own;
    else if (/\n/.test(view.text.slice(lastEnd - 1, sentence.start + 1))) paragraphYear = undefined;
    lastEnd = sentence.end;
    if (tabled.has(index) || section.kind === 'FRONT' || (rules.past.test(text) && !rules.resuming.test(text))) return;
    // A part that looks back may still say where things are to go, with a year (到2035年…).
    if (section.looksBack && !(reference === undefined ? rules.futureUndated : rules.future).test(text)) return;
    if (rules.comparing.test(text) && !isGoal && !rules.aiming.test(text)) return;
    const near = own ?? (headedGoal ? goalYear : paragraphYear);
    const headed = near ?? headingYear ?? (headedGoal ? planYear : undefined);
    const year = near === undefined && rules.everyYear.test(text) && !headedGoal ? undefined : headed;
    // A year before the document's own is looked back to.
    if (year !== undefined && (year < (reference ?? year) || year <= (lastPast ?? -1))) return;
    const plain = view.plain.slice(sentence.start, sentence.end);
    const scope = {
      isGoal,
      isDated: near !== undefined,
      isOfYear: headingYear !== undefined,
      isRuling: ruling || section.kind === 'ARTICLE',
    };
    if (scope.isRuling && !isGoal && !scope.isDated) return;
    const binding = rules.binding.find(({ pattern }) => pattern.test(text))?.value;
    for (const found of objectivesOf(readQuantities(text, plain, rules), text, scope, rules)) {
      const { value, valueMax, unit, comparator, subject } = found;
      const span = { start: sentence.start + found.start, end: sentence.start + found.end };
      targets.push({
        id: idOf(span),
        span,
        sentence,
        section: sentence.section,
        value,
        valueMax,
        unit,
        comparator,
        year,
        subject,
        binding,
      });
    }
  });
  const fromTables = indicators.map(({ sentence: index, ...indicator }) => {
    const sentence = sentences[index]!;
    return { id: idOf(indicator.span), ...indicator, valueMax: undefined, sentence, section: sentence.section };
  });
  const told = targets.filter((target) => !fromTables.some((indicator) => isSame(target, indicator)));
  return [...told, ...fromTables].sort((a, b) => a.span.start - b.span.start);
}

/** An indicator that a sentence tells too is one objective: the same number for the same year, of things that share their words. */
function isSame(a: Omit<Target, 'sentence'>, b: Omit<Target, 'sentence'>): boolean {
  if (a.value !== b.value || a.unit !== b.unit || a.year !== b.year) return false;
  const [short, long] = a.subject.length < b.subject.length ? [a.subject, b.subject] : [b.subject, a.subject];
  const width = Math.min(SHARED_WORDS, short.length);
  return Array.from({ length: short.length - width + 1 }, (_, at) => short.slice(at, at + width)).some((words) => long.includes(words));
}

function goalRoot(sections: StructuredDocument['sections'], goals: readonly boolean[], section: number): number {
  let root = section;
  for (let at = sections[section]?.parent; at !== undefined; at = sections[at]?.parent) if (goals[at]) root = at;
  return root;
}
