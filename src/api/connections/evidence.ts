import type { AssertionRecord, EvidenceRecord } from '../../../schema/records.js';
import type { Loaders } from '../loaders/loaders.js';
import { type EvidenceArgs, pageSize, STANDARD_EVIDENCE } from '../schema-builder/page-args.js';
import type { SliceOrder } from './slice-page.js';

/* The orders in which the store gives assertions, as values that go upwards: the surest first, then document, position, id. */

export const ASSERTIONS_OF_RELATION: SliceOrder<AssertionRecord> = { name: 'assertionsOfRelation', keys: 4, sortKeyOf: bestFirst };

export const ASSERTIONS_OF_ENTITY: SliceOrder<AssertionRecord> = {
  name: 'assertionsOfEntity',
  keys: 5,
  sortKeyOf: (assertion) => [assertion.attribute ?? '', ...bestFirst(assertion)],
};

function bestFirst({ confidence, document, evidence, id }: AssertionRecord): (string | number)[] {
  return [-confidence, document, evidence[0]?.start ?? 0, id];
}

/** A passage together with the assertion that it supports: the value behind the type `Evidence`. */
export interface EvidenceValue extends EvidenceRecord {
  readonly assertion: AssertionRecord;
  /** Its position among the passages of the assertion, from 0. */
  readonly index: number;
}

/** The passages of one assertion, in its own order. */
export function evidenceOf(assertion: AssertionRecord): EvidenceValue[] {
  return assertion.evidence.map((passage, index) => ({ ...passage, assertion, index }));
}

/** The passages that say a relation, those of the surest assertions first. */
export async function evidenceOfRelation(relation: string, { first }: EvidenceArgs, loaders: Loaders): Promise<EvidenceValue[]> {
  const size = pageSize('first', first, STANDARD_EVIDENCE);
  const assertions = await loaders.assertionsOfRelation.load(relation);
  return assertions.flatMap(evidenceOf).slice(0, size);
}
