import type { ObjectPlace, RelationRule, RelationRules } from '../knowledge/relation-rules.js';
import type { Clause, Named } from './clauses.js';
import { listAfter, listBefore } from './lists.js';

/** How far behind its verb an object may begin, in code units. */
const LONGEST_GAP = 24;

export interface TriggerPlace {
  readonly clause: Clause;
  readonly trigger: { readonly start: number; readonly end: number };
  readonly rule: RelationRule;
  readonly subjects: readonly Named[];
  /** Where the next trigger starts, or the clause ends. */
  readonly next: number;
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
      return cross(at.subjects, objectsAround(at));
    case 'with':
      return partners(at);
    case 'at':
      return placed(at, rules);
  }
}

function cross(subjects: readonly Named[], objects: readonly Named[]): Pair[] {
  return subjects.flatMap((subject) => objects.map((object) => [subject, object] as const));
}

function objectsAfter({ clause, trigger, next }: TriggerPlace): Named[] {
  const index = clause.names.findIndex((name) => name.start >= trigger.end);
  const first = clause.names[index];
  if (!first || first.start - trigger.end > LONGEST_GAP || first.start >= next) return [];
  return listAfter(clause.names, index, clause.text, clause.start);
}

/** In 在X、Y等领域开展研究 the objects stand between the subjects and the verb. */
function objectsAround(at: TriggerPlace): Named[] {
  const last = at.subjects.at(-1);
  const before =
    last && last.start >= at.clause.start ? at.clause.names.filter((name) => name.start >= last.end && name.end <= at.trigger.start) : [];
  return before.length > 0 ? before : objectsAfter(at);
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
function partners({ clause, trigger }: TriggerPlace): Pair[] {
  for (let index = 1; index < clause.names.length; index++) {
    const second = clause.names[index]!;
    const first = clause.names[index - 1]!;
    if (second.end > trigger.start) break;
    const gap = clause.text.slice(first.end - clause.start, second.start - clause.start);
    if (!/^[与同和跟]$/.test(gap)) continue;
    return cross([first], listAfter(clause.names, index, clause.text, clause.start));
  }
  return [];
}

/** 在X启动: what stands before 在, or what the verb acts on, takes place in X. */
function placed({ clause, trigger, next, subjects, rule }: TriggerPlace, rules: RelationRules): Pair[] {
  const placeAt = clause.names.findLastIndex(
    (name) => name.end <= trigger.start && /[在于]$/.test(clause.text.slice(0, name.start - clause.start)),
  );
  const place = clause.names[placeAt];
  if (!place || !rules.between.test(clause.text.slice(place.end - clause.start, trigger.start - clause.start))) return [];
  const before = clause.names[placeAt - 1];
  const adjacent = before && rules.between.test(clause.text.slice(before.end - clause.start, place.start - clause.start)) ? [before] : [];
  const inherited = adjacent.length === 0 && placeAt === 0 ? subjects.filter((name) => name.end <= clause.start) : [];
  const acted = objectsAfter({ clause, trigger, next, subjects, rule });
  return cross(acted.length > 0 ? acted : adjacent.length > 0 ? adjacent : inherited, [place]);
}
