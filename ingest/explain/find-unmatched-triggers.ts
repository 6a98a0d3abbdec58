import { withoutNames, triggersOf } from '../5-relations/triggers.js';
import type { Claim } from '../5-relations/claim.js';
import type { Clause, NamedSentence } from '../5-relations/clauses.js';
import type { RelationRules } from '../knowledge/relation-rules.js';
import type { Span } from '../../schema/span.js';
import type { UnmatchedReason } from './explanation.js';

export interface FoundUnmatched extends Span {
  readonly rules: readonly string[];
  readonly reason: UnmatchedReason;
}

/** The verbs of a sentence that could relate names and made no claim; spans count in the view. */
export function findUnmatchedTriggers(sentence: NamedSentence, claims: readonly Claim[], rules: RelationRules): FoundUnmatched[] {
  const conditioned = sentence.clauses.findIndex((clause) => rules.condition.test(withoutNames(clause)));
  return sentence.clauses.flatMap((clause, index) => {
    const own = withoutNames(clause);
    const hypothetical = conditioned !== -1 && index >= conditioned;
    return triggersOf(clause, own, rules).flatMap((trigger) => {
      const ids = trigger.rules.map(({ id }) => `verb:${id}`);
      // A claim of a verb reaches to the end of the verb's clause.
      if (claims.some(({ rule, span }) => span.end === clause.end && ids.includes(rule))) return [];
      const denied = hypothetical || rules.negation.test(own.slice(0, trigger.end - clause.start));
      return [{ start: trigger.start, end: trigger.end, rules: ids, reason: denied ? 'NEGATED' : reasonOf(sentence, clause, trigger) }];
    });
  });
}

function reasonOf(sentence: NamedSentence, clause: Clause, trigger: Span): UnmatchedReason {
  if (!sentence.names.some((name) => name.end <= trigger.start)) return 'NO_SUBJECT';
  return clause.names.some((name) => name.start >= trigger.end) ? 'NO_PAIR' : 'NO_OBJECT';
}
