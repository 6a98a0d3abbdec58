import { codePointLength } from '../../../schema/compare-code-points.js';
import type { Span } from '../../../schema/span.js';
import { simplifyCharacter } from './simplify-character.js';

/*
 * A character with all that only changes its looks or joins it (marks, variation selectors, half-width sound marks,
 * jamo of one syllable): folding treats each such cluster alone, so that every folded character has its place in the
 * text that it came from, and a part of a text folds to a part of the folded text.
 */
const CLUSTER = /[^][\p{M}\p{Default_Ignorable_Code_Point}\uff9e\uff9f\u1160-\u11ff]*/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const SPACE = /\s/u;

/** Clusters of one UTF-16 unit are few enough to be kept for good. */
const known = new Map<string, string>();

/**
 * The form in which names and texts are compared by search: without invisible characters (variation selectors, joiners),
 * NFKC, lower case, traditional characters made simplified one by one, each run of white space one space, none at the
 * ends. Folding twice is folding once.
 */
export function searchForm(text: string): string {
  return text.replace(CLUSTER, foldCluster).replace(/\s+/gu, ' ').trim();
}

/** A folded text that knows where each of its parts came from. */
export interface TracedForm {
  readonly form: string;
  /** The place in the original, in code points, of a range of the form in UTF-16 code units. */
  origin(start: number, end: number): Span;
}

/** `searchForm` with the way back. */
export function tracedForm(text: string): TracedForm {
  let form = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const [cluster] of text.matchAll(CLUSTER)) {
    const end = at + codePointLength(cluster);
    for (const unit of foldCluster(cluster).split('')) {
      const space = SPACE.test(unit);
      if (space && (form === '' || form.endsWith(' '))) continue;
      form += space ? ' ' : unit;
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return {
    form: form.trimEnd(),
    origin: (from, to) => ({ start: starts[from] ?? at, end: ends[to - 1] ?? at }),
  };
}

function foldCluster(cluster: string): string {
  if (cluster.length > 1) return foldAnew(cluster);
  let folded = known.get(cluster);
  if (folded === undefined) known.set(cluster, (folded = foldAnew(cluster)));
  return folded;
}

function foldAnew(cluster: string): string {
  const plain = cluster.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().normalize('NFKC');
  return plain.replace(/\p{Script=Han}/gu, simplifyCharacter);
}
