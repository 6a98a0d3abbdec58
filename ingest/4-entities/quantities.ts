import type { Span } from '../../schema/span.js';
import type { Comparator, TargetRules } from '../knowledge/target-rules.js';
import { matchesOf } from '../text/matches.js';
import { parseNumber } from '../text/numerals.js';

/** A number with its unit and what it counts; the span counts in the sentence. */
export interface Quantity extends Span {
  readonly value: number;
  readonly valueMax: number | undefined;
  readonly unit: string;
  /** The unit folded, without what it is divided by. */
  readonly base: string;
  /** Is the number written in characters (三十)? */
  readonly spelled: boolean;
  readonly comparator: Comparator;
  /** Does a word before the number bound it? */
  readonly stated: boolean;
  /** It shares verb and thing with the quantity before it: 分别达到65%和55%. */
  readonly joined: boolean;
  readonly subject: string;
}

const LONGEST_SUBJECT = 40;
const PAUSE = /[,，;；。:：]/;
const HAN = /^\p{Script=Han}/u;
/** Numbers that go on with one unit: 、22个、32个工作日. */
const SHARED_UNIT = /^(?:、\d+(?:\.\d+)?\p{Script=Han})*[、]\d+(?:\.\d+)?(\p{Script=Han}{2,4})/u;
const FRACTION = /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?=[,，;；。、]|\p{Script=Han}|$)/gu;
const DIGITS = '零一二三四五六七八九';
const HUNDRED = '百';
/** 百分之, 千分之 are no fractions. */
const HUNDREDS = /[百千]/u;
/** A list that one clause shares out in order (A、B分别达到65%和55%). */
const TAIL_CONTEXT = 8;

/**
 * Every number with a unit of a sentence, whatever it is said for; years and ordinals are none.
 * @param plain the same sentence as it is written, from which the words are taken
 */
export function readQuantities(text: string, plain: string, rules: TargetRules): Quantity[] {
  const found: Quantity[] = [];
  for (const { start, end, low, lowPower, high, highPower, unit } of numbersOf(text, rules)) {
    const behind = text.slice(end);
    const value = low.includes('/') ? divided(low) : parseNumber(low + (lowPower || (high === undefined ? '' : highPower)));
    const valueMax = high === undefined ? null : parseNumber(high + highPower);
    if (value === null || (/^\d{4}$/.test(low) && unit === '年')) continue;
    const [base = '', per] = unit.split('/');
    const bound = comparatorOf(text.slice(Math.max(0, start - TAIL_CONTEXT), start), behind, rules);
    const previous = found.at(-1);
    const joined = previous !== undefined && rules.numberJoin.test(text.slice(previous.end, start));
    const written = (part: string): string => rules.unitByFold.get(part) ?? part;
    found.push({
      start,
      end,
      value,
      valueMax: valueMax ?? undefined,
      unit: per === undefined ? written(base) : `${written(base)}/${written(per)}`,
      base,
      spelled: HAN.test(low),
      comparator: joined && bound.comparator === 'EXACT' ? previous.comparator : bound.comparator,
      stated: bound.stated,
      joined,
      subject: joined && !/^\p{Script=Han}{2}/u.test(behind) ? previous.subject : subjectOf(plain, start, end, previous?.subject, rules),
    });
  }
  return found;
}

interface Written extends Span {
  readonly low: string;
  readonly lowPower: string;
  readonly high: string | undefined;
  readonly highPower: string;
  readonly unit: string;
}

function numbersOf(text: string, rules: TargetRules): Written[] {
  if (!/[\d一二两三四五六七八九十百千]/.test(text)) return [];
  const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
  const measured = matchesOf(rules.quantity, text).map((match): Written => {
    const [, low, lowPower = '', high, highPower = '', unit] = match;
    // 分别压减至6个、22个、32个工作日: the last says what all count.
    const shared = SHARED_UNIT.exec(text.slice(match.index + match[0].length))?.[1];
    return { ...spanOf(match), low: low!, lowPower, high, highPower, unit: shared?.startsWith(unit!) ? shared : unit! };
  });
  const none = { lowPower: '', high: undefined, highPower: '', unit: '' };
  const bare = matchesOf(rules.bare, text).map((match): Written => ({ ...none, ...spanOf(match), low: match[1]!, lowPower: match[2]! }));
  const fractions = matchesOf(FRACTION, text).map((match): Written => ({ ...none, ...spanOf(match), low: match[0] }));
  const worded = matchesOf(rules.fraction, text)
    .filter(([, under]) => !HUNDREDS.test(under!))
    .map((match): Written => ({ ...none, ...spanOf(match), low: `${parseNumber(match[2]!)}/${parseNumber(match[1]!)}` }));
  const percentages = matchesOf(rules.percent, text).map((match): Written => {
    const whole = match[1] === HUNDRED ? 100 : parseNumber(match[1]!);
    const decimals = [...(match[2] ?? '')].map((digit) => DIGITS.indexOf(digit)).join('');
    return { ...none, ...spanOf(match), low: decimals === '' ? String(whole) : `${whole}.${decimals}`, unit: '%' };
  });
  return [...measured, ...bare, ...fractions, ...worded, ...percentages].sort((a, b) => a.start - b.start);
}

function divided(fraction: string): number | null {
  const [over, under] = fraction.split('/').map(Number);
  return under! > over! ? over! / under! : null;
}

/** How a number is bounded, and whether a word before it says so. */
function comparatorOf(before: string, behind: string, rules: TargetRules): { comparator: Comparator; stated: boolean } {
  const after = rules.comparators.find(({ comparator, after }) => !/CREASE/.test(comparator) && after.test(behind));
  const ahead = rules.comparators.find(({ before: pattern }) => pattern.test(before));
  const stated = ahead !== undefined;
  if (ahead && /CREASE/.test(ahead.comparator)) return { comparator: ahead.comparator, stated };
  return { comparator: after?.comparator ?? ahead?.comparator ?? 'EXACT', stated };
}

/** The words of a clause up to a position. */
function clauseBefore(text: string, to: number): string {
  let from = to;
  while (from > 0 && !PAUSE.test(text[from - 1]!)) from--;
  return text.slice(from, to);
}

/** What is counted: the words behind the unit, or else those before the number, within the clause. */
function subjectOf(text: string, start: number, end: number, previous: string | undefined, rules: TargetRules): string {
  const rest = text.slice(end).replace(rules.afterUnit, '');
  const behind = /^(?:(?!\p{Script=Han}\d)[^,，;；。、()（）])*/u.exec(rest)?.[0].trim() ?? '';
  if (behind.length > 1) return behind.slice(0, LONGEST_SUBJECT);
  const before = clauseBefore(text, start).trim();
  const counted = before.replace(rules.subjectTail, '').replace(rules.subjectHead, '').trim();
  if (rules.rateOnly.test(counted)) return (previous ?? before).slice(-LONGEST_SUBJECT);
  return counted.slice(-LONGEST_SUBJECT);
}
