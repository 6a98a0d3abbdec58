import type { TargetRules } from '../knowledge/target-rules.js';
import { matchesOf } from '../text/matches.js';
import type { Quantity } from './quantities.js';

/** Where a sentence stands. */
export interface ObjectiveScope {
  /** Below a heading of goals, or announced as goals by its own words: every number counts. */
  readonly isGoal: boolean;
  /** The sentence, or its heading, speaks of a year to come. */
  readonly isDated: boolean;
  /** A heading or the title names the year that the part is about. */
  readonly isOfYear: boolean;
  /** The text is one of rules, or the section an article: what it asks for are norms. */
  readonly isRuling: boolean;
}

const CLAUSE_END = /[,，;；。:：]/;
/** A verb this near to a number, or nearer, has the number itself as its object (建成5万亩高标准农田). */
const ADJACENT = 4;
/** What stands between two numbers of which the second describes the first's things (年出栏) is no longer, in code units. */
const LONGEST_ATTRIBUTE = 6;

interface Neighbours {
  readonly previous: Quantity | undefined;
  readonly next: Quantity | undefined;
}

/**
 * Which quantities of a sentence are objectives of the plan. Left out are fees, sums that somebody gets, deadlines, norms, the
 * state that is to change, and numbers that only describe a thing. Without a year and outside of goals the clause needs a verb
 * that makes or reaches something, or a word that bounds the number.
 */
export function objectivesOf(quantities: readonly Quantity[], text: string, scope: ObjectiveScope, rules: TargetRules): Quantity[] {
  const found: Quantity[] = [];
  for (const { quantity, clause, index } of candidatesOf(quantities, text, scope, rules)) {
    const last = found.at(-1);
    const carried = last !== undefined && last === quantities[index - 1] && carriesOn(quantity, last, text, clause, rules);
    if (scope.isGoal || scope.isDated || carried || isAimed(quantity, text, clause, scope, rules)) found.push(quantity);
  }
  return found;
}

/** Where nothing is known of a sentence but its words. */
const ANYWHERE: ObjectiveScope = { isGoal: false, isDated: false, isOfYear: false, isRuling: false };

/** Quantities right behind a verb of objectives that no rule has a reason to leave out. */
export function openQuantities(quantities: readonly Quantity[], text: string, rules: TargetRules): Quantity[] {
  return candidatesOf(quantities, text, ANYWHERE, rules)
    .filter(
      ({ quantity, clause: { before } }) => !quantity.joined && before.length - (lastVerb(before, rules)?.end ?? -Infinity) <= ADJACENT,
    )
    .map(({ quantity }) => quantity);
}

interface Candidate {
  readonly quantity: Quantity;
  readonly clause: Clause;
  readonly index: number;
}

/** The quantities that no rule leaves out. */
function candidatesOf(quantities: readonly Quantity[], text: string, scope: ObjectiveScope, rules: TargetRules): Candidate[] {
  return quantities.flatMap((quantity, index) => {
    const clause = clauseOf(text, quantity);
    const neighbours = { previous: quantities[index - 1], next: quantities[index + 1] };
    const isLeftOut = isNoGoal(quantity, text, clause, scope, rules) || describes(quantity, neighbours, text, clause, rules);
    return isLeftOut ? [] : [{ quantity, clause, index }];
  });
}

interface Clause {
  /** The clause up to the number. */
  readonly before: string;
  /** The clause behind the unit. */
  readonly behind: string;
}

function clauseOf(text: string, { start, end }: Quantity): Clause {
  let from = start;
  while (from > 0 && !CLAUSE_END.test(text[from - 1]!)) from--;
  const length = text.slice(end).search(CLAUSE_END);
  return { before: text.slice(from, start), behind: length === -1 ? text.slice(end) : text.slice(end, end + length) };
}

function isNoGoal(quantity: Quantity, text: string, clause: Clause, scope: ObjectiveScope, rules: TargetRules): boolean {
  const { base, comparator, spelled, stated, value, start, end } = quantity;
  const { before, behind } = clause;
  const rest = text.slice(end);
  if (rules.past.test(before) || rules.existing.test(before) || rules.notCounted.test(rest)) return true;
  if (rules.noNumberBefore.test(before) || insideQuotes(text, start)) return true;
  if (spelled && (comparator === 'EXACT' || (value === 1 && !rules.onceUnits.has(base))) && !isRoundCount(quantity, before, scope, rules))
    return true;
  // The state that is to change: 由5个工作日压缩至3个, 从20%提高到30%.
  if (rules.baselineBefore.test(before) && rules.baselineBehind.test(rest)) return true;
  // A fraction is a share of somebody (不超过五分之一的股东), unless something grows or shrinks by it.
  if (value < 1 && base === '' && !/CREASE/.test(comparator)) return !scope.isGoal;
  if (rules.timeUnits.has(base) && !/CREASE/.test(comparator)) return !(scope.isGoal && stated);
  if (rules.weakUnits.has(base) && !isMade(quantity, before, scope, rules)) return true;
  if (scope.isGoal) return false;
  // Who gets a sum is told anywhere in a sentence; who is counted, in the clause.
  const own = `${before}${text.slice(start, end)}${behind}`;
  if (rules.grants.test(rules.measures.has(base) ? text : own) || rules.charges.test(own)) return true;
  // A condition that somebody has to meet: …达到5000万元以上的，.
  return (rules.norms.test(text) && !scope.isDated) || rules.attributive.test(behind);
}

/** 遴选二十家: a number in characters that somebody would write in digits. */
function isRoundCount({ base, value }: Quantity, before: string, scope: ObjectiveScope, rules: TargetRules): boolean {
  const verb = lastVerb(before, rules);
  return value >= 10 && (scope.isGoal || (!rules.measures.has(base) && verb?.end === before.length && !isSetting(verb, rules)));
}

/** A weak unit counts what is reached, or what is made several times (举办20期). */
function isMade(
  { base, comparator, joined, spelled, stated, value }: Quantity,
  before: string,
  scope: ObjectiveScope,
  rules: TargetRules,
): boolean {
  const verb = lastVerb(before, rules);
  const isNear = verb !== undefined && before.length - verb.end <= ADJACENT && !isSetting(verb, rules);
  const isReached = isNear && rules.reaching.has(verb.word);
  const isSeveral = isNear && rules.kindUnits.has(base) && value > 1 && !spelled;
  if (isReached || isSeveral) return true;
  if (comparator === 'EXACT') return base === rules.repeated && rules.everyYear.test(before);
  return scope.isGoal || stated || joined;
}

function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Does the number say what kind of thing is meant (10亿元以上项目5个), rather than how many there are to be? */
function describes(
  quantity: Quantity,
  { previous, next }: Neighbours,
  text: string,
  { before, behind }: Clause,
  rules: TargetRules,
): boolean {
  const rest = text.slice(quantity.end);
  const verb = lastVerb(before, rules);
  const isNear = verb !== undefined && before.length - verb.end <= ADJACENT;
  const isObject = quantity.stated || isNear;
  const namesThing = /^[“《]?\p{Script=Han}/u.test(behind);
  if (isSize(quantity, previous, text, behind, rules)) return true;
  if (!rules.measures.has(quantity.base)) {
    // Things listed by name and then counted (A、B两个项目), or a set that is already there (新部署的16项).
    if (namesThing && quantity.comparator === 'EXACT' && rules.namedBefore.test(before.slice(verb?.end ?? 0)) && isSetting(verb, rules))
      return true;
    return rules.describing.test(rest) && !isObject;
  }
  // 实现70%的事项“省内通办” aims at a share; 达到95%的企业 are some.
  if (rules.describing.test(rest) && namesThing) return !isNear || rules.reaching.has(verb.word);
  if (rules.measureGoesOn.test(rest) || !/\p{Script=Han}/u.test(behind)) return false;
  const counted = next !== undefined && next.start < quantity.end + behind.length && !rules.measures.has(next.base);
  return counted || !isObject;
}

/** 5个年出栏5000头以上养殖场, 10亿元以上重大工程项目: the bound says what kind of things these are. */
function isSize(
  { start, base, comparator }: Quantity,
  previous: Quantity | undefined,
  text: string,
  behind: string,
  rules: TargetRules,
): boolean {
  const thing = behind.replace(rules.afterUnit, '');
  if (thing === behind || comparator === 'EXACT' || !/^\p{Script=Han}/u.test(thing)) return false;
  const between = previous && !rules.timeUnits.has(previous.base) ? text.slice(previous.end, start) : undefined;
  if (between !== undefined && between.length <= LONGEST_ATTRIBUTE && /^\p{Script=Han}+$/u.test(between)) return !/[和及与]/.test(between);
  return rules.sums.has(base) && rules.sizedThing.test(thing);
}

/** Nothing between two numbers but the name of the next thing in a list: 家庭农场200个、服务组织10个. */
function carriesOn(quantity: Quantity, previous: Quantity, text: string, { behind }: Clause, rules: TargetRules): boolean {
  const between = text.slice(previous.end, quantity.start);
  if (between === '' || rules.listJoin.test(between)) return true;
  const isAlike = quantity.base === previous.base || !rules.measures.has(quantity.base);
  return isAlike && /^(?:、|$)/.test(behind.replace(rules.afterUnit, '')) && rules.listComma.test(between);
}

function isAimed(quantity: Quantity, text: string, { before, behind }: Clause, scope: ObjectiveScope, rules: TargetRules): boolean {
  if (quantity.stated) return true;
  const verb = lastVerb(before, rules);
  if (verb === undefined) {
    if (quantity.comparator === 'EXACT') return false;
    // 机械化率80%以上, in a text about one year.
    const ends = behind.replace(rules.afterUnit, '') === '' && quantity.comparator !== 'AT_MOST';
    return rules.aiming.test(text.slice(0, quantity.start)) || (scope.isOfYear && ends && /\p{Script=Han}{2}$/u.test(before));
  }
  if (!isSetting(verb, rules) || quantity.comparator !== 'EXACT') return true;
  // 推动A项目10个 counts what is to be done; 推动10个项目建设 names a set.
  return before.length - verb.end > ADJACENT || rules.measures.has(quantity.base) || rules.brought.test(behind);
}

function isSetting(verb: { word: string } | undefined, rules: TargetRules): boolean {
  return verb === undefined || rules.settingVerbs.has(verb.word);
}

function lastVerb(before: string, rules: TargetRules): { word: string; end: number } | undefined {
  const match = matchesOf(rules.objectiveVerb, before).at(-1);
  return match && { word: match[0], end: match.index + match[0].length };
}
