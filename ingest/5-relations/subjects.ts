import type { RelationRules } from '../knowledge/relation-rules.js';
import type { Clause, Named } from './clauses.js';
import { listAfter, listBefore } from './lists.js';

const ACTORS = new Set(['Institution', 'Place']);

/** The list of names that ends right before a trigger, but for words that may stand between. */
export function subjectsBefore(clause: Clause, trigger: { readonly start: number }, rules: RelationRules): Named[] {
  const index = clause.names.findLastIndex((name) => name.end <= trigger.start);
  if (index < 0) return [];
  const gap = clause.text.slice(clause.names[index]!.end - clause.start, trigger.start - clause.start);
  return rules.between.test(gap) ? listBefore(clause.names, index, clause.text, clause.start) : [];
}

/** Names that open a clause: whoever it is about, whatever its verb (福田区打出系列“组合拳”). */
export function leadingNames(clause: Clause): Named[] {
  const first = clause.names[0];
  if (!first || clause.text.slice(0, first.start - clause.start).trim() !== '') return [];
  return listAfter(clause.names, 0, clause.text, clause.start).filter((name) => ACTORS.has(name.entity.type) || name === first);
}
