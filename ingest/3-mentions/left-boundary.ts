import { hasTrait } from '../../schema/entity-traits.js';
import type { Candidate, SentenceContext } from './candidate.js';
import type { NameClass } from '../knowledge/lexicons.js';
import type { NameRules } from '../knowledge/name-rules.js';
import {
  governsVerb,
  isGeneric,
  isJoiningVerb,
  isLatin,
  isLeadingVerb,
  isListedModifier,
  isPlace,
  isSpecific,
  LATIN_WORD,
  PROPER_TAGS,
  type Part,
} from './name-part.js';
import type { Tokens } from './tokens.js';
import { joinsVerbs } from './verb-pair.js';

/** Where a name that ends here begins, and what was met on the way. */
export interface LeftBoundary {
  readonly start: number;
  readonly startsWithPlace: boolean;
  /** It holds a place, a proper noun, a Latin word or a quoted word. */
  readonly specific: boolean;
  readonly startsWithInstitution: boolean;
  /** It begins with two characters that the dictionary does not join (星|汉|算力平台). */
  readonly coined: boolean;
  /** Nothing but whole institutions stands before the ending: a line of signatures, or a kind (国务院|银行). */
  readonly onlyInstitutions: boolean;
  /** Every word before the ending, but for places, is a generic modifier. */
  readonly allGeneric: boolean;
  /** Characters before the ending that are no place. */
  readonly genericLength: number;
  /** What stands before the ending is one known name (工业互联网|平台). */
  readonly onlyKnown: boolean;
  /** Nothing but places stands before it (深圳|大学). */
  readonly onlyPlaces: boolean;
  /** A quantifier stands before it (一批, 各类): a kind, not a thing. */
  readonly quantified: boolean;
  /** The word before the name, or an empty string. */
  readonly before: string;
  /** A verb that introduces names stands before it. */
  readonly behindCueVerb: boolean;
}

const OPEN_TAGS = /^(n|vn|j|b|eng|an|l|i|a|ng|s|t|x|k|h|z)/;
const UNKNOWN_WORD = /^\p{Script=Han}{2,}$/u;
const LONGEST_BRACKET = 8;
const LONGEST_QUOTE = 14;
const SHORTEST_PLACE = 2;

/**
 * Walks left from an ending over words that names are made of: nouns, verbs that names hold, whole known names, short
 * brackets and quotes; stops at stop words, other verbs and punctuation; then gives back leading words that are verbs
 * more likely than parts of the name.
 * @param nameClass whether the name may hold verbs that also govern (软件|开发|中心): not where its ending may be a listed name; and
 *   other words that it may hold
 */
export function leftBoundary(
  sentence: SentenceContext,
  ending: number,
  known: ReadonlyMap<number, Candidate>,
  longest: number,
  { overKnown = false, holds = [] }: Pick<NameClass, 'overKnown' | 'holds'> = {},
): LeftBoundary | undefined {
  const { text, tokens, offset } = sentence;
  const rules = sentence.document.knowledge.nameRules;
  const parts: Part[] = [];
  let at = ending;
  let isPlaceWhole = false;
  if (!tokens.isEnd(ending) && tokens.at[ending] !== undefined) {
    // The ending is the tail of a longer word (金融科技|协会 tagged as one): that word's head is the first part.
    const head = tokens.starts[tokens.at[ending]]!;
    // 盐田|港 is a place to the dictionary; 深|港 are two.
    isPlaceWhole = tokens.tag(tokens.at[ending]).startsWith('ns') && ending - head >= SHORTEST_PLACE;
    parts.push({ start: head, word: text.slice(head, ending), tag: isPlaceWhole ? 'ns' : 'n', known: undefined });
    at = head;
  }
  while (at > 0 && ending - at < longest) {
    const part = partBefore(sentence, at, known, offset) ?? heldWord(sentence, at, holds);
    if (!part || ending - part.start > longest) break;
    // A Latin name right before the ending is whole: Z/Yen|集团.
    if (parts.length > 0 && parts.every(isLatin) && !isLatin(part) && !hasTrait(part.known?.type, 'body')) break;
    // A place opens a name, unless an institution or a wider place stands before it (中国银联|深圳|分公司).
    const opensWithPlace = (isPlaceWhole && parts.length === 1) || hasTrait(parts.at(-1)?.known?.type, 'place');
    if (rules.beforePlaces.has(parts.at(-1)?.word ?? '') || (opensWithPlace && !mayPrecedePlace(part, rules))) break;
    if (
      isJoiningVerb(part, rules) &&
      (overKnown || endsLikeInstitution(sentence, part.start, known) || (parts.length > 0 && !rules.interiorVerbs.has(part.word)))
    )
      break;
    parts.push(part);
    at = part.start;
  }
  if (!parts.some((part) => isSpecific(part, rules)))
    parts.push(...ledByPlace(sentence, at, Math.max(0, ending - longest), known, parts.length === 0));
  while (parts.length > 0 && (isLeadingVerb(parts, rules) || governsVerb(parts, rules)) && !isListedModifier(sentence, parts, rules))
    parts.pop();
  const first = parts.at(-1);
  const isPlacePart = (part: Part): boolean => isPlace(part, rules.genericModifiers);
  const start = first ? first.start : ending;
  const before = start > 0 ? tokens.words[tokens.at[start - 1]!] : undefined;
  return {
    start,
    startsWithPlace: first !== undefined && isPlacePart(first),
    specific: parts.some((part) => isSpecific(part, rules)),
    coined: first?.tag === COINED,
    allGeneric: parts.every((part) => isPlacePart(part) || (!part.known && isGeneric(part.word, rules.genericModifiers))),
    genericLength: parts.reduce((sum, part) => sum + (isPlacePart(part) ? 0 : part.word.length), 0),
    onlyKnown: parts.length === 1 && first?.known !== undefined,
    onlyPlaces: parts.length > 0 && parts.every(isPlacePart),
    startsWithInstitution: hasTrait(first?.known?.type, 'body'),
    onlyInstitutions: parts.length > 0 && parts.every((part) => hasTrait(part.known?.type, 'body')),
    before: before ?? '',
    quantified: (before !== undefined && rules.quantifiers.has(before)) || (first !== undefined && rules.quantifiers.has(first.word)),
    behindCueVerb: before !== undefined && rules.cueVerbs.has(before),
  };
}

function partBefore(sentence: SentenceContext, at: number, known: ReadonlyMap<number, Candidate>, offset: number): Part | undefined {
  const { text, tokens } = sentence;
  const rules = sentence.document.knowledge.nameRules;
  const name = known.get(offset + at);
  if (name && name.start >= offset) return { start: name.start - offset, word: text.slice(name.start - offset, at), tag: 'n', known: name };
  const last = text[at - 1]!;
  if (last === ')') return bracketBefore(sentence, at, known);
  if (last === '”') return quoteBefore(sentence, at);
  const index = tokens.at[at - 1]!;
  const start = tokens.starts[index]!;
  // A known name may begin inside a word (国际金融|科技 holds 金融科技): the word's head stands before it.
  const word = text.slice(start, Math.min(at, start + tokens.words[index]!.length));
  const tag = tokens.tag(index);
  const run = characterRun(sentence, index, at);
  if (run !== undefined) return run;
  if (rules.nameVerbs.has(word) || joinsVerbs(sentence, index)) return { start, word, tag, known: undefined };
  if (LATIN_WORD.test(word))
    return text.startsWith('--', start - 1) ? undefined : { start, word, tag: /^[a-z]/.test(word) ? 'eng' : tag, known: undefined };
  // A word that the dictionary does not know is a name's more often than not.
  const unknown = tag === 'x' && UNKNOWN_WORD.test(word);
  if (rules.stopWords.has(word) || (!unknown && (!OPEN_TAGS.test(tag) || tag === 'x'))) return undefined;
  // Set phrases such as 积极开展 and 充分发挥 begin with a word that no name holds.
  if (word.length > 3 && (rules.stopWords.has(word.slice(0, 2)) || rules.stopWords.has(word.slice(2)))) return undefined;
  return { start, word, tag, known: undefined };
}

/** 南方|云图科技股份有限公司: a word that names of one class may hold. */
function heldWord({ tokens }: SentenceContext, at: number, holds: readonly string[]): Part | undefined {
  const index = tokens.at[at - 1]!;
  const word = tokens.words[index]!;
  return holds.includes(word) ? { start: tokens.starts[index]!, word, tag: tokens.tag(index), known: undefined } : undefined;
}

/** Prepositions, conjunctions, pronouns, adverbs, numerals and the like are words of their own. */
const FUNCTION_TAGS = /^[pcurdmqfy]/;
const CHARACTER = /^\p{Script=Han}$/u;
/** The tag of two characters that the dictionary does not join, neither of them a verb. */
const COINED = 'coined';

/**
 * A word that the dictionary does not have and cuts into characters (短|临, 联|管), or one that a bound ending makes (匿名|化). Undefined
 * where a character may be a word of its own.
 */
function characterRun({ text, tokens, document }: SentenceContext, index: number, at: number): Part | undefined {
  const { nameRules, places } = document.knowledge;
  const { stopWords, quantifiers, particles, boundEndings, genericModifiers, joining, through } = nameRules;
  const last = tokens.words[index]!;
  const before = tokens.words[index - 1];
  if (before === undefined || !CHARACTER.test(last) || tokens.starts[index]! + 1 !== at) return undefined;
  const start = tokens.starts[index - 1]!;
  const part = (tag: string): Part => ({ start, word: text.slice(start, at), tag, known: undefined });
  if (boundEndings.has(last) && UNKNOWN_WORD.test(before) && !stopWords.has(before)) return part('x');
  const isWord = (word: string): boolean =>
    [stopWords, quantifiers, particles, genericModifiers, joining, through].some((words) => words.has(word)) ||
    places.levelPrefixes.includes(word);
  const tags = [tokens.tag(index - 1), tokens.tag(index)];
  if (!CHARACTER.test(before) || isWord(last) || isWord(before) || tags.some((tag) => FUNCTION_TAGS.test(tag))) return undefined;
  return part(tags.find((tag) => PROPER_TAGS.test(tag)) ?? (tags.some((tag) => tag.startsWith('v')) ? 'x' : COINED));
}

/** How many words of any kind a name that a place leads may hold before the nouns of its end. */
const MOST_WORDS_BEHIND_PLACE = 4;

/**
 * 大连|数据|出境|服务中心: a name that a place leads may hold verbs that others do not. What stands between the place and
 * `to`, place included, or nothing where no place is near or a word between them governs (大连|建设|服务中心).
 */
function ledByPlace(sentence: SentenceContext, to: number, from: number, known: ReadonlyMap<number, Candidate>, isBare: boolean): Part[] {
  const { text, tokens, offset } = sentence;
  const rules = sentence.document.knowledge.nameRules;
  const parts: Part[] = [];
  let joined = false;
  const endsWithName = (at: number): boolean =>
    hasTrait(known.get(offset + at)?.type, 'place', 'site', 'body') || endsLikeClass(text, at, rules);
  for (let at = to; at > from && parts.length <= MOST_WORDS_BEHIND_PLACE;) {
    const place = known.get(offset + at);
    if (parts.length > 0 && place && hasTrait(place.type, 'place') && place.start - offset >= from) {
      const start = place.start - offset;
      const word = text.slice(start, at);
      // 全国跨境贸易便利化试点: a word for the whole country leads no name, its own name does.
      const leads = place.entry?.name === word || !sentence.document.knowledge.places.national.includes(word);
      const behind = text[start - 1] === ' ' ? start - 1 : start;
      const isGoverned = !joined || behind === 0 || opensName(tokens, tokens.at[behind - 1]!, rules);
      return leads && isGoverned ? [...parts, { start, word, tag: 'ns', known: place }] : [];
    }
    const index = tokens.at[at - 1]!;
    const word = tokens.words[index]!;
    const start = tokens.starts[index]!;
    // 光谷|电子元器件|和|集成电路|交易平台: one word may join two that the name is for, where a verb stands right before the place.
    if (rules.joining.has(word) && !joined && !(isBare && parts.length === 0) && word.length === 1 && !endsWithName(start)) {
      joined = true;
      parts.push({ start, word, tag: tokens.tag(index), known: undefined });
      at = start;
      continue;
    }
    const governs = rules.stopWords.has(word) || rules.cueVerbs.has(word) || rules.joining.has(word);
    const run = characterRun(sentence, index, at);
    if (run === undefined && (governs || word.length > 3 || !UNKNOWN_WORD.test(word) || start + word.length !== at)) return [];
    const part = run ?? { start, word, tag: tokens.tag(index), known: undefined };
    parts.push(part);
    at = part.start;
  }
  return [];
}

/** Does the text before this place end like a class of names (澳门债券发行系统|和…系统)? */
function endsLikeClass(text: string, at: number, { classesByLastCharacter }: NameRules): boolean {
  return (classesByLastCharacter.get(text[at - 1] ?? '') ?? []).some(({ ending }) => ending.length > 1 && text.endsWith(ending, at));
}

const CLAUSE_START = /^[,;:(\n]$/;

/** Does a verb that introduces names, a preposition or the mark that a clause begins behind stand here? */
function opensName(tokens: Tokens, index: number, { cueVerbs }: NameRules): boolean {
  const word = tokens.words[index]!;
  return cueVerbs.has(word) || tokens.tag(index) === 'p' || CLAUSE_START.test(word);
}

/** （合肥） inside a name: a place or a short noun. */
function bracketBefore({ text, tokens, offset }: SentenceContext, at: number, known: ReadonlyMap<number, Candidate>): Part | undefined {
  const open = text.lastIndexOf('(', at - 1);
  if (open <= 0 || at - open > LONGEST_BRACKET) return undefined;
  const inner = known.get(offset + at - 1);
  const isPlace = inner !== undefined && inner.start === offset + open + 1 && hasTrait(inner.type, 'place');
  const tagged = tokens.tag(tokens.at[open + 1]!).startsWith('ns');
  const latin = /^[a-z0-9 .&-]+$/.test(text.slice(open + 1, at - 1));
  return isPlace || tagged || latin ? { start: open, word: text.slice(open, at), tag: 'ns', known: undefined } : undefined;
}

function quoteBefore({ text }: SentenceContext, at: number): Part | undefined {
  const open = text.lastIndexOf('“', at - 1);
  if (open < 0 || at - open > LONGEST_QUOTE) return undefined;
  return { start: open, word: text.slice(open, at), tag: 'quote', known: undefined };
}

/** What may stand before a place inside one name: another place or zone, an institution, a joining mark (中国-东盟). */
function mayPrecedePlace(part: Part, { beforePlaces }: NameRules): boolean {
  return part.known
    ? hasTrait(part.known.type, 'place', 'site', 'body')
    : part.tag.startsWith('ns') || part.word === '-' || beforePlaces.has(part.word);
}

/** Does the text up to here end like a whole institution, so that a verb behind it is its verb (A公司|联合|B集团)? */
function endsLikeInstitution(sentence: SentenceContext, end: number, known: ReadonlyMap<number, Candidate>): boolean {
  if (hasTrait(known.get(sentence.offset + end)?.type, 'body')) return true;
  return sentence.document.knowledge.nameRules.institutionEnding.test(sentence.text.slice(Math.max(0, end - 4), end));
}
