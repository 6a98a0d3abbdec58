import type { Ontology } from '../../schema/ontology.js';
import type { RelationRule, RelationRules } from '../knowledge/relation-rules.js';
import type { Issue } from '../1-document/document.js';
import { type Claim, cue } from './claim.js';
import { builtOnClaims } from './built-on.js';
import { type Clause, endsOf, type Named, type NamedSentence } from './clauses.js';
import type { FoundDate } from '../text/dates.js';
import { dateFor, eventDates, spreadYears } from './dates.js';
import { looksAhead, modalityOf, type Setting, type Timing } from './modality.js';
import { joinedBy, type TriggerPlace } from './objects.js';
import { PairBudget } from './pair-budget.js';
import { leadingNames, subjectsBefore } from './subjects.js';
import { triggersOf, withoutNames, withoutTitles } from './triggers.js';

export interface ClauseScope {
  readonly rules: RelationRules;
  readonly ontology: Ontology;
  readonly settingOf: (section: number) => Setting;
  /** The year of the document, where it is known. */
  readonly year: number | undefined;
}

/** What is read so far, and how much more may be. */
interface Reading {
  readonly claims: Claim[];
  readonly budget: PairBudget;
}

/** What a clause hands on to the next: who was spoken of, when, and whether it lies ahead. */
interface Carried {
  readonly subjects: readonly Named[];
  /** The sentence begins with them. */
  readonly isTopic: boolean;
  readonly date: FoundDate | undefined;
  readonly ahead: boolean;
  /** A condition was opened: nothing in the rest of the sentence is said to be so. */
  readonly hypothetical: boolean;
}

/**
 * Relations that a verb states between names of one clause. A clause without a subject takes that of the clause before
 * it, in its sentence or before a semicolon; a date that stands alone dates the clause behind it, or the occasion that the
 * next sentence goes on with.
 */
export function relationsOfSentences(sentences: readonly NamedSentence[], scope: ClauseScope): { claims: Claim[]; issues: Issue[] } {
  const reading: Reading = { claims: [], budget: new PairBudget() };
  let last: { sentence: NamedSentence; carried: Carried; date: FoundDate | undefined } | undefined;
  for (const sentence of sentences) {
    const text = sentence.clauses.map((clause) => clause.text).join();
    const follows = last?.sentence.index === sentence.index - 1 && last.sentence.section === sentence.section;
    const goesOn = follows && scope.rules.sameOccasion.test(text);
    const continues = follows && last!.sentence.endsOpen;
    if (!continues) reading.budget.renew();
    let carried: Carried = {
      subjects: continues ? last!.carried.subjects : [],
      isTopic: continues && last!.carried.isTopic,
      date: goesOn ? last!.date : undefined,
      ahead: continues && last!.carried.ahead,
      hypothetical: false,
    };
    for (const clause of sentence.clauses) carried = readClause(sentence, clause, carried, scope, reading);
    reading.claims.push(...builtOnClaims(sentence, timingOf(sentence, scope), scope, reading.budget));
    const [date] = sentence.clauses.flatMap((clause) => eventDates(clause.text, clause.start, scope.rules));
    last = { sentence, carried, date: date ?? (goesOn ? last!.date : undefined) };
  }
  reading.budget.renew();
  return { claims: reading.claims, issues: reading.budget.issues };
}

function timingOf(sentence: NamedSentence, { settingOf, year, rules }: ClauseScope): (clause: Clause) => Timing {
  const setting = settingOf(sentence.section);
  return ({ text }) => ({ setting, date: undefined, ahead: looksAhead(text, year, rules), year });
}

function readClause(sentence: NamedSentence, clause: Clause, carried: Carried, scope: ClauseScope, reading: Reading): Carried {
  const { rules } = scope;
  const own = withoutNames(clause);
  const dates = eventDates(withoutTitles(clause), clause.start, rules);
  const ahead = carried.ahead || looksAhead(clause.text, scope.year, rules);
  const hypothetical = carried.hypothetical || rules.condition.test(own);
  const unasserted = hypothetical || (rules.caseEnding.test(clause.text) && clause.end < sentence.end);
  const triggers = clause.names.length > 0 ? triggersOf(clause, own, rules) : [];
  const described = rules.copula.test(clause.text);
  const inherited = described ? lastNameBefore(sentence, clause) : carried.subjects;
  const handsOn = (rule: RelationRule): boolean =>
    described || carried.isTopic || !(rule.topic || scope.settingOf(sentence.section) === 'REVIEW');
  let subjects: readonly Named[] = leadingNames(clause);
  triggers.forEach((trigger, index) => {
    const phrase = subjectsBefore(clause, trigger, rules);
    const previous = triggers[index - 1]?.end ?? clause.start;
    const opening = clause.text.slice(0, phrase.start - clause.start);
    const first = index === 0 || !clause.names.some((name) => name.end <= phrase.start);
    const fromBefore = first && (described || rules.between.test(opening)) ? inherited : [];
    const behindObject = clause.names.findLast((name) => name.start >= previous && name.end <= trigger.start);
    const goesOn =
      index > 0 &&
      (!behindObject || rules.coordinated.test(clause.text.slice(behindObject.end - clause.start, trigger.start - clause.start)));
    const carriedOn = index > 0 && subjects.length > 0 ? subjects : fromBefore;
    const direct = goesOn ? [] : phrase.joinsPrevious ? [...fromBefore, ...phrase.names] : phrase.names;
    // Whom 支持 or 加快 stands before is no subject of what follows; 由X牵头 is.
    if (index === 0 && direct.length > 0 && rules.subjectOpening.test(opening)) subjects = direct;
    else if (index === 0 && direct.length === 0 && fromBefore.length > 0) subjects = fromBefore;
    if (unasserted || rules.negation.test(own.slice(0, trigger.end - clause.start))) return;
    for (const rule of trigger.rules) {
      // 基于X研发Y: X cannot do it, so whoever the clause is about does.
      const able = (name: Named): boolean => canBeSubject(name, rule, scope.ontology);
      const misfit = index > 0 && direct.length > 0 && !direct.some(able);
      const said = direct.length > 0 && !misfit ? direct : index > 0 && (goesOn || misfit) ? carriedOn : fromBefore;
      const acting = said !== inherited || handsOn(rule) ? said : [];
      const date = dateFor(dates, trigger.start) ?? carried.date;
      const fits = (subject: Named, object: Named): boolean => joins(subject, object, rule, scope.ontology);
      const occurrence = { sentence, clause, own, trigger, rule, subjects: acting, topic: carried.subjects, date, ahead, fits };
      reading.claims.push(...claimsOf(occurrence, scope, reading.budget));
    }
  });
  // Whoever approved a text (经X同意) is not who wrote it.
  const approval = rules.approvedBy.test(clause.text);
  if (approval) subjects = leadingNames(clause);
  const resets = subjects.length === 0 && clause.names.length > 0 && (triggers.length === 0 || approval);
  const keepsDate = clause.names.length === 0 && own.search(rules.trigger) === -1;
  const handed = subjects.length > 0 ? subjects : resets && !carried.isTopic ? [] : carried.subjects;
  return {
    subjects: handed,
    isTopic: handed === carried.subjects ? carried.isTopic : handed.length > 0 && beginsWith(sentence, clause, rules),
    date: keepsDate ? (dates[0] ?? carried.date) : undefined,
    ahead,
    hypothetical,
  };
}

/** Does a sentence begin with whom a clause is about, but for the time or occasion (近年来，)? */
function beginsWith(sentence: NamedSentence, clause: Clause, rules: RelationRules): boolean {
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause));
  return before.every(({ text }) => rules.occasion.test(text));
}

function lastNameBefore(sentence: NamedSentence, clause: Clause): Named[] {
  const name = sentence.names.findLast((candidate) => candidate.end <= clause.start);
  return name ? [name] : [];
}

interface Occurrence extends TriggerPlace {
  readonly sentence: NamedSentence;
  /** The clause with its names blanked out. */
  readonly own: string;
  readonly date: FoundDate | undefined;
  readonly ahead: boolean;
}

function claimsOf(occurrence: Occurrence, scope: ClauseScope, budget: PairBudget): Claim[] {
  const { sentence, clause, own, trigger, rule, date, ahead, fits } = occurrence;
  const pairs = budget.pairsOf(joinedBy(rule.objects ?? 'after', occurrence, scope.rules), fits, clause);
  if (pairs.length === 0) return [];
  const objects = [...new Set(pairs.map(([, object]) => object))];
  const years = spreadYears(clause, objects);
  return pairs.flatMap(([subject, object]) => {
    const dated = years?.[objects.indexOf(object)] ?? date;
    const timing = { setting: scope.settingOf(sentence.section), date: dated?.iso, ahead, year: scope.year };
    const toTrigger = (end: number): string => own.slice(0, end - clause.start);
    const base = {
      type: rule.type,
      span: { start: Math.min(clause.start, subject.start), end: clause.end },
      section: sentence.section,
      modality: rule.fact ? ('FACT' as const) : modalityOf(own, toTrigger(trigger.start), toTrigger(trigger.end), timing, scope.rules),
      rule: `verb:${rule.id}` as const,
      cues: [cue('TRIGGER', trigger), ...(dated ? [cue('DATE', dated.span)] : [])],
      ...(dated ? { date: dated.iso } : {}),
    };
    return endsOf(subject).flatMap((from) =>
      endsOf(object).flatMap((to) => (from.id === to.id ? [] : [{ ...base, subject: from, object: to }])),
    );
  });
}

function canBeSubject({ entity }: Named, rule: RelationRule, ontology: Ontology): boolean {
  return (rule.subject ?? ontology.relationType(rule.type)?.subject ?? []).includes(entity.type);
}

function joins(subject: Named, object: Named, rule: RelationRule, ontology: Ontology): boolean {
  if (subject.entity.id === object.entity.id) return false;
  if (rule.subject && !rule.subject.includes(subject.entity.type)) return false;
  if (rule.object && !rule.object.includes(object.entity.type)) return false;
  return ontology.allows(rule.type, subject.entity.type, object.entity.type);
}
