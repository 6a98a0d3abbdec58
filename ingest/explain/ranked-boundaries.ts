import { BOUNDARY_FEATURES, type BoundaryOption, type RankedName } from '../3-mentions/boundary-features.js';

import type { HashedWeights } from '../knowledge/boundary-model.js';

const MAX_OPTIONS = 3;
const MAX_FEATURES = 5;

/** One way to draw a name's boundaries, with what spoke for and against it beside the name as the rules found it. */
export interface ExplainedOption {
  readonly option: BoundaryOption;
  /** How far it ranks above the name as it was found; below where negative. */
  readonly lead: number;
  /** The features that weigh most, the heaviest first. */
  readonly features: readonly { readonly feature: string; readonly weight: number }[];
}

/** The best other ways to draw a name's boundaries. */
export function explainBoundaries({ scope, options }: RankedName, weights: HashedWeights): ExplainedOption[] {
  const [found, ...others] = options;
  const base = weightsOf(scope, found!, weights);
  return [...others]
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_OPTIONS)
    .map((option) => {
      const own = weightsOf(scope, option, weights);
      const features = BOUNDARY_FEATURES.map((feature, index) => ({ feature, weight: rounded(own[index]! - base[index]!) }))
        .filter(({ weight }) => weight !== 0)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, MAX_FEATURES);
      return { option, lead: rounded(option.rank - found!.rank), features };
    });
}

function weightsOf(scope: RankedName['scope'], option: BoundaryOption, { weights, scale }: HashedWeights): Float64Array {
  const sums = new Float64Array(BOUNDARY_FEATURES.length);
  scope.features(option, (feature, hash) => (sums[feature]! += weights[hash & (weights.length - 1)]! * scale));
  return sums;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
