import type { Span } from '../../schema/span.js';
import type { Comparator, TargetRules } from '../knowledge/target-rules.js';
import { parseNumber } from '../text/numerals.js';
import { matchesOf } from '../text/matches.js';

/** A number with its unit and what it counts; the span counts in the sentence. */
export interface Quantity extends Span {
  readonly value: number;
  readonly valueMax: number | undefined;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly subject: string;
  readonly binding: string | undefined;
}

const LONGEST_SUBJECT = 40;
const HAN = /^\p{Script=Han}/u;

/**
 * The numbers of a sentence that can be goals.
 * @param plain the same sentence as it is written, from which the words are taken
 * @param isGoal the sentence stands below a heading of goals
 */
export function readQuantities(text: string, plain: string, rules: TargetRules, isGoal: boolean): Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesOf(rules.quantity, text)) {
    const [whole, low, lowUnit = '', high, highUnit = '', unit = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const behind = text.slice(end);
    const { comparator, stated } = comparatorOf(text.slice(Math.max(0, start - 8), start), behind, rules);
    // Years and ordinals are no quantities; a numeral in characters (三项) needs a word that makes it a goal.
    if (/^\d{4}$/.test(low!) && unit === '年') continue;
    if (HAN.test(low!) && (comparator === 'EXACT' || (low === '一' && !rules.onceUnits.has(unit)))) continue;
    if (rules.weakUnits.has(unit) && (!isGoal || comparator === 'EXACT' || (!stated && rules.deadline.test(behind)))) continue;
    if (rules.notCounted.test(behind)) continue;
    const value = parseNumber(low! + (lowUnit || (high ? highUnit : '')));
    const valueMax = high ? parseNumber(high + highUnit) : null;
    if (value === null) continue;
    const previous = found.at(-1);
    const joined = previous !== undefined && rules.numberJoin.test(text.slice(previous.end, start));
    found.push({
      start,
      end,
      value,
      valueMax: valueMax ?? undefined,
      unit: rules.unitByFold.get(unit) ?? unit,
      comparator: joined && comparator === 'EXACT' ? previous.comparator : comparator,
      subject: joined && !/^\p{Script=Han}{2}/u.test(behind) ? previous.subject : subjectOf(plain, start, end, previous?.subject, rules),
      binding: rules.binding.find(({ pattern }) => pattern.test(text))?.value,
    });
  }
  return found;
}

/** How a number is bounded, and whether a word before it says so. */
function comparatorOf(before: string, behind: string, rules: TargetRules): { comparator: Comparator; stated: boolean } {
  const after = rules.comparators.find(({ comparator, after }) => !comparator.startsWith('INCREASE') && after.test(behind));
  const ahead = rules.comparators.find(({ before: pattern }) => pattern.test(before));
  const stated = ahead !== undefined;
  if (ahead?.comparator.startsWith('INCREASE')) return { comparator: ahead.comparator, stated };
  return { comparator: after?.comparator ?? ahead?.comparator ?? 'EXACT', stated };
}

/** What is counted: the words behind the unit, or else those before the number, within the clause. */
function subjectOf(text: string, start: number, end: number, previous: string | undefined, rules: TargetRules): string {
  const rest = text.slice(end).replace(rules.afterUnit, '');
  const behind = /^(?:(?!\p{Script=Han}\d)[^,，;；。、()（）])*/u.exec(rest)?.[0].trim() ?? '';
  if (behind.length > 1) return behind.slice(0, LONGEST_SUBJECT);
  const before = /([^,，;；。:：]*)$/u.exec(text.slice(0, start))?.[1]?.trim() ?? '';
  const counted = before.replace(rules.subjectTail, '').replace(rules.subjectHead, '').trim();
  if (rules.rateOnly.test(counted)) return (previous ?? before).slice(-LONGEST_SUBJECT);
  return counted.slice(-LONGEST_SUBJECT);
}
