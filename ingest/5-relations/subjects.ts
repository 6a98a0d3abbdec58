import { hasTrait } from '../../schema/entity-traits.js';
import type { RelationRules } from '../knowledge/relation-rules.js';
import type { Clause, Named } from './clauses.js';
import { listAfter, listBefore } from './lists.js';

/** More words than these between a subject and its verb are a sentence of their own, in code units. */
const LONGEST_BETWEEN = 60;
/** Words that say what part a name has stand right before it, in no more code units. */
const LONGEST_OPENING = 16;
/** More who act together are a text that repeats itself (A联合B联合C…). */
const MOST_JOINED = 20;

/** Who acts, as far as the clause says it before a verb. */
export interface SubjectPhrase {
  readonly names: readonly Named[];
  /** Where the phrase begins, or the verb where there is none: what stands before it says whether a subject is left out. */
  readonly start: number;
  /** The phrase is the agent of a passive (X由A运营): the clause is about X. */
  readonly isAgent: boolean;
  /** It begins with a word that joins it to whoever acted before (联合B成立C). */
  readonly joinsPrevious: boolean;
}

/**
 * The list of names that ends right before a verb, but for words that may stand between. What happens in a place (在X设立Y)
 * is not done by the place; who is joined acts together with whoever joins them (A联合B成立C).
 */
export function subjectsBefore(clause: Clause, verb: { readonly start: number }, rules: RelationRules): SubjectPhrase {
  let limit = verb.start;
  const partners: Named[] = [];
  const phrase = (isAgent = false, joinsPrevious = false): SubjectPhrase => ({ names: partners, start: limit, isAgent, joinsPrevious });
  for (let joined = 0; joined < MOST_JOINED; joined++) {
    const index = clause.names.findLastIndex((name) => name.end <= limit);
    if (index < 0) return phrase(false, partners.length > 0);
    const between = clause.text.slice(clause.names[index]!.end - clause.start, limit - clause.start);
    const list = listBefore(clause.names, index, clause.text, clause.start);
    const first = adjoining(clause.names, clause.names.indexOf(list[0]!));
    const locative = openingBefore(clause, first.start, rules.locative);
    if (!mayStandBetween(locative !== undefined ? between.replace(rules.locativeTail, '') : between, rules)) return phrase();
    if (locative !== undefined) {
      limit = locative;
      continue;
    }
    partners.unshift(...list);
    limit = list[0]!.start;
    const joint = openingBefore(clause, limit, rules.joint);
    if (joint === undefined) return phrase(openingBefore(clause, limit, rules.agent) !== undefined);
    limit = joint;
    if (!clause.names.some((name) => name.end <= limit)) return phrase(false, true);
  }
  return phrase(false, true);
}

/** Where the words begin that end right before a position and match a pattern; undefined where there are none. */
function openingBefore({ text, start }: Clause, position: number, pattern: RegExp): number | undefined {
  const from = Math.max(start, position - LONGEST_OPENING);
  const match = pattern.exec(text.slice(from - start, position - start));
  return match ? from + match.index : undefined;
}

function mayStandBetween(words: string, rules: RelationRules): boolean {
  return words.length <= LONGEST_BETWEEN && rules.between.test(words);
}

/** 在南山区深圳湾科技生态园: the word for 在 stands before the first of names that touch. */
function adjoining(names: readonly Named[], index: number): Named {
  let first = index;
  while (first > 0 && names[first - 1]!.end === names[first]!.start) first--;
  return names[first]!;
}

/** Names that open a clause: whoever it is about, whatever its verb (福田区打出系列“组合拳”). */
export function leadingNames(clause: Clause): Named[] {
  const first = clause.names[0];
  if (!first || clause.text.slice(0, first.start - clause.start).trim() !== '') return [];
  return listAfter(clause.names, 0, clause.text, clause.start).filter(
    (name) => hasTrait(name.entity.type, 'body', 'place') || name === first,
  );
}
