import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { EDGE } from './edge.js';

/** Loaded with the first name that is read aloud, since whoever only counts or looks up needs none of its words. */
let pinyinPro: typeof PinyinPro | undefined;

/** Syllables beyond these are no part of a name's keys: nobody types so many, and titles of plans are long. */
export const MAX_SYLLABLES = 64;

/** One syllable of a name, and the character of the folded name that it is read from, in UTF-16 code units. */
export interface Syllable {
  readonly sound: string;
  readonly start: number;
  readonly end: number;
}

/**
 * How the Han characters of a folded name are read aloud, one syllable each, without tones, `ü` as `v`, chosen by the
 * words around each (`chong qing`). All else in the name is passed over.
 */
export function syllablesOf(form: string): readonly Syllable[] {
  const syllables: Syllable[] = [];
  pinyinPro ??= createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro;
  const { pinyin } = pinyinPro;
  for (const { 0: run, index } of form.matchAll(/\p{Script=Han}+/gu)) {
    const sounds = pinyin(run, { toneType: 'none', type: 'array', v: true });
    let start = index;
    for (const [at, character] of [...run].entries()) {
      if (syllables.length === MAX_SYLLABLES) return syllables;
      syllables.push({ sound: sounds[at]!, start, end: start + character.length });
      start += character.length;
    }
  }
  return syllables;
}

/**
 * The sounds of names, folded, as one text between line ends: for each name a line of its syllables with a space before
 * each, and a line of their initials in capitals, so that neither is ever found as a part of the other.
 */
export function pinyinLines(forms: readonly string[]): string {
  const lines = forms.flatMap((form) => {
    const syllables = syllablesOf(form);
    return syllables.length === 0 ? [] : [spokenOf(syllables), initialsOf(syllables)];
  });
  return lines.length === 0 ? '' : `${EDGE}${[...new Set(lines)].join(EDGE)}${EDGE}`;
}

export function spokenOf(syllables: readonly Syllable[]): string {
  return syllables.map(({ sound }) => ` ${sound}`).join('');
}

export function initialsOf(syllables: readonly Syllable[]): string {
  return syllables.map(({ sound }) => [...sound][0]!.toUpperCase()).join('');
}
