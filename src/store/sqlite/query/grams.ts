import { compareCodePoints } from '../../../../schema/compare-code-points.js';
import { EDGE } from '../../search/edge.js';
import type { SearchTerm } from '../../search/search-terms.js';

/*
 * The search indexes know every folded text by the pairs of characters in it. A text is written between two line ends,
 * so that the last character has a pair too and a single character is the beginning of a word of the index. Words are
 * hexadecimal, which the tokenizer leaves alone whatever the script. The sounds of names are words of their own: `y` and
 * a syllable, `z` and the initials of two syllables in a row.
 */

/** More pairs than this narrow a search no further; the rest of a long term is compared only. */
const MAX_GRAMS = 32;

/** The words under which texts between line ends are indexed, each once. */
export function gramsOfLines(lines: string): string {
  const grams = new Set<string>();
  let before = EDGE;
  for (const character of lines) {
    if (before !== EDGE) grams.add(word(before) + word(character));
    before = character;
  }
  return [...grams].sort(compareCodePoints).join(' ');
}

/** The words under which sounds, as `pinyinLines` writes them, are indexed. */
export function gramsOfPinyin(lines: string): string {
  const grams = new Set<string>();
  for (const line of lines.split(EDGE))
    if (line.startsWith(' ')) for (const sound of line.slice(1).split(' ')) grams.add(`y${sound}`);
    else for (const pair of pairs(line.toLowerCase())) grams.add(`z${pair.join('')}`);
  return [...grams].sort(compareCodePoints).join(' ');
}

/** An index query whose answers include every text that holds all terms, and may include some that do not. */
export function gramQuery(terms: readonly SearchTerm[]): string {
  return terms.map(({ text }) => partQuery(text)).join(' AND ');
}

/** The same for names, which may hold a term by its sound. */
export function nameQuery(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ text, reading }) => {
      if (!reading) return partQuery(text);
      const initials = pairs(reading.initials.toLowerCase()).map((pair) => `"z${pair.join('')}"`);
      return `(${[partQuery(text), ...reading.spoken.map(soundQuery), group(initials)].join(' OR ')})`;
    })
    .join(' AND ');
}

/** An index query for every text that holds one part. */
export function partQuery(part: string): string {
  const characters = [...part];
  return group(characters.length === 1 ? [`"${word(part)}"*`] : pairs(part).map(([first, second]) => `"${word(first!)}${word(second!)}"`));
}

/** An index query for every name with these syllables, each with a space before it; the last may be a beginning. */
export function soundQuery(spoken: string): string {
  const sounds = spoken.slice(1).split(' ');
  return group(sounds.map((sound, at) => `"y${sound}"${at === sounds.length - 1 ? '*' : ''}`));
}

function group(words: readonly string[]): string {
  return `(${[...new Set(words)].slice(0, MAX_GRAMS).join(' AND ')})`;
}

function pairs(text: string): string[][] {
  const characters = [...text];
  return characters.slice(1).map((character, at) => [characters[at]!, character]);
}

/** The words of the characters that were met, of which there are some thousands. */
const words = new Map<string, string>();

function word(character: string): string {
  let known = words.get(character);
  if (known === undefined) words.set(character, (known = character.codePointAt(0)!.toString(16).padStart(6, '0')));
  return known;
}
