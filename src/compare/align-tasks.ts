import { weighBigrams } from './bigram-weights.js';
import { type Candidate, findCandidates } from './find-candidates.js';
import type { PlanTask } from './plan-tasks.js';

/** Two tasks that ask for the same, in whole or in part, by their places in the two plans. */
export interface TaskPair {
  readonly a: number;
  readonly b: number;
  /** How likely they are the same, from 0 to 1. */
  readonly confidence: number;
}

export interface TaskAlignment {
  readonly pairs: readonly TaskPair[];
  /** For tasks without a partner the pair that came nearest, by the task's place. */
  readonly nearest: { readonly a: ReadonlyMap<number, TaskPair>; readonly b: ReadonlyMap<number, TaskPair> };
}

/** What a score means. */
interface Scale {
  /** The least score of a pair whose tasks are each other's best. */
  readonly mutual: number;
  /** The least score of one in which only one is the other's best: a part of it was split off, or went into it. */
  readonly oneSided: number;
  /** The score at which 0.63 of pairs are right. */
  readonly unit: number;
}

const LEAVES: Scale = { mutual: 0.03, oneSided: 0.055, unit: 0.06 };
const PARENTS: Scale = { mutual: 0.35, oneSided: 0.55, unit: 0.45 };
/** What equal headings say for two parents, where 1 is that all of their tasks went from the one to the other. */
const HEADING = 0.5;

/**
 * Which tasks of two plans are the same, many to many: those without subtasks by their words, the others by where their tasks
 * went and by their headings. A task is split or merged where it is the best that two tasks of the other plan have.
 */
export function alignTasks(a: readonly PlanTask[], b: readonly PlanTask[]): TaskAlignment {
  const leaves = choose(
    alike(a, b, isLeaf, ({ words }) => words),
    LEAVES,
  );
  const parents = choose(alignParents(a, b, leaves.pairs), PARENTS);
  return {
    pairs: [...leaves.pairs, ...parents.pairs].sort((x, y) => x.a - y.a || x.b - y.b),
    nearest: { a: new Map([...leaves.nearest.a, ...parents.nearest.a]), b: new Map([...leaves.nearest.b, ...parents.nearest.b]) },
  };
}

type Scored = Omit<Candidate, 'cosine'>;

const isLeaf = ({ children }: PlanTask): boolean => children.length === 0;
const isParent = (task: PlanTask): boolean => !isLeaf(task);

/** Pairs of those tasks whose words are alike. */
function alike(
  a: readonly PlanTask[],
  b: readonly PlanTask[],
  where: (task: PlanTask) => boolean,
  wordsOf: (task: PlanTask) => string,
): Candidate[] {
  const placesOf = (tasks: readonly PlanTask[]): number[] => [...tasks.keys()].filter((at) => where(tasks[at]!));
  const [ofA, ofB] = [placesOf(a), placesOf(b)];
  const vectors = weighBigrams([...ofA.map((at) => wordsOf(a[at]!)), ...ofB.map((at) => wordsOf(b[at]!))]);
  const candidates = findCandidates(vectors.slice(0, ofA.length), vectors.slice(ofA.length));
  return candidates.map((pair) => ({ ...pair, a: ofA[pair.a]!, b: ofB[pair.b]! }));
}

/** The pairs that are the best for one side or both, and good enough; of the rest the nearest. */
function choose(candidates: readonly Scored[], { mutual, oneSided, unit }: Scale): TaskAlignment {
  const best = { a: bests(candidates, 'a'), b: bests(candidates, 'b') };
  const toPair = ({ a, b, score }: Scored): TaskPair => ({ a, b, confidence: confidenceOf(score, unit) });
  const pairs = candidates
    .filter((candidate) => {
      const sides = Number(best.a.get(candidate.a) === candidate) + Number(best.b.get(candidate.b) === candidate);
      return (sides === 2 && candidate.score >= mutual) || (sides === 1 && candidate.score >= oneSided);
    })
    .map(toPair);
  const nearest = (side: 'a' | 'b'): Map<number, TaskPair> => {
    const paired = new Set(pairs.map((pair) => pair[side]));
    return new Map([...best[side]].filter(([at, { score }]) => !paired.has(at) && score > 0).map(([at, one]) => [at, toPair(one)]));
  };
  return { pairs, nearest: { a: nearest('a'), b: nearest('b') } };
}

/** From 0 to 1, growing with the score; two decimals. By eye, not measured: it orders lines and promises no share. */
export function confidenceOf(score: number, unit: number): number {
  return Math.round(100 * (1 - Math.exp(-Math.max(0, score) / unit))) / 100;
}

function bests(candidates: readonly Scored[], side: 'a' | 'b'): Map<number, Scored> {
  const best = new Map<number, Scored>();
  for (const candidate of candidates) {
    const before = best.get(candidate[side]);
    if (!before || candidate.score > before.score) best.set(candidate[side], candidate);
  }
  return best;
}

function alignParents(a: readonly PlanTask[], b: readonly PlanTask[], leaves: readonly TaskPair[]): Scored[] {
  const flows = new Flows(a, b, leaves);
  const headings = alike(a, b, isParent, ({ title }) => title);
  const cosines = new Map(headings.map((pair) => [keyOf(pair), pair.cosine]));
  const scored = [...new Map([...flows.pairs(), ...headings].map((pair) => [keyOf(pair), pair])).values()].map((pair) => {
    return { a: pair.a, b: pair.b, score: flows.share(pair) + HEADING * (cosines.get(keyOf(pair)) ?? 0) };
  });
  return withoutNested(scored, a, b);
}

const keyOf = (pair: { readonly a: number; readonly b: number }): string => `${pair.a}>${pair.b}`;

/** How the tasks below two parents went from one to the other. */
class Flows {
  readonly #ofA = new Map<string, Set<number>>();
  readonly #ofB = new Map<string, Set<number>>();

  constructor(
    readonly a: readonly PlanTask[],
    readonly b: readonly PlanTask[],
    leaves: readonly TaskPair[],
  ) {
    for (const leaf of leaves) {
      for (const x of ancestors(a, leaf.a)) {
        for (const y of ancestors(b, leaf.b)) {
          const key = keyOf({ a: x, b: y });
          this.#ofA.set(key, (this.#ofA.get(key) ?? new Set()).add(leaf.a));
          this.#ofB.set(key, (this.#ofB.get(key) ?? new Set()).add(leaf.b));
        }
      }
    }
  }

  pairs(): { a: number; b: number }[] {
    return [...this.#ofA.keys()].map((key) => {
      const [a, b] = key.split('>').map(Number) as [number, number];
      return { a, b };
    });
  }

  /** The geometric mean of the shares of both parents' tasks that have a partner below the other one. */
  share(pair: { readonly a: number; readonly b: number }): number {
    const key = keyOf(pair);
    const ofA = (this.#ofA.get(key)?.size ?? 0) / this.a[pair.a]!.leaves.length;
    return Math.sqrt((ofA * (this.#ofB.get(key)?.size ?? 0)) / this.b[pair.b]!.leaves.length);
  }
}

/** Without pairs of a chapter and a section where a better pair has the section's chapter, or the chapter's section. */
function withoutNested(candidates: readonly Scored[], a: readonly PlanTask[], b: readonly PlanTask[]): Scored[] {
  const group = (side: 'a' | 'b'): Map<number, Scored[]> => {
    const groups = new Map<number, Scored[]>();
    for (const candidate of candidates) {
      const one = groups.get(candidate[side]);
      if (one) one.push(candidate);
      else groups.set(candidate[side], [candidate]);
    }
    return groups;
  };
  const [ofA, ofB] = [group('a'), group('b')];
  return candidates.filter(
    (candidate) =>
      !ofA.get(candidate.a)!.some((other) => other.score > candidate.score && isNested(b, other.b, candidate.b)) &&
      !ofB.get(candidate.b)!.some((other) => other.score > candidate.score && isNested(a, other.a, candidate.a)),
  );
}

function isNested(tasks: readonly PlanTask[], x: number, y: number): boolean {
  return ancestors(tasks, x).includes(y) || ancestors(tasks, y).includes(x);
}

function ancestors(tasks: readonly PlanTask[], at: number): number[] {
  const above: number[] = [];
  for (let one = tasks[at]!.parent; one !== null; one = tasks[one]!.parent) above.push(one);
  return above;
}
