import type { AssertionRecord, EvidenceRecord } from '../../../schema/records.js';
import { type EvidenceArgs, STANDARD_EVIDENCE } from '../inputs/evidence-args.js';
import type { Loaders } from '../loaders/loaders.js';
import { pageSize } from '../paging/to-page-request.js';

/** A passage together with the assertion that it supports: the value behind the type `Evidence`. */
export interface EvidenceValue extends EvidenceRecord {
  readonly assertion: AssertionRecord;
}

/** The passages of one assertion, in its own order. */
export function evidenceOf(assertion: AssertionRecord): EvidenceValue[] {
  return assertion.evidence.map((passage) => ({ ...passage, assertion }));
}

/** The passages that say a relation, those of the surest assertions first. */
export async function evidenceOfRelation(relation: string, { first }: EvidenceArgs, loaders: Loaders): Promise<EvidenceValue[]> {
  const size = pageSize('first', first, STANDARD_EVIDENCE);
  const assertions = await loaders.assertionsOfRelation.load(relation);
  return assertions.flatMap(evidenceOf).slice(0, size);
}
