import type { Condition, Field } from '../../port/queries.js';
import { requiredTexts } from '../../query/required-texts.js';
import { hanRuns } from '../../search/han-runs.js';
import type { Reading } from '../../search/pinyin-readings.js';
import { searchForm } from '../../search/search-form.js';
import type { SearchTerm } from '../../search/search-terms.js';

/** More clauses than these narrow a search no further; the rest of a long term is compared only. */
const MAX_CLAUSES = 32;

/** Terms that may be meant as sounds: each has up to 16 ways to be cut, and Lucene takes 1,024 clauses in all. */
const MAX_SPOKEN = 4;

/** Words that Lucene's `cjk` analyser leaves out of its index. */
const STOP_WORDS = (
  'a and are as at be but by for if in into is it no not of on or s such t ' +
  'that the their then there these they this to was will with www'
).split(' ');

/**
 * A Lucene query whose answers include every text that holds all terms, or undefined where there is none and every text
 * has to be compared. The `cjk` analyser cuts runs of Han characters into pairs, and a single one is found as a part of
 * pairs. Letters and digits it keeps in words, and a term of nothing else lies inside one, unless that may be a stop word.
 */
export function candidateQuery(terms: readonly SearchTerm[]): string | undefined {
  const clauses = new Set<string>();
  for (const { text } of terms) {
    if (/^[a-z0-9]+$/.test(text) && !mayBeLeftOut(text)) clauses.add(`+*${text}*`);
    for (const clause of hanClauses(text)) clauses.add(`+${clause}`);
  }
  return clauses.size === 0 ? undefined : [...clauses].slice(0, MAX_CLAUSES).join(' ');
}

/** The same for entities, of which the index holds the sounds too: a term of letters may be written or spoken. */
export function entityCandidateQuery(terms: readonly SearchTerm[]): string | undefined {
  const written = candidateQuery(terms.filter(({ reading }) => !reading));
  const spoken = terms
    .map(({ text, reading }) => (reading ? spokenClause(text, reading) : undefined))
    .filter((clause) => clause !== undefined);
  const clauses = [...(written === undefined ? [] : [written]), ...spoken.slice(0, MAX_SPOKEN)];
  return clauses.length === 0 ? undefined : clauses.join(' ');
}

/** A text may hold these letters in a stop word alone, where the index does not know of them: `he` in `the`. */
function mayBeLeftOut(letters: string): boolean {
  return STOP_WORDS.some((word) => word.includes(letters));
}

/** Names and sounds are asked for the letters at once: initials stand in one word, as letters do in a name. */
function spokenClause(text: string, { spoken }: Reading): string | undefined {
  const ways = spoken.map((way) => soundQuery(way, 'BEGINNING'));
  if (mayBeLeftOut(text) || ways.includes(undefined)) return undefined;
  return `+(${[`*${text}*`, ...ways].join(' ')})`;
}

/** The same for texts that hold the Han characters of all parts; undefined where there are none. */
export function hanQuery(parts: readonly string[]): string | undefined {
  const clauses = new Set(parts.flatMap(hanClauses));
  return clauses.size === 0 ? undefined : [...clauses].slice(0, MAX_CLAUSES).map((clause) => `+${clause}`).join(' '); // prettier-ignore
}

/** The same for entities that hold one of the parts in a name, or sound so. */
export function nearCandidateQuery(parts: readonly string[], sound: string | null): string | undefined {
  const groups = parts.map((part) => {
    const clauses = hanClauses(part).map((clause) => `+${clause}`);
    return clauses.length === 0 ? undefined : `(${clauses.join(' ')})`;
  });
  if (sound !== null) groups.push(soundQuery(sound, 'WHOLE'));
  return groups.length === 0 || groups.includes(undefined) ? undefined : groups.join(' ');
}

function hanClauses(text: string): string[] {
  const clauses: string[] = [];
  for (const run of hanRuns(text)) {
    const characters = [...run];
    if (characters.length === 1) clauses.push(`*${run}*`);
    for (let at = 0; at + 1 < characters.length; at++) clauses.push(`"${characters[at]!}${characters[at + 1]!}"`);
  }
  return clauses;
}

/**
 * A Lucene query whose answers include every entity that the condition leaves; undefined where it does not ask for Han
 * characters in names, which stand in the full-text index in the form of search.
 */
export function entityCandidates(where: Condition<Field> | undefined): string | undefined {
  const texts = requiredTexts(where);
  return texts.length === 0 ? undefined : hanQuery(texts.map(searchForm));
}

/** Texts that one of an entity's names must hold. */

/** More syllables than these narrow nothing further. */
const MAX_SYLLABLES = 8;

/** A syllable that Lucene's `cjk` analyser leaves out, as an English article. */
const LEFT_OUT = 'a';

/**
 * A Lucene query whose answers include every entity whose sounds hold these syllables, each with a space before it, of which
 * the last may be no more than a beginning. Undefined where no syllable narrows anything.
 */
export function soundQuery(spoken: string, last: 'BEGINNING' | 'WHOLE'): string | undefined {
  const syllables = spoken.trim().split(' ');
  const clauses = syllables.flatMap((syllable, at) => {
    if (syllable === LEFT_OUT || !/^[a-z]+$/.test(syllable)) return [];
    return [`+_pinyin:${syllable}${last === 'BEGINNING' && at === syllables.length - 1 ? '*' : ''}`];
  });
  return clauses.length === 0 ? undefined : `(${clauses.slice(0, MAX_SYLLABLES).join(' ')})`;
}
