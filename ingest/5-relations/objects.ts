import type { ObjectPlace, RelationRule, RelationRules } from '../knowledge/relation-rules.js';
import type { Clause, Named } from './clauses.js';
import { listAfter, listBefore } from './lists.js';
import { subjectsBefore } from './subjects.js';

/** How far behind its verb an object may begin, in code units. */
const LONGEST_GAP = 24;

export interface TriggerPlace {
  readonly clause: Clause;
  readonly trigger: { readonly start: number; readonly end: number };
  readonly rule: RelationRule;
  readonly subjects: readonly Named[];
  /** Where the next trigger starts, or the clause ends. */
  readonly next: number;
  /** May the rule join these two? */
  readonly fits: (subject: Named, object: Named) => boolean;
}

type Pair = readonly [subject: Named, object: Named];

/** The pairs of subject and object that a trigger joins, by where its rule expects the objects. */
export function objectsFor(place: ObjectPlace, at: TriggerPlace, rules: RelationRules): Pair[] {
  switch (place) {
    case 'after':
      return cross(at.subjects, objectsAfter(at));
    case 'before':
      return operatedBy(at);
    case 'around':
      return around(at, rules);
    case 'with':
      return partners(at, rules);
    case 'at':
      return placed(at, rules);
    case 'between':
      return promoted(at, rules);
  }
}

function cross(subjects: readonly Named[], objects: readonly Named[]): Pair[] {
  return subjects.flatMap((subject) => objects.map((object) => [subject, object] as const));
}

/** The list that begins with the first name behind the verb that the rule can take: a place between is passed over. */
function objectsAfter({ clause, trigger, next, subjects, fits, rule }: TriggerPlace): Named[] {
  const takes = (name: Named): boolean => subjects.length === 0 || subjects.some((subject) => fits(subject, name));
  const index = clause.names.findIndex((name) => name.start >= trigger.end && takes(name));
  const first = clause.names[index];
  if (!first || first.start - trigger.end > LONGEST_GAP || (first.start >= next && !rule.through)) return [];
  return listAfter(clause.names, index, clause.text, clause.start);
}

/** In A、B等在X、Y等领域开展研究 the objects stand between 在 and the verb, the subjects before 在. */
function around(at: TriggerPlace, rules: RelationRules): Pair[] {
  const { clause, trigger } = at;
  const last = clause.names.findIndex((name, index) => {
    const next = clause.names[index + 1];
    return (
      next !== undefined &&
      next.end <= trigger.start &&
      rules.aroundOpener.test(clause.text.slice(name.end - clause.start, next.start - clause.start))
    );
  });
  if (last === -1) return cross(at.subjects, objectsAfter(at));
  const subjects = listBefore(clause.names, last, clause.text, clause.start);
  const objects = listAfter(clause.names, last + 1, clause.text, clause.start).filter((name) => name.end <= trigger.start);
  return cross(subjects, objects);
}

/** A推动X…应用: the objects stand between the opener and the verb, the subjects before the opener. */
function promoted({ clause, trigger, rule, subjects }: TriggerPlace, rules: RelationRules): Pair[] {
  const before = clause.text.slice(0, trigger.start - clause.start);
  for (const word of rule.by ?? []) {
    const opener = before.lastIndexOf(word);
    if (opener === -1) continue;
    const place = clause.start + opener;
    const first = clause.names.findIndex((name) => name.start === place + word.length && name.end <= trigger.start);
    if (first === -1) continue;
    const direct = subjectsBefore(clause, { start: place }, rules);
    return cross(direct.length > 0 ? direct : subjects, listAfter(clause.names, first, clause.text, clause.start));
  }
  return [];
}

/** X由Y运营, 将X交由Y运营: the subject stands between the word for 由 and the verb, the object before it. */
function operatedBy({ clause, trigger, rule }: TriggerPlace): Pair[] {
  const before = clause.text.slice(0, trigger.start - clause.start);
  for (const word of rule.by ?? []) {
    const by = before.lastIndexOf(word);
    if (by === -1) continue;
    const place = clause.start + by;
    const subjectAt = clause.names.findIndex((name) => name.start === place + word.length && name.end <= trigger.start);
    const objectAt = clause.names.findLastIndex((name) => name.end <= place);
    if (subjectAt === -1 || objectAt === -1) continue;
    const subjects = listAfter(clause.names, subjectAt, clause.text, clause.start).filter((name) => name.end <= trigger.start);
    return cross(subjects, listBefore(clause.names, objectAt, clause.text, clause.start));
  }
  return [];
}

/** A与B、C…合作: the first name before 与 with each name of the list behind it. */
function partners({ clause, trigger }: TriggerPlace, rules: RelationRules): Pair[] {
  for (let index = 1; index < clause.names.length; index++) {
    const second = clause.names[index]!;
    const first = clause.names[index - 1]!;
    if (second.end > trigger.start) break;
    const gap = clause.text.slice(first.end - clause.start, second.start - clause.start);
    if (!rules.withWord.test(gap)) continue;
    return cross([first], listAfter(clause.names, index, clause.text, clause.start));
  }
  return [];
}

/** 在X启动, 批复X开展: what stands before 在, or what the verb acts on, takes place in X. */
function placed(at: TriggerPlace, rules: RelationRules): Pair[] {
  const { clause, trigger, subjects } = at;
  const last = clause.names.findLastIndex((name) => name.end <= trigger.start);
  const place = clause.names[last];
  if (!place || !rules.between.test(clause.text.slice(place.end - clause.start, trigger.start - clause.start))) return [];
  // 在南山区深圳湾科技生态园: the word for 在 stands before the first of the chain.
  let first = last;
  while (first > 0 && clause.names[first - 1]!.end === clause.names[first]!.start) first--;
  const opening = clause.text.slice(0, clause.names[first]!.start - clause.start);
  if (!rules.placeOpener.test(opening)) return [];
  const acted = objectsAfter({ ...at, subjects: [], fits: () => true }).filter((name) => at.fits(name, place));
  if (acted.length > 0) return cross(acted, [place]);
  const before = clause.names[first - 1];
  const adjacent = before && rules.between.test(clause.text.slice(before.end - clause.start, clause.names[first]!.start - clause.start));
  return cross(adjacent ? [before] : first === 0 ? subjects.filter((name) => name.end <= clause.start) : [], [place]);
}
