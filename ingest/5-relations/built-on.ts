import type { Ontology } from '../../schema/ontology.js';
import type { RelationRules } from '../knowledge/relation-rules.js';
import { type Claim, type Cue, cue } from './claim.js';
import { type Clause, endsOf, type Named, type NamedSentence } from './clauses.js';
import { listAfter } from './lists.js';
import { modalityOf, type Timing } from './modality.js';
import type { PairBudget } from './pair-budget.js';
import { withoutNames } from './triggers.js';

/** How far behind its verb what is used, or made, may begin, in code units. */
const LONGEST_GAP = 10;

/**
 * 依托A，运用B、C，打造D, and 依托A打造D: what a sentence makes is built on what it named as means before. A clause that begins
 * with somebody's name ends the list of means: they are that one's.
 * @param timingOf when a clause of the sentence happens
 */
export function builtOnClaims(
  sentence: NamedSentence,
  timingOf: (clause: Clause) => Timing,
  { rules, ontology }: { readonly rules: RelationRules; readonly ontology: Ontology },
  budget: PairBudget,
): Claim[] {
  const claims: Claim[] = [];
  let means: Named[] = [];
  let meansVerb: Cue[] = [];
  let start = sentence.start;
  for (const clause of sentence.clauses) {
    const own = withoutNames(clause);
    const opening = rules.builtOnMeans.exec(own);
    const used = beginsWithName(clause) ? [] : namesBehind(clause, opening);
    if (used.length > 0) {
      if (means.length === 0) {
        start = clause.start;
        meansVerb = [triggerOf(clause, opening!)];
      }
      means.push(...used);
    } else if (beginsWithName(clause)) means = [];
    if (means.length === 0) continue;
    const from = used.length > 0 ? used.at(-1)!.end - clause.start : 0;
    const verb = rules.builtOnMakes.exec(own.slice(from));
    if (!verb || (from === 0 && verb.index > 0)) continue;
    const made = namesBehind(clause, verb, from);
    const modality = modalityOf(own, own.slice(0, from + verb.index), own, timingOf(clause), rules);
    const cues = [...meansVerb, triggerOf(clause, verb, from)];
    const base = { type: 'USES', cues, span: { start, end: clause.end }, section: sentence.section, modality, rule: 'built-on' as const };
    const fits = (subject: Named, object: Named): boolean =>
      subject.entity !== object.entity && ontology.allows('USES', subject.entity.type, object.entity.type);
    for (const [subject, object] of budget.pairsOf({ subjects: made, objects: means }, fits, clause))
      claims.push({ ...base, subject: endsOf(subject)[0]!, object: endsOf(object)[0]! });
  }
  return claims;
}

function triggerOf(clause: Clause, verb: RegExpExecArray, from = 0): Cue {
  const start = clause.start + from + verb.index;
  return cue('TRIGGER', { start, end: start + verb[0].length });
}

/** The list that begins at most a few words behind a verb; `from` is where the matched text begins in the clause. */
function namesBehind(clause: Clause, verb: RegExpExecArray | null, from = 0): Named[] {
  if (!verb) return [];
  const end = clause.start + from + verb.index + verb[0].length;
  const index = clause.names.findIndex((name) => name.start >= end);
  if (index === -1 || clause.names[index]!.start - end > LONGEST_GAP) return [];
  return listAfter(clause.names, index, clause.text, clause.start);
}

function beginsWithName({ names, text, start }: Clause): boolean {
  return names[0] !== undefined && text.slice(0, names[0].start - start).trim() === '';
}
