import { mergeRelation, type RelationEnds } from '../../../schema/merge-relation.js';
import type { AssertionRecord, RelationRecord } from '../../../schema/records.js';
import { groupBy } from './group-by.js';

/** The relations of one document as its assertions make them, in the order of their ends, of which each must have an assertion. */
export function documentRelations(ends: readonly RelationEnds[], assertions: readonly AssertionRecord[]): RelationRecord[] {
  const own = groupBy(assertions, ({ relation }) => relation ?? '');
  return ends.map((relation) => mergeRelation(relation, own.get(relation.id)!));
}
