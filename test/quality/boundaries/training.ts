import type { BoundaryModel, HashedWeights } from '../../../ingest/knowledge/boundary-model.js';
import type { RankedName } from '../../../ingest/3-mentions/boundary-features.js';
import { formFeatures } from '../../../ingest/3-mentions/feature-hash.js';

/** One name with its options as hashed features; `right` is the option that gold marks. */
export interface Group {
  readonly options: readonly Int32Array[];
  readonly right: number;
  readonly weight: number;
}

export interface TypedForm {
  readonly features: Int32Array;
  readonly type: number;
  readonly weight: number;
}

export const RANK_SIZE = 1 << 16;
export const FORM_SIZE = 1 << 13;
const EPOCHS = 12;
const RATE = 0.15;

export function featuresOf({ scope, options }: RankedName): Int32Array[] {
  return options.map((option) => {
    const found: number[] = [];
    scope.features(option, (_, hash) => found.push(hash & (RANK_SIZE - 1)));
    return Int32Array.from(found);
  });
}

export function formOf(name: string): Int32Array {
  const found: number[] = [];
  formFeatures(name, (hash) => found.push(hash & (FORM_SIZE - 1)));
  return Int32Array.from(found);
}

/** Softmax over the options of each group, by AdaGrad with a decay; the order is shuffled by a fixed seed. */
export function trainRanks(groups: readonly Group[], decay = 2e-5): Float64Array {
  const weights = new Float64Array(RANK_SIZE);
  const squares = new Float64Array(RANK_SIZE).fill(1e-6);
  const order = groups.map((_, index) => index);
  const random = randomFrom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { options, right, weight } = groups[index]!;
      const shares = softmax(options.map((features) => sum(weights, features)));
      options.forEach((features, option) => {
        const gradient = weight * (shares[option]! - (option === right ? 1 : 0));
        if (Math.abs(gradient) < 1e-4) return;
        for (const at of features) step(weights, squares, at, gradient + decay * weights[at]!);
      });
    }
    for (let at = 0; at < RANK_SIZE; at++) weights[at]! *= 1 - decay * 50;
  }
  return weights;
}

/** One of several types by a form: multinomial logistic regression, trained in the same way. */
export function trainTypes(forms: readonly TypedForm[], types: number): Float64Array {
  const weights = new Float64Array(types * FORM_SIZE);
  const squares = new Float64Array(types * FORM_SIZE).fill(1e-6);
  const order = forms.map((_, index) => index);
  const random = randomFrom(11);
  for (let epoch = 0; epoch < 6; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, type, weight } = forms[index]!;
      const sums = Array.from({ length: types }, (_, one) => sum(weights, features, one * FORM_SIZE));
      softmax(sums).forEach((share, one) => {
        const gradient = weight * (share - (one === type ? 1 : 0));
        if (Math.abs(gradient) < 1e-3) return;
        for (const at of features) step(weights, squares, one * FORM_SIZE + at, gradient);
      });
    }
  }
  return weights;
}

/** Weights as bytes; those that are small beside the greatest become nothing. */
export function quantised(weights: Float64Array): HashedWeights {
  let greatest = 0;
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight));
  const scale = Math.min(greatest, 3) / 127 || 1;
  return { weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))), scale };
}

export function modelOf(ranks: Float64Array, types: readonly string[], ofTypes: Float64Array): BoundaryModel {
  return { types, ranks: quantised(ranks), ofTypes: quantised(ofTypes) };
}

function step(weights: Float64Array, squares: Float64Array, at: number, gradient: number): void {
  squares[at]! += gradient * gradient;
  weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!);
}

function sum(weights: Float64Array, features: Int32Array, from = 0): number {
  let total = 0;
  for (const at of features) total += weights[from + at]!;
  return total;
}

function softmax(sums: readonly number[]): number[] {
  const greatest = Math.max(...sums);
  const powers = sums.map((value) => Math.exp(value - greatest));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / all);
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** A linear congruential generator (Numerical Recipes), so that two runs give the same bytes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
