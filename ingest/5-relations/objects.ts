import { hasTrait } from '../../schema/entity-traits.js';
import type { ObjectPlace, RelationRule, RelationRules } from '../knowledge/relation-rules.js';
import type { Clause, Named } from './clauses.js';
import { listAfter, listBefore } from './lists.js';
import type { JoinedLists } from './pair-budget.js';
import { subjectsBefore } from './subjects.js';
import type { Trigger } from './triggers.js';

/** How far behind its verb an object may begin, in code units. */
const LONGEST_GAP = 24;
/** A quote between a verb and its object, in code units. */
const LONGEST_MARK = 1;
/** The longest word that joins two who act together (会同相关部门 is a list of its own), in code units. */
const LONGEST_JOINT = 4;

export interface TriggerPlace {
  readonly clause: Clause;
  readonly trigger: Trigger;
  readonly rule: RelationRule;
  readonly subjects: readonly Named[];
  /** What the clauses before were about: the object of a passive that names none. */
  readonly topic: readonly Named[];
  /** May the rule join these two? */
  readonly fits: (subject: Named, object: Named) => boolean;
}

const NOTHING: JoinedLists = { subjects: [], objects: [] };

/** The subjects and objects that a trigger joins, by where its rule expects the objects. */
export function joinedBy(place: ObjectPlace, at: TriggerPlace, rules: RelationRules): JoinedLists {
  switch (place) {
    case 'after':
      return at.subjects.length === 0 ? NOTHING : { subjects: at.subjects, objects: objectsAfter(at, rules) };
    case 'before':
      return doneBy(at, rules);
    case 'around':
      return around(at, rules);
    case 'with':
      return partners(at, rules);
    case 'at':
      return placed(at, rules);
    case 'between':
      return promoted(at, rules);
    case 'of':
      return described(at, rules);
    case 'consists':
      return members(at, rules);
  }
}

/** The list that begins with the first name behind the verb that the rule can take: a place between is passed over. */
function objectsAfter({ clause, trigger, subjects, fits, rule }: TriggerPlace, rules: RelationRules): Named[] {
  const takes = (name: Named): boolean => subjects.length === 0 || subjects.some((subject) => fits(subject, name));
  const reaches = (name: Named): boolean => rule.through === true || name.start < trigger.limit || endsPhrase(clause, trigger, name, rules);
  const index = clause.names.findIndex((name) => name.start >= trigger.end && takes(name) && reaches(name));
  const first = clause.names[index];
  if (!first || first.start - trigger.end > (rule.adjacent ? LONGEST_MARK : LONGEST_GAP)) return [];
  if (rule.topic && rules.classOfActors.test(clause.text.slice(trigger.end - clause.start, first.start - clause.start))) return [];
  const list = listAfter(clause.names, index, clause.text, clause.start);
  if (rule.adjacent || !actsNext(clause, list.at(-1)!, rules)) return list;
  return first.start - trigger.end <= LONGEST_MARK && list.length > 1 ? [first] : [];
}

/** 支持A建设X、B建设Y: B is no object of A's verb but the subject of the next. */
function actsNext({ text, start }: Clause, name: Named, rules: RelationRules): boolean {
  if (!hasTrait(name.entity.type, 'body', 'place') || !/[、和与]$/.test(text.slice(0, name.start - start))) return false;
  const behind = text.slice(name.end - start);
  const verb = behind.search(rules.trigger);
  return verb !== -1 && rules.between.test(behind.slice(0, verb));
}

/** 研发基于X的Y: the phrase of a further verb lies between the verb and Y. */
function endsPhrase({ text, start }: Clause, trigger: Trigger, name: Named, rules: RelationRules): boolean {
  return trigger.opensPhrase && rules.phraseEnding.test(text.slice(trigger.end - start, name.start - start));
}

/** In A、B等在X、Y等领域开展研究 the objects stand between 在 and the verb, the subjects before 在. */
function around(at: TriggerPlace, rules: RelationRules): JoinedLists {
  const { clause, trigger } = at;
  const last = clause.names.findIndex((name, index) => {
    const next = clause.names[index + 1];
    return (
      next !== undefined &&
      next.end <= trigger.start &&
      rules.aroundOpener.test(clause.text.slice(name.end - clause.start, next.start - clause.start))
    );
  });
  if (last === -1) return { subjects: at.subjects, objects: objectsAfter(at, rules) };
  const subjects = listBefore(clause.names, last, clause.text, clause.start);
  const objects = listAfter(clause.names, last + 1, clause.text, clause.start).filter((name) => name.end <= trigger.start);
  return { subjects, objects };
}

/** A推动X…应用: the objects stand between the opener and the verb, the subjects before the opener. */
function promoted({ clause, trigger, rule, subjects }: TriggerPlace, rules: RelationRules): JoinedLists {
  const opener = openerBefore(clause, trigger, rule.by ?? []);
  if (!opener) return NOTHING;
  const direct = subjectsBefore(clause, opener, rules).names;
  const objects = listAfter(clause.names, opener.next, clause.text, clause.start).filter((name) => name.end <= trigger.start);
  return { subjects: direct.length > 0 ? direct : subjects, objects };
}

/** X由Y运营, 将X交由Y运营: the subject stands between the word for 由 and the verb, the object before it or in the clause before. */
function doneBy({ clause, trigger, rule, topic }: TriggerPlace, rules: RelationRules): JoinedLists {
  const opener = openerBefore(clause, trigger, rule.by ?? []);
  if (!opener) return NOTHING;
  const subjects = jointList(clause, opener.next, rules).filter((name) => name.end <= trigger.start);
  // 由Y运营的X says it of what follows; the active rule of the verb reads that.
  if (!subjects.includes(clause.names.findLast((name) => name.end <= trigger.start)!)) return NOTHING;
  const objectAt = clause.names.findLastIndex((name) => name.end <= opener.start);
  const objects = objectAt === -1 ? topic : listBefore(clause.names, objectAt, clause.text, clause.start);
  const inherits = objectAt !== -1 || rules.between.test(clause.text.slice(0, opener.start - clause.start));
  return inherits ? { subjects, objects } : NOTHING;
}

/** A、B会同C: the list that begins with a name, and those that its members act together with. */
function jointList({ names, text, start }: Clause, index: number, rules: RelationRules): Named[] {
  const list = listAfter(names, index, text, start);
  for (;;) {
    const last = list.at(-1)!;
    const next = names.findIndex((name) => name.start > last.end);
    if (next === -1) return list;
    const gap = text.slice(last.end - start, names[next]!.start - start);
    if (gap.length > LONGEST_JOINT || !rules.joint.test(gap)) return list;
    list.push(...listAfter(names, next, text, start));
  }
}

/** X由A、B组成: each of the names between is part of what stands before. */
function members({ clause, trigger, rule, topic }: TriggerPlace, rules: RelationRules): JoinedLists {
  const opener = openerBefore(clause, trigger, rule.by ?? []);
  if (!opener) return NOTHING;
  const parts = listAfter(clause.names, opener.next, clause.text, clause.start).filter((name) => name.end <= trigger.start);
  const before = subjectsBefore(clause, opener, rules).names;
  return { subjects: parts, objects: before.length > 0 ? before : topic };
}

/** The last word of `words` before a trigger behind which a name stands at once: where it begins, and the index of that name. */
function openerBefore(clause: Clause, trigger: Trigger, words: readonly string[]): { start: number; next: number } | undefined {
  const before = clause.text.slice(0, trigger.start - clause.start);
  for (const word of words) {
    const at = before.lastIndexOf(word);
    if (at === -1) continue;
    const start = clause.start + at;
    const next = clause.names.findIndex((name) => name.end <= trigger.start && opensAt(clause, name, start + word.length));
    if (next !== -1) return { start, next };
  }
  return undefined;
}

function opensAt({ text, start }: Clause, name: Named, at: number): boolean {
  return name.start === at || (name.start === at + 1 && /[“《]/.test(text[at - start]!));
}

/** 位于X的A, 基于X的A: what the phrase describes stands behind it. */
function described({ clause, trigger, subjects }: TriggerPlace, rules: RelationRules): JoinedLists {
  if (subjects.length > 0) return NOTHING;
  const index = clause.names.findIndex((name) => name.start >= trigger.end && name.start <= trigger.end + 1);
  if (index === -1) return NOTHING;
  const objects = listAfter(clause.names, index, clause.text, clause.start);
  const next = index + objects.length;
  const following = clause.names[next];
  if (!following) return NOTHING;
  const gap = clause.text.slice(objects.at(-1)!.end - clause.start, following.start - clause.start);
  return rules.attributive.test(gap) ? { subjects: listAfter(clause.names, next, clause.text, clause.start), objects } : NOTHING;
}

/** A与B、C…合作: the first name before 与 with each name of the list behind it. */
function partners({ clause, trigger }: TriggerPlace, rules: RelationRules): JoinedLists {
  for (let index = 1; index < clause.names.length; index++) {
    const second = clause.names[index]!;
    const first = clause.names[index - 1]!;
    if (second.end > trigger.start) break;
    const gap = clause.text.slice(first.end - clause.start, second.start - clause.start);
    if (!rules.withWord.test(gap)) continue;
    return { subjects: [first], objects: listAfter(clause.names, index, clause.text, clause.start) };
  }
  return NOTHING;
}

/** 在X启动, 批复X开展: what stands before 在, or what the verb acts on, takes place in X. */
function placed(at: TriggerPlace, rules: RelationRules): JoinedLists {
  const { clause, trigger, topic } = at;
  const last = clause.names.findLastIndex((name) => name.end <= trigger.start);
  const place = clause.names[last];
  if (!place || rules.everywhere.has(clause.text.slice(place.start - clause.start, place.end - clause.start))) return NOTHING;
  if (!rules.between.test(clause.text.slice(place.end - clause.start, trigger.start - clause.start))) return NOTHING;
  // 在南山区深圳湾科技生态园: the word for 在 stands before the first of the chain.
  let first = last;
  while (first > 0 && clause.names[first - 1]!.end === clause.names[first]!.start) first--;
  const opening = clause.text.slice(0, clause.names[first]!.start - clause.start);
  if (!rules.placeOpener.test(opening)) return NOTHING;
  const acted = objectsAfter({ ...at, subjects: [], fits: () => true }, rules).filter((name) => at.fits(name, place));
  if (acted.length > 0) return { subjects: acted, objects: [place] };
  if (!rules.nothingBehind.test(clause.text.slice(trigger.end - clause.start))) return NOTHING;
  const before = clause.names[first - 1];
  const adjacent = before && rules.between.test(clause.text.slice(before.end - clause.start, clause.names[first]!.start - clause.start));
  return { subjects: adjacent ? [before] : first === 0 ? topic : [], objects: [place] };
}
