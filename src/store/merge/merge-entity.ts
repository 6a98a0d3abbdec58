import type { EntityRecord, Modality } from '../../../schema/records.js';
import { codePointLength, compareCodePoints } from './compare-code-points.js';

/** What one document says of an entity. */
export type EntityClaim = Omit<EntityRecord, 'id'>;

export type AttributeValue = EntityRecord['attributes'][string];

/** What one assertion says of one of the entity's attributes. */
export interface AttributeClaim {
  readonly attribute: string;
  readonly value: AttributeValue;
  readonly modality: Modality;
  readonly confidence: number;
}

/**
 * One entity as all documents together see it. The result depends on the set of claims only, never on their order:
 * - name: the longest primary name, by code points; the first by code point order among equals;
 * - aliases: every other name and alias, sorted by code point;
 * - attributes: for each the value asserted with the highest confidence, FACT before PLANNED, then the smallest value;
 *   a value that a document gives without an assertion counts only where there is no assertion at all.
 */
export function mergeEntity(id: string, claims: readonly EntityClaim[], asserted: readonly AttributeClaim[]): EntityRecord {
  const names = claims.map((claim) => claim.name).sort(longestFirst);
  const name = names[0]!;
  const others = new Set([...names, ...claims.flatMap((claim) => claim.aliases)]);
  others.delete(name);
  const jurisdiction = claims.flatMap((claim) => claim.jurisdiction ?? []).sort(longestFirst)[0];
  return {
    id,
    type: claims.map((claim) => claim.type).sort(compareCodePoints)[0]!,
    name,
    aliases: [...others].sort(compareCodePoints),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    attributes: mergeAttributes(claims, asserted),
  };
}

function mergeAttributes(claims: readonly EntityClaim[], asserted: readonly AttributeClaim[]): EntityRecord['attributes'] {
  const unasserted = claims.flatMap(({ attributes }) =>
    Object.entries(attributes).map(([attribute, value]): AttributeClaim => ({ attribute, value, modality: 'PLANNED', confidence: -1 })),
  );
  const winners = new Map<string, AttributeClaim>();
  for (const claim of [...asserted, ...unasserted]) {
    const standing = winners.get(claim.attribute);
    if (!standing || compareAttributeClaims(claim, standing) < 0) winners.set(claim.attribute, claim);
  }
  const sorted = [...winners.values()].sort((a, b) => compareCodePoints(a.attribute, b.attribute));
  return Object.fromEntries(sorted.map(({ attribute, value }) => [attribute, value]));
}

function compareAttributeClaims(a: AttributeClaim, b: AttributeClaim): number {
  return (
    b.confidence - a.confidence ||
    Number(b.modality === 'FACT') - Number(a.modality === 'FACT') ||
    compareCodePoints(JSON.stringify(a.value), JSON.stringify(b.value))
  );
}

function longestFirst(a: string, b: string): number {
  return codePointLength(b) - codePointLength(a) || compareCodePoints(a, b);
}
