import type { Ontology } from '../../schema/ontology.js';
import type { ObjectPlace, RelationRule, RelationRules } from '../knowledge/relation-rules.js';
import type { Claim } from './claim.js';
import type { Clause, Named, NamedSentence } from './clauses.js';
import { datesIn, spreadYears } from './dates.js';
import { listAfter, listBefore } from './lists.js';
import { modalityOf } from './modality.js';
import { objectsFor } from './objects.js';

export interface ClauseScope {
  readonly rules: RelationRules;
  readonly ontology: Ontology;
  readonly isTask: (section: number) => boolean;
}

interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
}

/** Relations that a verb states between names of one clause, the subject inherited from the clause before where it is left out. */
export function relationsOfSentence(sentence: NamedSentence, scope: ClauseScope): Claim[] {
  const claims: Claim[] = [];
  let inherited: readonly Named[] = [];
  let carriedDate: string | undefined;
  for (const clause of sentence.clauses) {
    if (scope.rules.negation.test(clause.text)) continue;
    const dates = datesIn(clause.text);
    const date = dates[0]?.value ?? carriedDate;
    carriedDate = dates.length > 0 && clause.names.length === 0 ? date : undefined;
    const triggers = triggersOf(clause, scope.rules);
    let clauseSubjects: readonly Named[] = [];
    triggers.forEach((trigger, index) => {
      const direct = subjectsBefore(clause, trigger, scope.rules);
      const opening = clause.text.slice(0, trigger.start - clause.start);
      const continues = direct.length === 0 && namesBetween(clause, triggers[index - 1]?.end ?? clause.start, trigger.start).length === 0;
      const canInherit = index > 0 ? continues : scope.rules.between.test(opening.replace(/\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g, ''));
      const subjects = direct.length > 0 ? direct : canInherit ? (index > 0 ? clauseSubjects : inherited) : [];
      if (direct.length > 0 && clauseSubjects.length === 0) clauseSubjects = direct;
      else if (index === 0) clauseSubjects = subjects;
      for (const rule of scope.rules.rulesByVerb.get(trigger.verb) ?? []) {
        claims.push(
          ...claimsOf({ sentence, clause, trigger, rule, subjects, next: triggers[index + 1]?.start ?? clause.end, date }, scope),
        );
      }
    });
    if (clauseSubjects.length > 0) inherited = clauseSubjects;
    else if (clause.names.length > 0 && triggers.length === 0) inherited = [];
  }
  return claims;
}

interface Occurrence {
  readonly sentence: NamedSentence;
  readonly clause: Clause;
  readonly trigger: Trigger;
  readonly rule: RelationRule;
  readonly subjects: readonly Named[];
  readonly next: number;
  readonly date: string | undefined;
}

function claimsOf(occurrence: Occurrence, scope: ClauseScope): Claim[] {
  const { sentence, clause, trigger, rule, date } = occurrence;
  const place: ObjectPlace = rule.objects ?? 'after';
  const pairs = objectsFor(place, occurrence, scope.rules);
  const objects = [...new Set(pairs.map(([, object]) => object))];
  const years = spreadYears(clause.text, objects);
  const before = clause.text.slice(0, trigger.end - clause.start);
  const modality = modalityOf(clause.text, before, scope.isTask(sentence.section), date !== undefined, scope.rules);
  return pairs
    .filter(([subject, object]) => fits(subject, object, rule, scope.ontology))
    .map(([subject, object]) => {
      const own = years?.[objects.indexOf(object)] ?? date;
      return {
        type: rule.type,
        subject: subject.entity.id,
        object: object.entity.id,
        span: { start: clause.start, end: clause.end },
        section: sentence.section,
        modality,
        confidence: rule.confidence,
        rule: `verb:${rule.id}`,
        ...(own ? { date: own } : {}),
      };
    });
}

function fits(subject: Named, object: Named, rule: RelationRule, ontology: Ontology): boolean {
  if (subject.entity.id === object.entity.id) return false;
  if (rule.subject && !rule.subject.includes(subject.entity.type)) return false;
  if (rule.object && !rule.object.includes(object.entity.type)) return false;
  return ontology.allows(rule.type, subject.entity.type, object.entity.type);
}

/** Trigger verbs outside names, each taken at its longest. */
function triggersOf(clause: Clause, rules: RelationRules): Trigger[] {
  return [...clause.text.matchAll(rules.trigger)]
    .map((match) => ({ start: clause.start + match.index, end: clause.start + match.index + match[0].length, verb: match[0] }))
    .filter((trigger) => !clause.names.some((name) => name.start < trigger.end && trigger.start < name.end));
}

/** The list of names that ends right before the trigger, but for words that may stand between. */
function subjectsBefore(clause: Clause, trigger: Trigger, rules: RelationRules): Named[] {
  let index = -1;
  clause.names.forEach((name, at) => {
    if (name.end <= trigger.start) index = at;
  });
  if (index < 0) return [];
  const gap = clause.text.slice(clause.names[index]!.end - clause.start, trigger.start - clause.start);
  return rules.between.test(gap) ? listBefore(clause.names, index, clause.text, clause.start) : [];
}

function namesBetween(clause: Clause, start: number, end: number): Named[] {
  return clause.names.filter((name) => name.start >= start && name.end <= end);
}

export { listAfter };
