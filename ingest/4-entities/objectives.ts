import type { TargetRules } from '../knowledge/target-rules.js';
import { matchesOf } from '../text/matches.js';
import type { Quantity } from './quantities.js';

/** Where a sentence stands. */
export interface ObjectiveScope {
  /** Below a heading of goals, or announced as goals by its own words: every number counts. */
  readonly isGoal: boolean;
  /** The sentence, or its heading, speaks of a year to come. */
  readonly isDated: boolean;
  /** The text is one of rules, or the section an article: what it asks for are norms. */
  readonly isRuling: boolean;
}

const CLAUSE_END = /[,，;；。:：]/;
/** A verb this near to a number, or nearer, has the number itself as its object (建成5万亩高标准农田). */
const ADJACENT = 4;

/**
 * Which quantities of a sentence are objectives of the plan. Left out are fees, sums that somebody gets, deadlines, norms, the
 * state that is to change, and numbers that only describe a thing. Without a year and outside of goals the clause needs a verb
 * that makes or reaches something, or a word that bounds the number.
 */
export function objectivesOf(quantities: readonly Quantity[], text: string, scope: ObjectiveScope, rules: TargetRules): Quantity[] {
  const found: Quantity[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const clause = clauseOf(text, quantity);
    if (isNoGoal(quantity, text, clause, scope, rules)) continue;
    if (describes(quantity, quantities[index + 1], text, clause, rules)) continue;
    const carried =
      found.length > 0 &&
      found.at(-1) === quantities[index - 1] &&
      carriesOn(text.slice(quantities[index - 1]!.end, quantity.start), rules);
    if (scope.isGoal || scope.isDated || carried || isAimed(quantity, text, clause, rules)) found.push(quantity);
  }
  return found;
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

function isNoGoal(quantity: Quantity, text: string, { before, behind }: Clause, scope: ObjectiveScope, rules: TargetRules): boolean {
  const { base, comparator, spelled, stated, value, start, end } = quantity;
  const rest = text.slice(end);
  if (rules.past.test(before) || rules.notCounted.test(rest) || rules.noNumberBefore.test(before) || insideQuotes(text, start)) return true;
  if (spelled && (comparator === 'EXACT' || (value === 1 && !rules.onceUnits.has(base))) && !(value >= 10 && scope.isGoal)) return true;
  // The state that is to change: 由5个工作日压缩至3个, 从20%提高到30%.
  if (rules.baselineBefore.test(before) && rules.baselineBehind.test(rest)) return true;
  if (rules.timeUnits.has(base) && !/CREASE/.test(comparator)) return !(scope.isGoal && stated);
  if (rules.weakUnits.has(base) && comparator === 'EXACT') return !(rules.everyYear.test(before) && base === rules.repeated);
  if (rules.weakUnits.has(base) && !scope.isGoal && !stated && !quantity.joined) return true;
  if (scope.isGoal) return false;
  // A condition that somebody has to meet: …达到5000万元以上的，.
  return rules.grants.test(text) || (rules.norms.test(text) && !scope.isDated) || rules.attributive.test(behind);
}

function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Does the number say what kind of thing is meant (10亿元以上项目5个), rather than how many there are to be? */
function describes(quantity: Quantity, next: Quantity | undefined, text: string, { before, behind }: Clause, rules: TargetRules): boolean {
  const rest = text.slice(quantity.end);
  const verb = lastVerb(before, rules);
  const isNear = verb !== undefined && before.length - verb.end <= ADJACENT;
  const isObject = quantity.stated || isNear;
  const namesThing = /^\p{Script=Han}/u.test(behind);
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

/** Nothing between two numbers but the name of the next thing in a list: 家庭农场200个、服务组织10个. */
function carriesOn(between: string, rules: TargetRules): boolean {
  return between === '' || rules.listJoin.test(between);
}

function isAimed(quantity: Quantity, text: string, { before }: Clause, rules: TargetRules): boolean {
  if (quantity.stated) return true;
  const verb = lastVerb(before, rules);
  if (verb === undefined) return quantity.comparator !== 'EXACT' && rules.aiming.test(text.slice(0, quantity.start));
  if (!isSetting(verb, rules) || quantity.comparator !== 'EXACT') return true;
  // 推动A项目10个 counts what is to be done; 推动10个项目建设 names a set.
  return before.length - verb.end > ADJACENT || rules.measures.has(quantity.base);
}

function isSetting(verb: { word: string } | undefined, rules: TargetRules): boolean {
  return verb === undefined || rules.settingVerbs.has(verb.word);
}

function lastVerb(before: string, rules: TargetRules): { word: string; end: number } | undefined {
  const match = matchesOf(rules.objectiveVerb, before).at(-1);
  return match && { word: match[0], end: match.index + match[0].length };
}
