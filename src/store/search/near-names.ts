import { compareCodePoints } from '../../../schema/compare-code-points.js';
import { EDGE } from './edge.js';
import { editDistance } from './edit-distance.js';
import { MAX_SYLLABLES, spokenOf, syllablesOf } from './pinyin-keys.js';
import { searchForm } from './search-form.js';
import { englishNameOf, type Named } from './search-lines.js';

/** More entities than these are not compared with a query; those whose names are nearest to it in length come first. */
export const MAX_NEAR_CANDIDATES = 2000;

/** What a store needs to find the entities whose names may be near a query. */
export interface NearQuery {
  readonly form: string;
  /** In code points. */
  readonly length: number;
  /** How many characters a name may differ by. */
  readonly tolerance: number;
  /** A name within the tolerance holds one of these. */
  readonly pieces: readonly string[];
  /** The line that an entity's `pinyin` holds where a name of it sounds like the query, or null. */
  readonly sound: string | null;
}

/** An entity that may be near. */
export type NearCandidate = Named & { readonly id: string; readonly mentionCount: number };

/** Reads a query for `SuggestQuery`; null where nothing can be near it. */
export function nearQuery(text: string): NearQuery | null {
  const form = searchForm(text);
  const characters = [...form];
  const tolerance = characters.length < 3 ? 0 : characters.length < 6 ? 1 : 2;
  const sound = countHan(form) < 2 ? null : soundOf(form);
  if (tolerance === 0 && sound === null) return null;
  // Of n + 1 pieces, n changes leave one as it is.
  const pieces = tolerance === 0 ? [] : cutEvenly(characters, tolerance + 1);
  return { form, length: characters.length, tolerance, pieces, sound };
}

/** The names nearest to the query, the nearest first, at most `limit`; none where one of the names is the query. */
export function nearestNames(near: NearQuery, candidates: readonly NearCandidate[], limit: number): string[] {
  const found = new Map<string, { text: string; distance: number; mentions: number }>();
  for (const candidate of candidates) {
    const english = englishNameOf(candidate);
    for (const text of [candidate.name, ...candidate.aliases, ...(english === null ? [] : [english])]) {
      const form = searchForm(text);
      if (form === near.form) return [];
      const distance = distanceTo(near, form);
      const known = found.get(text);
      if (distance === null || (known && known.mentions >= candidate.mentionCount)) continue;
      found.set(text, { text, distance, mentions: candidate.mentionCount });
    }
  }
  const ordered = [...found.values()].sort(
    (a, b) => a.distance - b.distance || b.mentions - a.mentions || compareCodePoints(a.text, b.text),
  );
  return ordered.slice(0, limit).map(({ text }) => text);
}

/** 0 where the form sounds like the query, else by how many characters it differs; null where by too many. */
function distanceTo({ form: query, tolerance, sound }: NearQuery, form: string): number | null {
  // Reading a name aloud takes longer than all else here.
  if (sound !== null && countHan(form) === countSyllables(sound) && sound === soundOf(form)) return 0;
  return tolerance === 0 ? null : editDistance(query, form, tolerance);
}

function soundOf(form: string): string {
  return `${EDGE}${spokenOf(syllablesOf(form))}${EDGE}`;
}

function countSyllables(sound: string): number {
  return sound.split(' ').length - 1;
}

/** Of the characters that have a sound. */
function countHan(form: string): number {
  return Math.min(MAX_SYLLABLES, form.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function cutEvenly(characters: readonly string[], parts: number): string[] {
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((part * characters.length) / parts);
    return characters.slice(from, Math.floor(((part + 1) * characters.length) / parts)).join('');
  });
}
