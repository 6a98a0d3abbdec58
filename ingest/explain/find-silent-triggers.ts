import type { Claim } from '../5-relations/claim.js';
import type { Clause, NamedSentence } from '../5-relations/clauses.js';
import type { RelationRules } from '../knowledge/relation-rules.js';
import type { Span } from '../../schema/span.js';
import type { SilenceReason } from './explanation.js';

export interface FoundSilence extends Span {
  readonly rules: readonly string[];
  readonly reason: SilenceReason;
}

/** The verbs of a sentence that could tie names and made no claim; spans count in the view. */
export function findSilentTriggers(sentence: NamedSentence, claims: readonly Claim[], rules: RelationRules): FoundSilence[] {
  return sentence.clauses.flatMap((clause) =>
    triggersOf(clause, rules).flatMap((trigger) => {
      const ids = (rules.rulesByVerb.get(trigger.verb) ?? []).map(({ id }) => `verb:${id}`);
      // A claim of a verb reaches to the end of the verb's clause.
      if (claims.some(({ rule, span }) => span.end === clause.end && ids.includes(rule))) return [];
      return [{ start: trigger.start, end: trigger.end, rules: ids, reason: reasonOf(sentence, clause, trigger, rules) }];
    }),
  );
}

function reasonOf(sentence: NamedSentence, clause: Clause, trigger: Span, rules: RelationRules): SilenceReason {
  if (rules.negation.test(clause.text)) return 'NEGATED';
  if (!sentence.names.some((name) => name.end <= trigger.start)) return 'NO_SUBJECT';
  return clause.names.some((name) => name.start >= trigger.end) ? 'NO_PAIR' : 'NO_OBJECT';
}

function triggersOf(clause: Clause, rules: RelationRules): (Span & { readonly verb: string })[] {
  return [...clause.text.matchAll(rules.trigger)]
    .map(({ index, 0: verb }) => ({ start: clause.start + index, end: clause.start + index + verb.length, verb }))
    .filter((trigger) => !clause.names.some((name) => name.start < trigger.end && trigger.start < name.end));
}
