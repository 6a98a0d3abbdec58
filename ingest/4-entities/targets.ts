import { makeId } from '../../schema/ids.js';
import type { Span } from '../../schema/span.js';
import type { View } from '../3-mentions/view.js';
import type { Comparator, TargetRules } from '../knowledge/target-rules.js';
import { parseNumber } from '../text/numerals.js';

/** One quantified objective, in view coordinates. */
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

const LONGEST_SUBJECT = 40;
const HAN = /^\p{Script=Han}/u;

/** The targets of a document: numbers with a unit where a sentence looks to a year or stands below a heading of goals. */
export function readTargets(view: View, policyId: string, rules: TargetRules): Target[] {
  const { sections, metadata } = view.document;
  const goals = sections.map((section) => section.path.some((title) => rules.goalHeading.test(title)));
  const planYear = metadata.periodEnd ? Number(metadata.periodEnd.slice(0, 4)) : undefined;
  const targets: Target[] = [];
  let goalYear: number | undefined;
  let lastGoal = -1;
  let paragraphYear: number | undefined;
  let lastEnd = 1;
  for (const sentence of view.sentences) {
    const text = view.text.slice(sentence.start, sentence.end);
    const isGoal = goals[sentence.section] === true;
    const own = yearOf(text, rules);
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
    if ((!isGoal && year === undefined) || rules.past.test(text)) continue;
    // A year before the document's own is looked back to.
    if (year !== undefined && metadata.date && year < Number(metadata.date.value.slice(0, 4))) continue;
    for (const found of quantities(text, rules, isGoal)) {
      const span = { start: sentence.start + found.start, end: sentence.start + found.end };
      targets.push({
        id: makeId('entity', 'Target', policyId, span.start, span.end),
        ...found,
        span,
        sentence,
        section: sentence.section,
        year,
      });
    }
  }
  return targets;
}

function goalRoot(sections: View['document']['sections'], goals: readonly boolean[], section: number): number {
  let root = section;
  for (let at = sections[section]?.parent; at !== undefined; at = sections[at]?.parent) if (goals[at]) root = at;
  return root;
}

function yearOf(text: string, rules: TargetRules): number | undefined {
  const match = rules.future.exec(text);
  if (match) return Number(match[1]);
  return rules.periods.find(({ pattern }) => pattern.test(text))?.end;
}

type Quantity = Pick<Target, 'value' | 'valueMax' | 'unit' | 'comparator' | 'subject' | 'binding'> & Span;

function quantities(text: string, rules: TargetRules, isGoal: boolean): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(rules.quantity)) {
    const [whole, low, lowUnit = '', high, highUnit = '', unit = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const behind = text.slice(end);
    const comparator = comparatorOf(text.slice(Math.max(0, start - 8), start), behind, rules);
    // Years and ordinals are no quantities; a numeral in characters (三项) needs a word that makes it a goal.
    if (/^\d{4}$/.test(low!) && unit === '年') continue;
    if (HAN.test(low!) && (comparator === 'EXACT' || low === '一')) continue;
    if (rules.weakUnits.has(unit) && (!isGoal || comparator === 'EXACT')) continue;
    if (rules.notCounted.test(behind)) continue;
    const value = parseNumber(low! + (lowUnit || (high ? highUnit : '')));
    const valueMax = high ? parseNumber(high + highUnit) : null;
    if (value === null) continue;
    found.push({
      start,
      end,
      value,
      valueMax: valueMax ?? undefined,
      unit: rules.unitByFold.get(unit) ?? unit,
      comparator,
      subject: subjectOf(text, start, end, rules),
      binding: rules.binding.find(({ pattern }) => pattern.test(text))?.value,
    });
  }
  return found;
}

function comparatorOf(before: string, behind: string, rules: TargetRules): Comparator {
  const after = rules.comparators.find(({ comparator, after }) => !comparator.startsWith('INCREASE') && after.test(behind));
  const ahead = rules.comparators.find(({ before: pattern }) => pattern.test(before));
  if (ahead?.comparator.startsWith('INCREASE')) return ahead.comparator;
  return after?.comparator ?? ahead?.comparator ?? 'EXACT';
}

/** What is counted: the words behind the unit, or else those before the number, within the clause. */
function subjectOf(text: string, start: number, end: number, rules: TargetRules): string {
  const behind = /^[^,，;；。、()]*/.exec(text.slice(end).replace(rules.afterUnit, ''))?.[0].trim() ?? '';
  if (behind.length > 1) return behind.slice(0, LONGEST_SUBJECT);
  const before = /([^,，;；。:：]*)$/.exec(text.slice(0, start))?.[1]?.trim() ?? '';
  return before.slice(-LONGEST_SUBJECT);
}
