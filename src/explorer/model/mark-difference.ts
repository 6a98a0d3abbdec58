import { type ChangeObject, diffChars } from 'diff';
import type { Mark } from './mark-text.js';

/** What each of two texts has and the other has not. */
export type Difference = Readonly<Record<'a' | 'b', readonly Mark<'differs'>[]>>;

/** Code points that may differ; of texts that differ in more, marks would say nothing. */
const MOST_EDITS = 400;
/** The part of the shorter text that has to be in the other. */
const LEAST_SHARED = 0.5;

/** Marks, by code points, where two texts differ; nothing where they have little in common. */
export function markDifference(a: string, b: string): Difference {
  const changes = diffChars(a, b, { maxEditLength: MOST_EDITS }) ?? [];
  const [ofA, ofB] = [changes.filter(({ added }) => !added), changes.filter(({ removed }) => !removed)];
  const shared = lengthOf(ofA.filter(({ removed }) => !removed));
  if (shared < LEAST_SHARED * Math.min(lengthOf(ofA), lengthOf(ofB))) return { a: [], b: [] };
  return { a: marksOf(ofA), b: marksOf(ofB) };
}

type Change = ChangeObject<string>;

function marksOf(changes: readonly Change[]): Mark<'differs'>[] {
  let end = 0;
  return changes.flatMap(({ added, removed, count }) => {
    const start = end;
    end += count;
    return added || removed ? [{ start, end, value: 'differs' as const }] : [];
  });
}

const lengthOf = (changes: readonly Change[]): number => changes.reduce((total, { count }) => total + count, 0);
