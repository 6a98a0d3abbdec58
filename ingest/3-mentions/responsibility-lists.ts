import type { Span } from '../../schema/span.js';
import type { ResponsibilityRules, Role } from '../knowledge/responsibility-rules.js';
import { matchesOf } from '../text/matches.js';

/** One unit of a list that says who does a task; spans count in the text that was read. */
export interface ResponsibleUnit extends Span {
  readonly role: Role;
  /** It stands for many bodies that the text does not name (各市人民政府). */
  readonly many?: boolean;
}

const LONGEST_UNIT = 40;
const LONGEST_LIST = 1200;
/** Outside brackets a label opens its line, but for a number or a bullet. */
const LATEST_LABEL = 12;

/** The units in one cell of a table whose column's heading is a label (责任单位). */
export function readUnitCell(text: string, span: Span, heading: string, rules: ResponsibilityRules): ResponsibleUnit[] {
  const label = [...rules.labelRoles.keys()].find((word) => heading.includes(word));
  return label === undefined ? [] : unitsOf(text, span, rules.labelRoles.get(label)!, rules);
}

/**
 * The units named by every notation of responsibility in a sentence: （责任单位：A、B）, （A牵头，B、C配合）, （A负责）,
 * a line 牵头单位：A. Generic units (各市人民政府, 有关单位) are left out.
 */
export function readResponsibilities(text: string, rules: ResponsibilityRules): ResponsibleUnit[] {
  if (text.length > LONGEST_LIST * 8) return [];
  const units: ResponsibleUnit[] = [];
  for (const bracket of brackets(text)) units.push(...readBracket(text, bracket, rules));
  if (units.length === 0) {
    const label = text.search(rules.label);
    if (label !== -1 && label < LATEST_LABEL) units.push(...readLabelled(text, { start: label, end: text.length }, rules));
  }
  if (units.length === 0) for (const span of byPhrases(text, rules)) units.push(...readByVerbs(text, span, rules, true));
  return units;
}

/** In running text: 由A牵头，B配合. */
function byPhrases(text: string, rules: ResponsibilityRules): Span[] {
  return matchesOf(rules.byPhrase, text).map((match) => {
    const end = match.index + match[0].length;
    return { start: end - match[1]!.length, end };
  });
}

/** Outermost pairs of brackets. */
function brackets(text: string): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') {
      if (depth++ === 0) open = at + 1;
    } else if (text[at] === ')' && depth > 0 && --depth === 0) found.push({ start: open, end: at });
  }
  return found;
}

function readBracket(text: string, span: Span, rules: ResponsibilityRules): ResponsibleUnit[] {
  const inner = text.slice(span.start, span.end);
  if (inner.length > LONGEST_LIST) return [];
  return inner.search(rules.label) !== -1 ? readLabelled(text, span, rules) : readByVerbs(text, span, rules);
}

function readLabelled(text: string, span: Span, rules: ResponsibilityRules): ResponsibleUnit[] {
  const inner = text.slice(span.start, span.end);
  const labels = matchesOf(rules.label, inner);
  return labels.flatMap((label, index) => {
    const role = rules.labelRoles.get(label[1]!)!;
    const start = span.start + label.index + label[0].length;
    const next = labels[index + 1];
    const limit = next ? span.start + next.index : span.end;
    const stop = endOfList(text, start, limit);
    const byVerb = readByVerbs(text, { start, end: stop }, rules);
    return byVerb.length > 0 ? byVerb : unitsOf(text, { start, end: stop }, role, rules);
  });
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
    units.push(...jointUnits(text, { start: span.start + from, end: span.start + from + list.length }, role, rules));
    led ||= role === 'LEAD' && rules.leading.test(verb[1]!);
    from = verb.index + verb[1]!.length + 1;
  }
  return units;
}

/** 由A会同B: A has the role that the verb gives, B takes part. */
function jointUnits(text: string, span: Span, role: Role, rules: ResponsibilityRules): ResponsibleUnit[] {
  const inner = text.slice(span.start, span.end);
  const joint = rules.jointly.exec(inner);
  if (!joint) return unitsOf(text, span, role, rules);
  const at = span.start + joint.index;
  return [
    ...unitsOf(text, { start: span.start, end: at }, role, rules),
    ...unitsOf(text, { start: at + joint[0].length, end: span.end }, 'SUPPORT', rules),
  ];
}

function unitsOf(text: string, span: Span, role: Role, rules: ResponsibilityRules): ResponsibleUnit[] {
  const units: ResponsibleUnit[] = [];
  let start = span.start;
  const take = (end: number): void => {
    const unit = trim(text, { start, end }, rules);
    const name = unit ? text.slice(unit.start, unit.end) : '';
    if (unit && isUnit(name, rules)) units.push({ ...unit, role });
    else if (unit && rules.manyGovernments.test(name)) units.push({ ...unit, role, many: true });
    start = end + 1;
  };
  let depth = 0;
  for (let at = span.start; at < span.end; at++) {
    const unit = text[at]!;
    if (unit === '(') depth++;
    else if (unit === ')') depth--;
    else if (depth === 0 && (/[、,，;；\s]/.test(unit) || (/[和及与]/.test(unit) && endsLikeUnit(text.slice(start, at), rules)))) take(at);
  }
  take(span.end);
  return units;
}

function namesUnitsOnly(list: string, rules: ResponsibilityRules): boolean {
  const members = list.split(rules.jointly).flatMap((part) => part.split(/[、,，;；]/));
  return members.every((member) => {
    const name = member.replace(rules.opener, '').replace(rules.andOthers, '').trim();
    return name === '' || rules.unitEnding.test(name) || rules.genericUnit.test(name);
  });
}

function endsLikeUnit(text: string, rules: ResponsibilityRules): boolean {
  return text.length >= 3 && rules.unitEnding.test(text);
}

function isUnit(name: string, rules: ResponsibilityRules): boolean {
  return (
    name.length >= 2 &&
    name.length <= LONGEST_UNIT &&
    !/[。,，:：!?\n]/.test(name) &&
    rules.unitEnding.test(name) &&
    !rules.genericUnit.test(name)
  );
}

/** Without spaces, 由 before and 等, 等部门 behind. */
function trim(text: string, span: Span, rules: ResponsibilityRules): Span | undefined {
  const start = span.start + (rules.opener.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  const end = start + text.slice(start, span.end).replace(rules.andOthers, '').trimEnd().length;
  return end > start ? { start, end } : undefined;
}
