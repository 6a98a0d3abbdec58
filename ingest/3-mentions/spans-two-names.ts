import { hasTrait } from '../../schema/entity-traits.js';
import type { Candidate } from './candidate.js';

/** So many characters between two names are a word: 国务院国资委|巡查|深圳大学. */
const SHORTEST_WORD = 2;
/** A department that its own place or level leads begins a name of its own, whatever stands before it. */
const PLACED = /^department:(?:place|level)$/;

/**
 * Whether what a rule took for one name is two: it begins with a listed body and ends with or inside of a listed name of its own type,
 * words between them (two names around a verb that the segmenter does not know as one), or a department is followed by another body that
 * has its own place, as in a column whose lines have run together (市司法局|市委网信办).
 */
export function spansTwoNames({ start, end, type }: Candidate, listed: readonly Candidate[], departments: readonly Candidate[]): boolean {
  const first = departments.find(
    (name) => name.start === start && PLACED.test(name.rule) && beginsBody(name.end, end, listed, departments),
  );
  if (first) return true;
  const last = listed.find((name) => name.entry && name.start > start && name.start < end && name.end >= end && name.type === type);
  if (!last) return false;
  return listed.some((name) => name.start === start && hasTrait(name.type, 'body') && last.start - name.end >= SHORTEST_WORD);
}

function beginsBody(start: number, end: number, listed: readonly Candidate[], departments: readonly Candidate[]): boolean {
  const isPlaced = (name: Candidate): boolean => (name.entry ? hasTrait(name.type, 'body') : PLACED.test(name.rule));
  return [...departments, ...listed].some((name) => name.start === start && name.end <= end && isPlaced(name));
}
