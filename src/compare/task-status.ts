import { likeness } from './bigram-weights.js';
import type { TaskPair } from './align-tasks.js';
import type { TaskStatus } from './plan-comparison.js';
import type { PlanTask } from './plan-tasks.js';

/** From this share of common words on a task is kept in nearly the same words. */
const SAME_WORDS = 0.75;

/** What became of the tasks of each pair. */
export function pairStatuses(a: readonly PlanTask[], b: readonly PlanTask[], pairs: readonly TaskPair[]): TaskStatus[] {
  const known = new Set(pairs.map((pair) => `${pair.a}>${pair.b}`));
  const count = (side: 'a' | 'b'): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
    return counts;
  };
  const [ofA, ofB] = [count('a'), count('b')];
  return pairs.map((pair) => {
    if (ofA.get(pair.a)! > 1) return 'SPLIT';
    if (ofB.get(pair.b)! > 1) return 'MERGED';
    const [x, y] = [a[pair.a]!, b[pair.b]!];
    if (x.parent !== null && y.parent !== null && !known.has(`${x.parent}>${y.parent}`)) return 'MOVED';
    const words = x.children.length + y.children.length > 0 ? likeness(x.title, y.title) : likeness(x.words, y.words);
    return words >= SAME_WORDS ? 'KEPT' : 'REWORDED';
  });
}
