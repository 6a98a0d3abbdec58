import { hasTrait } from '../../schema/entity-traits.js';
import type { NameRules } from '../knowledge/name-rules.js';
import type { Candidate, SentenceContext } from './candidate.js';

/** A word of a name, or a known name inside it. */
export interface Part {
  readonly start: number;
  readonly word: string;
  readonly tag: string;
  readonly known: Candidate | undefined;
}

export const PROPER_TAGS = /^(nr|ns|nz|eng)/;
/** A run of Latin letters, digits and joining marks, as in Z/Yen or 2020. */
export const LATIN_WORD = /^(?:[0-9]*[a-z][a-z0-9]*|\d{4}|[+\-/·×&])$/;

export function isLatin(part: Part): boolean {
  return part.known === undefined && LATIN_WORD.test(part.word);
}

/** The dictionary takes some plain words for people (智慧). */
export function isSpecific(part: Part, { genericModifiers, quotedGeneric }: NameRules): boolean {
  if (part.known) return hasTrait(part.known.type, 'place', 'site', 'body');
  if (part.tag === 'quote') return !quotedGeneric.test(part.word.slice(1, -1));
  return PROPER_TAGS.test(part.tag) && !genericModifiers.has(part.word);
}

/** A generic word, or two that the dictionary joins (技术|创新). */
export function isGeneric(word: string, generic: ReadonlySet<string>): boolean {
  return generic.has(word) || (word.length === 4 && generic.has(word.slice(0, 2)) && generic.has(word.slice(2)));
}

/** The dictionary takes some plain words for places (城市). */
export function isPlace(part: Part, generic: ReadonlySet<string>): boolean {
  return part.known ? hasTrait(part.known.type, 'place') : part.tag.startsWith('ns') && !generic.has(part.word);
}

export function isJoiningVerb(part: Part, rules: { nameVerbs: ReadonlySet<string>; stopWords: ReadonlySet<string> }): boolean {
  return !part.known && rules.nameVerbs.has(part.word) && rules.stopWords.has(part.word);
}

/** A word that may stand in a name but at its front is a verb: 建设, 发展, 推进; but not before the word for a field (建设|领域). */
export function isLeadingVerb(parts: readonly Part[], { nameVerbs, stopWords, fieldWords }: NameRules): boolean {
  const [second, part] = parts.length > 1 ? [parts.at(-2)!, parts.at(-1)!] : [undefined, parts[0]!];
  if (second !== undefined && fieldWords.has(second.word)) return false;
  return !part.known && nameVerbs.has(part.word) && (stopWords.has(part.word) || part.tag === 'v');
}

/** 、集合|同化: what alone stands between the mark of a list and the ending is a modifier, unless it is a verb that governs. */
export function isListedModifier({ text }: SentenceContext, parts: readonly Part[], { stopWords }: NameRules): boolean {
  return parts.length === 1 && text[parts[0]!.start - 1] === '、' && !stopWords.has(parts[0]!.word);
}

/** 合作|建设|创新中心: a verb before a leading verb leads too. */
export function governsVerb(parts: readonly Part[], rules: { nameVerbs: ReadonlySet<string>; stopWords: ReadonlySet<string> }): boolean {
  const [second, first] = parts.slice(-2);
  return second !== undefined && first !== undefined && !first.known && rules.nameVerbs.has(first.word) && isJoiningVerb(second, rules);
}
