import { hasTrait } from '../../schema/entity-traits.js';
import type { RelationRule, RelationRules } from '../knowledge/relation-rules.js';
import type { Clause } from './clauses.js';
import { matchesOf } from '../text/matches.js';

/** A verb of the lexicon in a clause, outside of names. Positions count in the view. */
export interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly RelationRule[];
  /** Where its objects have to begin at the latest: the next verb of its own, or the clause's end. */
  readonly limit: number;
  /** The next verb follows at once: its phrase may lie between (研发基于X的Y). */
  readonly opensPhrase: boolean;
}

/** Between two verbs that share their object: 建设运营X, 建设、运营X. */
const SHARED = /^(?:、|和|与|及|或)?$/;
const PHRASE_GAP = 2;

/**
 * The triggers of a clause from left to right, each verb taken at its longest. Verbs side by side share what stands
 * behind the last; a verb that belongs to the one before it is none.
 * @param own the clause with its names blanked out, so that a verb inside a name is not seen
 */
export function triggersOf(clause: Clause, own: string, rules: RelationRules): Trigger[] {
  const found = withoutSwallowed(
    matchesOf(rules.trigger, own).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rules: rules.rulesByVerb.get(match[0])!,
    })),
  );
  return found.map((trigger, index) => {
    let last = index;
    while (found[last + 1] && SHARED.test(own.slice(found[last]!.end, found[last + 1]!.start))) last++;
    const next = found[last + 1]?.start ?? own.length;
    const opensPhrase = next - found[last]!.end <= PHRASE_GAP;
    return {
      start: clause.start + trigger.start,
      end: clause.start + trigger.end,
      rules: trigger.rules,
      limit: clause.start + next,
      opensPhrase,
    };
  });
}

type Found = Pick<Trigger, 'start' | 'end' | 'rules'>;

function withoutSwallowed(triggers: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let swallowedTo = -1;
  for (const trigger of triggers) {
    if (trigger.start === swallowedTo) {
      swallowedTo = trigger.end;
      continue;
    }
    swallowedTo = trigger.rules.some((rule) => rule.swallows) ? trigger.end : -1;
    kept.push(trigger);
  }
  return kept;
}

/** A clause's own words in their places: 研究 in 研究院 says nothing of the clause. */
export function withoutNames(clause: Clause): string {
  return blanked(clause, clause.names);
}

/** A clause without the titles of policies, whose years date nothing that happens in it. */
export function withoutTitles(clause: Clause): string {
  return blanked(
    clause,
    clause.names.filter(({ entity }) => hasTrait(entity.type, 'text')),
  );
}

function blanked({ text, start }: Clause, names: Clause['names']): string {
  const parts: string[] = [];
  let at = 0;
  for (const name of names) {
    if (name.start - start < at) continue;
    parts.push(text.slice(at, name.start - start), ' '.repeat(name.end - name.start));
    at = name.end - start;
  }
  return parts.join('') + text.slice(at);
}
