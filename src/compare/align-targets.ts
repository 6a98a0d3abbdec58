import { confidenceOf } from './align-tasks.js';
import { weighBigrams } from './bigram-weights.js';
import { findCandidates } from './find-candidates.js';
import type { PlanTarget } from './plan-targets.js';

/** Two targets that count the same, by their places in the two plans. */
export interface TargetPair {
  readonly a: number;
  readonly b: number;
  /** How likely they are the same, from 0 to 1. */
  readonly confidence: number;
}
/** From this score on two targets count the same. */
const ENOUGH = 0.25;
/** What it says for two targets that they stand in tasks that are partners, and at one place of their sentences. */
const SAME_TASK = 0.1;
const SAME_ORDER = 0.02;
/** The score at which 0.63 of pairs are right. */
const UNIT = 0.3;

/** Which targets of two plans count the same thing, one to one: by the words around them, never by their values. */
export function alignTargets(
  a: readonly PlanTarget[],
  b: readonly PlanTarget[],
  tasksAlign: (a: number, b: number) => boolean,
): TargetPair[] {
  const vectors = weighBigrams([...a, ...b].map(({ words }) => words));
  const vectorsOf = (places: readonly number[], from: number) => places.map((at) => vectors[from + at]!);
  const units = new Set(a.map(({ unit }) => unit));
  const candidates = [...units].flatMap((unit) => {
    const [ofA, ofB] = [placesOf(a, unit), placesOf(b, unit)];
    return findCandidates(vectorsOf(ofA, 0), vectorsOf(ofB, a.length)).map(({ a: x, b: y, cosine }) => ({
      a: ofA[x]!,
      b: ofB[y]!,
      score: cosine,
    }));
  });
  const scored = candidates
    .filter((pair) => !opposed(a[pair.a]!, b[pair.b]!))
    .map((pair) => {
      const [x, y] = [a[pair.a]!, b[pair.b]!];
      const near = x.task !== null && y.task !== null && tasksAlign(x.task, y.task);
      return { ...pair, score: pair.score + (near ? SAME_TASK : 0) + (x.order === y.order ? SAME_ORDER : 0) };
    })
    .filter(({ score }) => score >= ENOUGH)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return scored.flatMap(({ a: x, b: y, score }) => {
    if (usedA.has(x) || usedB.has(y)) return [];
    usedA.add(x);
    usedB.add(y);
    return [{ a: x, b: y, confidence: confidenceOf(score, UNIT) }];
  });
}

function placesOf(targets: readonly PlanTarget[], unit: string): number[] {
  return [...targets.keys()].filter((at) => targets[at]!.unit === unit);
}

/** One is to rise, the other to fall. */
function opposed(a: PlanTarget, b: PlanTarget): boolean {
  const direction = ({ entity }: PlanTarget) => /^(?:INCREASE|DECREASE)/.exec(String(entity.attributes['comparator'] ?? ''))?.[0];
  const [x, y] = [direction(a), direction(b)];
  return x !== undefined && y !== undefined && x !== y;
}
