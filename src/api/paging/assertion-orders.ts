import type { AssertionRecord } from '../../../schema/records.js';
import type { SliceOrder } from './slice-page.js';

/* The orders in which the store gives assertions, as values that go upwards: the surest first, then document, position, id. */

export const ASSERTIONS_OF_RELATION: SliceOrder<AssertionRecord> = { name: 'assertionsOfRelation', keys: 4, placeOf: bestFirst };

export const ASSERTIONS_OF_ENTITY: SliceOrder<AssertionRecord> = {
  name: 'assertionsOfEntity',
  keys: 5,
  placeOf: (assertion) => [assertion.attribute ?? '', ...bestFirst(assertion)],
};

function bestFirst({ confidence, document, evidence, id }: AssertionRecord): (string | number)[] {
  return [-confidence, document, evidence[0]?.start ?? 0, id];
}
