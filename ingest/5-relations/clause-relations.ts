import type { Ontology } from '../../schema/ontology.js';
import type { RelationRule, RelationRules } from '../knowledge/relation-rules.js';
import type { Claim } from './claim.js';
import type { Clause, Named, NamedSentence } from './clauses.js';
import { datesIn, spreadYears } from './dates.js';
import { modalityOf } from './modality.js';
import { objectsFor } from './objects.js';
import { leadingNames, subjectsBefore } from './subjects.js';

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

/** What a clause hands on to the next: who was spoken of, and when. */
interface Carried {
  readonly subjects: readonly Named[];
  readonly date: string | undefined;
}

/**
 * Relations that a verb states between names of one clause. A clause without a subject takes that of the clause before
 * it in its sentence; a date that stands alone dates the clause behind it, or the occasion that the next sentence
 * goes on with.
 */
export function relationsOfSentences(sentences: readonly NamedSentence[], scope: ClauseScope): Claim[] {
  const claims: Claim[] = [];
  let lastDate: string | undefined;
  let lastIndex = -2;
  for (const sentence of sentences) {
    const text = sentence.clauses.map((clause) => clause.text).join();
    const goesOn = sentence.index === lastIndex + 1 && scope.rules.sameOccasion.test(text);
    let carried: Carried = { subjects: [], date: goesOn ? lastDate : undefined };
    for (const clause of sentence.clauses) {
      if (scope.rules.negation.test(clause.text)) continue;
      carried = readClause(sentence, clause, carried, scope, claims);
    }
    lastDate = datesIn(text, scope.rules)[0]?.value ?? (goesOn ? lastDate : undefined);
    lastIndex = sentence.index;
  }
  return claims;
}

function readClause(sentence: NamedSentence, clause: Clause, carried: Carried, scope: ClauseScope, claims: Claim[]): Carried {
  const { rules } = scope;
  const ownDate = datesIn(clause.text, rules)[0]?.value;
  const date = ownDate ?? carried.date;
  const triggers = triggersOf(clause, rules);
  const described = rules.copula.test(clause.text);
  const inherited = described ? lastNameBefore(sentence, clause) : carried.subjects;
  let subjects: readonly Named[] = leadingNames(clause);
  triggers.forEach((trigger, index) => {
    const direct = subjectsBefore(clause, trigger, rules);
    const previous = triggers[index - 1]?.end ?? clause.start;
    const namesBetween = clause.names.some((name) => name.start >= previous && name.end <= trigger.start);
    const opening = clause.text.slice(0, trigger.start - clause.start);
    const handedOn = index > 0 && !namesBetween ? subjects : described || rules.between.test(opening) ? inherited : [];
    const acting = direct.length > 0 ? direct : handedOn;
    if (index === 0 && acting.length > 0) subjects = acting;
    const next = triggers[index + 1]?.start ?? clause.end;
    for (const rule of rules.rulesByVerb.get(trigger.verb) ?? []) {
      claims.push(...claimsOf({ sentence, clause, trigger, rule, subjects: acting, next, date }, scope));
    }
  });
  // Whoever approved a text (经X同意) is not who wrote it.
  if (rules.approvedBy.test(clause.text)) subjects = [];
  const keepsDate = clause.names.length === 0 && triggers.length === 0;
  const resets = subjects.length === 0 && clause.names.length > 0 && (triggers.length === 0 || rules.approvedBy.test(clause.text));
  return { subjects: subjects.length > 0 ? subjects : resets ? [] : carried.subjects, date: keepsDate ? date : undefined };
}

function lastNameBefore(sentence: NamedSentence, clause: Clause): Named[] {
  const name = sentence.names.findLast((candidate) => candidate.end <= clause.start);
  return name ? [name] : [];
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
  const fits = (subject: Named, object: Named): boolean => joins(subject, object, rule, scope.ontology);
  const pairs = objectsFor(rule.objects ?? 'after', { ...occurrence, fits }, scope.rules).filter(([subject, object]) =>
    fits(subject, object),
  );
  const objects = [...new Set(pairs.map(([, object]) => object))];
  const years = spreadYears(clause.text, objects);
  const own = withoutNames(clause);
  const modality = modalityOf(
    own,
    own.slice(0, trigger.end - clause.start),
    scope.isTask(sentence.section),
    date !== undefined,
    scope.rules,
  );
  return pairs.map(([subject, object]) => {
    const dated = years?.[objects.indexOf(object)] ?? date;
    return {
      type: rule.type,
      subject: subject.entity.id,
      object: object.entity.id,
      span: { start: Math.min(clause.start, subject.start), end: clause.end },
      section: sentence.section,
      modality,
      rule: `verb:${rule.id}`,
      ...(dated ? { date: dated } : {}),
    };
  });
}

/** A clause's own words in their places: 研究 in 研究院 says nothing of the clause. */
function withoutNames({ text, start, names }: Clause): string {
  const parts: string[] = [];
  let at = 0;
  for (const name of names) {
    parts.push(text.slice(at, name.start - start), ' '.repeat(name.end - name.start));
    at = name.end - start;
  }
  return parts.join('') + text.slice(at);
}

function joins(subject: Named, object: Named, rule: RelationRule, ontology: Ontology): boolean {
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
