import type { Span } from '../../schema/span.js';
import type { ResponsibilityRules, Role } from '../knowledge/responsibility-rules.js';
import { matchesOf } from '../text/matches.js';

/** One unit of a list that says who does a task; spans count in the text that was read. */
export interface ResponsibleUnit extends Span {
  readonly role: Role;
  /** The words that give the role. */
  readonly cue?: Span;
  /** The head of the column of a table that does. */
  readonly header?: Span;
  /** It stands for many bodies that the text does not name (各市人民政府). */
  readonly many?: boolean;
  /** A member of the list that is called like no body: it becomes no name, and an issue says so. */
  readonly unread?: boolean;
  /** It stands in running text, where other rules read names with more care. */
  readonly running?: boolean;
  /** It stands behind 由: it does what its clause says. */
  readonly agent?: boolean;
}

/** A role with the words that give it. */
type Duty = Pick<ResponsibleUnit, 'role' | 'cue'>;

const LONGEST_UNIT = 40;
const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['〔', '〕'],
  ['【', '】'],
]);
const CLOSERS: ReadonlySet<string> = new Set(BRACKETS.values());
const CLAUSE_ENDS = ',，;；。:：';
/** Outside brackets a label opens its line, but for a number or a bullet. */
const LATEST_LABEL = 12;

/** A unit of a text that begins at `offset`. */
export function moveUnit(unit: ResponsibleUnit, offset: number): ResponsibleUnit {
  return { ...unit, ...moved(unit, offset), ...(unit.cue && { cue: moved(unit.cue, offset) }) };
}

function moved({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** The units in one cell of a table whose column's heading is a label (责任单位). */
export function readUnitCell(text: string, span: Span, heading: string, rules: ResponsibilityRules): ResponsibleUnit[] {
  const label = [...rules.labelRoles.keys()].find((word) => heading.includes(word));
  return label === undefined ? [] : unitsOf(text, span, { role: rules.labelRoles.get(label)! }, rules);
}

/**
 * The units named by every notation of responsibility in a sentence: （责任单位：A、B）, （A牵头，B、C配合）, （A负责）,
 * a line 牵头单位：A. Generic units (各市人民政府, 有关单位) are left out.
 */
export function readResponsibilities(text: string, rules: ResponsibilityRules): ResponsibleUnit[] {
  const units: ResponsibleUnit[] = [];
  for (const bracket of brackets(text)) units.push(...readBracket(text, bracket, rules));
  if (units.length === 0) {
    const label = text.search(rules.label);
    if (label !== -1 && label < LATEST_LABEL) units.push(...readLabelled(text, { start: label, end: text.length }, rules));
  }
  if (units.length === 0)
    for (const span of byPhrases(text, rules))
      units.push(...readByVerbs(text, span, rules, true).map((unit) => ({ ...unit, agent: true })));
  if (units.length === 0) units.push(...readWholeSentence(text, rules));
  return units.length > 0 ? units : [...readRunningText(text, rules), ...readGivenDuties(text, rules)];
}

/** A sentence that is a list and nothing else: A、B按职责分工负责。 Its bracket may have no other side. */
function readWholeSentence(text: string, rules: ResponsibilityRules): ResponsibleUnit[] {
  const start = (rules.itemHead.exec(text) ?? /^[([〔【]/.exec(text))?.[0].length ?? 0;
  const units = rules.noUnitHead.test(text.slice(start)) ? [] : readByVerbs(text, { start, end: text.length }, rules, true);
  return units.length > 1 && units[0]!.role === 'LEAD' ? units : [];
}

/** A list of units in brackets at the end of a sentence, without a word for what they do. */
export interface BareList {
  /** The sentence is the list: （商务部、公安部）; else it closes an item: 开展普法宣传（市司法局）. */
  readonly isWhole: boolean;
  /** Every one leads. */
  readonly units: readonly ResponsibleUnit[];
}

/** The bare list of a sentence. What stands in brackets behind a unit is another name of it. */
export function readBareList(text: string, rules: ResponsibilityRules): BareList | undefined {
  const last = brackets(text).at(-1);
  if (!last || !/^[。;；]?\s*$/.test(text.slice(last.end + 1))) return undefined;
  const inner = text.slice(last.start, last.end);
  const before = text.slice(0, last.start - 1);
  if (inner.includes(':') || inner.search(rules.verb) !== -1 || rules.unitEnding.test(before) || !namesUnitsOnly(inner, rules))
    return undefined;
  return { isWhole: before === '', units: unitsOf(text, last, { role: 'LEAD' }, rules) };
}

/** In running text, a clause that opens with units and says what they do: 市工信局负责推进…, 由市工信局牵头建设…. */
function readRunningText(text: string, rules: ResponsibilityRules): ResponsibleUnit[] {
  return matchesOf(rules.runningVerb, text).flatMap((verb) => {
    if (rules.noDuty.test(text.slice(verb.index + verb[0].length))) return [];
    const before = text.slice(0, verb.index);
    const by = rules.lastBy.exec(before)?.[0].length;
    const clause = by ?? Math.max(...[...CLAUSE_ENDS].map((sign) => before.lastIndexOf(sign))) + 1;
    const start = clause + (rules.itemHead.exec(before.slice(clause))?.[0].length ?? 0);
    const list = before.slice(start).replace(rules.trailingFiller, '');
    if (list.trim().length < 3 || /[,，;；()]/.test(list) || rules.noUnitHead.test(list) || !namesUnitsOnly(list, rules)) return [];
    const duty = { role: 'LEAD', cue: { start: verb.index, end: verb.index + verb[0].length } } as const;
    return jointUnits(text, { start, end: start + list.length }, duty, rules).map((unit) => ({ ...unit, running: true }));
  });
}

/** In running text: 发挥A牵头抓总作用, 发挥A的统筹协调作用; 成立A，统筹…. */
function readGivenDuties(text: string, rules: ResponsibilityRules): ResponsibleUnit[] {
  const setUp = matchesOf(rules.setUpFor, text).filter(
    (match) => !rules.unnamedBody.test(match[1]!) && !rules.manyFounders.test(text.slice(0, match.index)),
  );
  return [...matchesOf(rules.leadingPart, text), ...setUp].flatMap((match) => {
    const list = match[1]!;
    if (!rules.unitEnding.test(list) || rules.noUnitHead.test(list) || !namesUnitsOnly(list, rules)) return [];
    const start = match.index + match[0].indexOf(list);
    const end = start + list.length;
    const duty = { role: 'LEAD', cue: { start: end, end: match.index + match[0].length } } as const;
    return jointUnits(text, { start, end }, duty, rules).map((unit) => ({ ...unit, running: true }));
  });
}

/** In running text: 由A牵头，B配合. */
function byPhrases(text: string, rules: ResponsibilityRules): Span[] {
  return matchesOf(rules.byPhrase, text).map((match) => {
    const end = match.index + match[0].length;
    return { start: end - match[1]!.length, end };
  });
}

/** Outermost pairs of brackets, of any kind. */
function brackets(text: string): Span[] {
  const found: Span[] = [];
  const closers: string[] = [];
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const closer = BRACKETS.get(text[at]!);
    if (closer !== undefined) {
      if (closers.length === 0) open = at + 1;
      closers.push(closer);
    } else if (text[at] === closers.at(-1)) {
      closers.pop();
      if (closers.length === 0) found.push({ start: open, end: at });
    }
  }
  return found;
}

function readBracket(text: string, span: Span, rules: ResponsibilityRules): ResponsibleUnit[] {
  const inner = text.slice(span.start, span.end);
  return inner.search(rules.label) !== -1 ? readLabelled(text, span, rules) : readByVerbs(text, span, rules);
}

function readLabelled(text: string, span: Span, rules: ResponsibilityRules): ResponsibleUnit[] {
  const inner = text.slice(span.start, span.end);
  const labels = matchesOf(rules.label, inner);
  return labels.flatMap((label, index) => {
    const led = labels.slice(0, index).some(([, word]) => !rules.beside.has(word!) && rules.labelRoles.get(word!) === 'LEAD');
    const role = led && rules.beside.has(label[1]!) ? 'SUPPORT' : rules.labelRoles.get(label[1]!)!;
    const at = span.start + label.index + label[0].indexOf(label[1]!);
    const duty: Duty = { role, cue: { start: at, end: at + label[1]!.length } };
    const start = span.start + label.index + label[0].length;
    const next = labels[index + 1];
    const limit = next ? span.start + next.index : span.end;
    const stop = endOfList(text, start, limit);
    const clause = firstClause(text, { start, end: stop }, rules);
    if (clause) return [...unitsOf(text, clause, duty, rules), ...readByVerbs(text, { start: clause.end + 1, end: stop }, rules)];
    const byVerb = readByVerbs(text, { start, end: stop }, rules);
    return byVerb.length > 0 ? byVerb : unitsOf(text, { start, end: stop }, duty, rules);
  });
}

/** 牵头单位：A，B配合: what the label says ends where a clause of its own verb begins. */
function firstClause(text: string, { start, end }: Span, rules: ResponsibilityRules): Span | undefined {
  const [verb] = matchesOf(rules.verb, text.slice(start, end));
  if (!verb || rules.verbRoles.get(verb[1]!) !== 'SUPPORT') return undefined;
  const list = text.slice(start, start + verb.index);
  const comma = Math.max(list.lastIndexOf(','), list.lastIndexOf('，'));
  return comma > 0 ? { start, end: start + comma } : undefined;
}

/** A labelled list ends at a semicolon, a full stop or where another label-like word with a colon follows (适用范围：). */
function endOfList(text: string, start: number, limit: number): number {
  const rest = text.slice(start, limit);
  const stop = /[;。]|[,，;、]?\p{Script=Han}{2,8}[:：]/u.exec(rest);
  return stop ? start + stop.index : limit;
}

/** @param strict in running text the list before a verb holds units and nothing else */
function readByVerbs(text: string, span: Span, rules: ResponsibilityRules, strict = false): ResponsibleUnit[] {
  const inner = text.slice(span.start, span.end);
  const units: ResponsibleUnit[] = [];
  let from = 0;
  let led = false;
  for (const verb of matchesOf(rules.verb, inner)) {
    if (verb.index < from) continue;
    const list = inner.slice(from, verb.index).replace(rules.trailingFiller, '');
    if (strict && !namesUnitsOnly(list, rules)) break;
    let role = rules.verbRoles.get(verb[1]!)!;
    if (led && role === 'LEAD' && !rules.leading.test(verb[1]!)) role = rules.afterLead;
    const at = span.start + verb.index;
    const duty = { role, cue: { start: at, end: at + verb[1]!.length } };
    units.push(...jointUnits(text, { start: span.start + from, end: span.start + from + list.length }, duty, rules));
    led ||= role === 'LEAD' && rules.leading.test(verb[1]!);
    from = verb.index + verb[1]!.length + 1;
  }
  return units;
}

/** 由A会同B: A has the role that the verb gives, B takes part. */
function jointUnits(text: string, span: Span, duty: Duty, rules: ResponsibilityRules): ResponsibleUnit[] {
  const inner = text.slice(span.start, span.end);
  const joint = rules.jointly.exec(inner);
  if (!joint) return unitsOf(text, span, duty, rules);
  const at = span.start + joint.index;
  const end = at + joint[0].length;
  return [
    ...unitsOf(text, { start: span.start, end: at }, duty, rules),
    ...unitsOf(text, { start: end, end: span.end }, { role: 'SUPPORT', cue: { start: at, end } }, rules),
  ];
}

function unitsOf(text: string, span: Span, duty: Duty, rules: ResponsibilityRules): ResponsibleUnit[] {
  const units: ResponsibleUnit[] = [];
  const unread: ResponsibleUnit[] = [];
  const unmarked: number[] = [];
  let marked = false;
  let start = span.start;
  const take = (end: number): void => {
    const unit = trim(text, { start, end }, rules);
    const name = unit ? text.slice(unit.start, unit.end) : '';
    const own = unit && roleOfItsOwn(name, rules);
    if (own && isUnit(own.name, rules)) {
      const end = unit.start + own.name.length;
      units.push({ start: unit.start, end, role: own.role, cue: { start: end + 1, end: unit.end - 1 } });
      marked ||= own.role === 'LEAD';
    } else if (unit && isUnit(name, rules)) unmarked.push(units.push({ ...unit, ...duty }) - 1);
    else if (unit && rules.manyGovernments.test(name)) units.push({ ...unit, ...duty, many: true });
    else if (unit && mayBeUnit(name, rules)) unread.push({ ...unit, ...duty, unread: true });
    start = end + 1;
  };
  let depth = 0;
  for (let at = span.start; at < span.end; at++) {
    const unit = text[at]!;
    if (BRACKETS.has(unit)) depth++;
    else if (CLOSERS.has(unit)) depth--;
    else if (depth === 0 && (/[、,，;；\s]/.test(unit) || (/[和及与/]/.test(unit) && mayEndMember(text.slice(start, at), rules)))) take(at);
  }
  take(span.end);
  // Where one of a list is marked as leading, the others take part: A(牵头)、B.
  if (marked) for (const index of unmarked) units[index] = { ...units[index]!, role: 'SUPPORT' };
  return units.length > 0 ? [...units, ...unread] : units;
}

/** A unit with its role in brackets behind it: 县财政局(牵头), 县发改局(主责). */
function roleOfItsOwn(name: string, rules: ResponsibilityRules): { name: string; role: Role } | undefined {
  const match = /^(.+)\(([^()]{2,6})\)$/.exec(name);
  const role = match && rules.verbRoles.get(match[2]!);
  return role ? { name: match[1]!, role } : undefined;
}

function namesUnitsOnly(list: string, rules: ResponsibilityRules): boolean {
  const members = list.split(rules.jointly).flatMap((part) => part.split(/[、,，;；]/));
  return members.every((member) => {
    const name = member.replace(rules.opener, '').replace(rules.andOthers, '').trim();
    return name === '' || [rules.unitEnding, rules.genericUnit, rules.placeEnding].some((pattern) => pattern.test(name));
  });
}

const endsLikeUnit = (text: string, rules: ResponsibilityRules): boolean => text.length >= 3 && rules.unitEnding.test(text);

/** A word for 和 joins two units, or a unit to places; inside a name it does not. */
function mayEndMember(text: string, rules: ResponsibilityRules): boolean {
  return endsLikeUnit(text, rules) || rules.placeEnding.test(text);
}

function isUnit(name: string, rules: ResponsibilityRules): boolean {
  return isShapedLikeUnit(name) && rules.unitEnding.test(name) && !rules.genericUnit.test(name);
}

/** Could it be a body whose ending no list knows? 下同 and the like are none. */
function mayBeUnit(name: string, rules: ResponsibilityRules): boolean {
  return isShapedLikeUnit(name) && !/\d/.test(name) && !rules.genericUnit.test(name) && !rules.noUnit.test(name);
}

function isShapedLikeUnit(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_UNIT && !/[。,，:：!?\n]/.test(name);
}

/** Without spaces, 由 before and 等, 等部门 behind. */
function trim(text: string, span: Span, rules: ResponsibilityRules): Span | undefined {
  const start = span.start + (rules.opener.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const words = text.slice(start, span.end);
  const others = rules.andOthers.exec(words)?.index ?? words.length;
  const end = start + (endsLikeUnit(words.slice(0, others), rules) ? words.slice(0, others) : words).trimEnd().length;
  return end > start ? { start, end } : undefined;
}
