import { compareCodePoints } from '../../merge/compare-code-points.js';
import { EDGE } from '../../search/search-lines.js';

/*
 * The search index knows every folded name by the pairs of characters in it. A name is written between two line ends,
 * so that the last character has a pair too and a single character is the beginning of a word of the index. Words are
 * hexadecimal, which the tokenizer leaves alone whatever the script.
 */

/** More pairs than this narrow a search no further; the rest of a long term is compared only. */
const MAX_GRAMS = 32;

/** The words under which those lines are indexed, each once. */
export function gramsOfLines(lines: string): string {
  const characters = [...lines];
  const grams = new Set<string>();
  for (let at = 0; at + 1 < characters.length; at++)
    if (characters[at] !== EDGE) grams.add(word(characters[at]!) + word(characters[at + 1]!));
  return [...grams].sort(compareCodePoints).join(' ');
}

/** An index query whose answers include every text that holds all terms, and may include some that do not. */
export function gramQuery(terms: readonly string[]): string {
  const grams = new Set<string>();
  for (const term of terms) {
    const characters = [...term];
    if (characters.length === 1) grams.add(`"${word(term)}"*`);
    for (let at = 0; at + 1 < characters.length; at++) grams.add(`"${word(characters[at]!)}${word(characters[at + 1]!)}"`);
  }
  return [...grams].slice(0, MAX_GRAMS).join(' AND ');
}

function word(character: string): string {
  return character.codePointAt(0)!.toString(16).padStart(6, '0');
}
