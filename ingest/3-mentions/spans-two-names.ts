import { hasTrait } from '../../schema/entity-traits.js';
import type { Candidate } from './candidate.js';

/** So many characters between two names are a word: 国务院国资委|巡查|深圳大学. */
const SHORTEST_WORD = 2;

/**
 * Whether what a rule took for one name begins with a listed body and ends with or inside of a listed name of its own type,
 * words between them: two names around a verb that the segmenter does not know as one.
 */
export function spansTwoNames({ start, end, type }: Candidate, listed: readonly Candidate[]): boolean {
  const last = listed.find((name) => name.entry && name.start > start && name.start < end && name.end >= end && name.type === type);
  if (!last) return false;
  return listed.some((name) => name.start === start && hasTrait(name.type, 'body') && last.start - name.end >= SHORTEST_WORD);
}
