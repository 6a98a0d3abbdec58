import { groupBy } from './group-by.js';

/** A claim of what an attribute's value is. */
export interface ValueClaim {
  readonly attribute?: string | null;
  readonly value?: string | number | boolean | null;
  readonly confidence: number;
}

/** Each attribute with its claims, the surest first; several claims of one attribute may disagree. */
export function claimsByAttribute<Claim extends ValueClaim>(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byAttribute = groupBy(
    claims.filter(({ attribute }) => attribute != null),
    ({ attribute }) => attribute!,
  );
  return new Map([...byAttribute].map(([name, of]) => [name, of.toSorted((a, b) => b.confidence - a.confidence)]));
}
