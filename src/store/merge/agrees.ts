import type { EntityRecord } from '../../../schema/records.js';
import { canonicalJson } from './contribution-hash.js';
import { type AttributeClaim, type EntityClaim, mergeEntity } from './merge-entity.js';

/**
 * Does the merged view of an entity stay as it is when one more document says this of it? Told from the view alone, without
 * the claims that it was made of: names, type and jurisdiction are each the best of what was given, so that the view stands
 * for all that gave it. Of attributes it does not say how surely they were asserted, but the same value again changes nothing.
 */
export function agrees(view: EntityRecord, claim: EntityClaim, asserted: readonly AttributeClaim[]): boolean {
  const given = [...asserted, ...Object.entries(claim.attributes).map(([attribute, value]) => ({ attribute, value }))];
  return (
    given.every(({ attribute, value }) => view.attributes[attribute] === value) &&
    canonicalJson(mergeEntity(view.id, [view, { ...claim, attributes: {} }], [])) === canonicalJson(view)
  );
}
