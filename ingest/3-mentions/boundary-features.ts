import { hasTrait } from '../../schema/entity-traits.js';
import type { Span } from '../../schema/span.js';
import { hashOf, mix } from './feature-hash.js';
import type { Candidate, SentenceContext } from './candidate.js';

/** One way to draw the boundaries of a name, with the words that it begins and ends with. */
export interface BoundaryOption extends Span {
  readonly first: number;
  readonly last: number;
}

/**
 * What the ranker sees of an option, in the order in which it is asked: `features` writes a hash for each. The names are what
 * `explain` shows.
 */
export const BOUNDARY_FEATURES = [
  'bias',
  'words moved',
  'words moved, type and rule',
  'words moved on the left, rule',
  'words moved on the right, rule',
  'tag of the first word',
  'tag of the last word',
  'first word',
  'last word',
  'word before',
  'word behind',
  'tag of the word before',
  'tag of the word behind',
  'tags before and first',
  'tags last and behind',
  'kind of the first word',
  'kind of the word before',
  'kind of the last word, type',
  'kind of the word behind',
  'kinds before and first',
  'kinds last and behind',
  'characters around, rule',
  'separators around, words moved',
  'last two characters',
  'last character',
  'first two characters',
  'words added on the left, rule',
  'word added on the left',
  'kind of the word added on the left',
  'words left out on the left, rule',
  'word left out on the left',
  'kind of the word left out on the left, rule',
  'words added on the right, rule',
  'word added on the right, type',
  'kind of the word added on the right',
  'word left out on the right',
  'listed as, words moved',
  'another name inside',
  'number of words',
  'length',
  'ending of a class, type',
] as const;

const START = hashOf('<start>');
const END = hashOf('<end>');
const LIST_MARKS = /[、和与及]/;
const LIST_MARKS_BEHIND = /[、和与及等]/;

/** What of a sentence and a name all its options share. */
export class BoundaryScope {
  readonly #rule: number;
  readonly #type: number;
  readonly #words: Int32Array;
  readonly #tags: Int32Array;
  readonly #kinds: Int32Array;
  readonly #first: number;
  readonly #last: number;

  /** @param others the sentence's other names */
  constructor(
    readonly sentence: SentenceContext,
    readonly name: Candidate,
    readonly others: readonly Candidate[],
  ) {
    const { tokens, offset } = sentence;
    this.#rule = hashOf(name.rule.split(':', 1)[0]!);
    this.#type = hashOf(name.type);
    this.#first = tokens.at[name.start - offset]!;
    this.#last = tokens.at[name.end - offset - 1]!;
    const { words, tags, kinds } = wordsOf(sentence);
    this.#words = words;
    this.#tags = tags;
    this.#kinds = kinds;
  }

  /** The options, the name as it is among them: up to three words more and fewer on each side. */
  options(): BoundaryOption[] {
    const { sentence, name } = this;
    const { tokens, offset } = sentence;
    const [start, end] = [name.start - offset, name.end - offset];
    const first = this.#first;
    const last = this.#last;
    const found: BoundaryOption[] = [];
    const seen = new Set<number>();
    const add = (from: number, to: number): void => {
      const option = {
        first: from,
        last: to,
        start: from === first ? start : tokens.starts[from]!,
        end: to === last ? end : tokens.starts[to + 1]!,
      };
      const length = option.end - option.start;
      const key = option.start * 65_536 + length;
      if (length < SHORTEST || (length > LONGEST && !(from === first && to === last)) || seen.has(key)) return;
      if ((from !== first && isJoint(sentence, from)) || (to !== last && isJoint(sentence, to))) return;
      seen.add(key);
      found.push({ ...option, start: option.start + offset, end: option.end + offset });
    };
    // 巡查|前海深港现代服务业合作区: what is done to a listed zone is no part of its name, where it lies may be.
    const isListedZone = name.entry !== undefined && hasTrait(name.type, 'site');
    const left = reach(sentence, first, -1, isListedZone ? (index) => !/^(?:ns|f)/.test(tokens.tag(index)) : undefined);
    const right = reach(sentence, last, 1);
    for (let before = 0; before <= left; before++) for (let behind = 0; behind <= right; behind++) add(first - before, last + behind);
    for (let without = 1; without <= MAX_WORDS && first + without <= last; without++)
      for (let behind = 0; behind <= Math.min(1, right); behind++) add(first + without, last + behind);
    for (let without = 1; without <= 2 && last - without >= first; without++) add(first, last - without);
    return found;
  }

  /** The hashes of an option's features, handed on one by one with their place in BOUNDARY_FEATURES. */
  features({ start, end, first, last }: BoundaryOption, emit: (feature: number, hash: number) => void): void {
    const { sentence, name } = this;
    const { text, offset, tokens } = sentence;
    const [words, tags, kinds] = [this.#words, this.#tags, this.#kinds];
    const [a, b] = [start - offset, end - offset];
    const rule = this.#rule;
    const type = this.#type;
    const [left, right] = [Math.max(-3, Math.min(3, first - this.#first)), Math.max(-3, Math.min(3, last - this.#last))];
    const moved = 64 + (left + 3) * 8 + right + 3;
    let feature = 0;
    const put = (x: number, y = 0): void => {
      emit(feature, mix(mix(feature + 1, x), y));
      feature++;
    };
    const skip = (count: number): void => void (feature += count);
    const wordAt = (index: number): number => (index < 0 ? START : index >= tokens.words.length ? END : words[index]!);
    const tagAt = (index: number): number => (index < 0 ? START : index >= tokens.words.length ? END : tags[index]!);
    const kindAt = (index: number): number => (index < 0 ? START : index >= tokens.words.length ? END : kinds[index]!);
    const characters = mix(characterKind(text[a - 1]), characterKind(text[b]));
    const separators = Number(LIST_MARKS.test(text[a - 1] ?? '')) * 2 + Number(LIST_MARKS_BEHIND.test(text[b] ?? ''));
    put(1);
    put(moved);
    put(moved, mix(type, rule));
    put(left, rule);
    put(right, rule);
    put(tagAt(first));
    put(tagAt(last));
    put(wordAt(first));
    put(wordAt(last));
    put(wordAt(first - 1));
    put(wordAt(last + 1));
    put(tagAt(first - 1));
    put(tagAt(last + 1));
    put(tagAt(first - 1), tagAt(first));
    put(tagAt(last), tagAt(last + 1));
    put(kindAt(first));
    put(kindAt(first - 1));
    put(kindAt(last), type);
    put(kindAt(last + 1));
    put(kindAt(first - 1), kindAt(first));
    put(kindAt(last), kindAt(last + 1));
    put(characters, rule);
    put(separators, moved);
    put(hashOf(text.slice(b - 2, b)));
    put(text.charCodeAt(b - 1));
    put(hashOf(text.slice(a, a + 2)));
    if (left < 0) {
      put(this.#run(first, this.#first), rule);
      put(wordAt(this.#first - 1));
      put(kindAt(this.#first - 1));
    } else skip(3);
    if (left > 0) {
      put(this.#run(this.#first, first), rule);
      put(wordAt(this.#first));
      put(kindAt(this.#first), rule);
    } else skip(3);
    if (right > 0) {
      put(this.#run(this.#last + 1, last + 1), rule);
      put(wordAt(last), type);
      put(kindAt(last));
    } else skip(3);
    if (right < 0) put(wordAt(this.#last));
    else skip(1);
    put(this.#listed(a, b), start === name.start && end === name.end ? 1 : moved);
    const inside = this.others.filter((other) => other.start < end && other.end > start);
    for (const other of inside) {
      const place = (other.start < name.start ? 1 : 0) + (other.start >= start && other.end <= end ? 2 : 0);
      emit(feature, mix(mix(feature + 1, mix(hashOf(other.type), type)), place));
    }
    feature++;
    put(last - first);
    put(end - start);
    put(this.#ending(b), type);
  }

  /** The tags of some words, as one. */
  #run(from: number, to: number): number {
    let run = 0;
    for (let index = from; index < to; index++) run = mix(run, this.#tags[index]!);
    return run;
  }

  #listed(start: number, end: number): number {
    const { text, document } = this.sentence;
    let types = 0;
    for (const { entry } of document.knowledge.forms.get(text.slice(start, end))) types = mix(types, hashOf(entry.type));
    return types;
  }

  #ending(end: number): number {
    const { text, document } = this.sentence;
    for (const { ending } of document.knowledge.nameRules.classesByLastCharacter.get(text[end - 1] ?? '') ?? [])
      if (text.endsWith(ending, end)) return hashOf(ending);
    return 0;
  }
}

/** Where a name may begin and end, each with its rank. */
export interface RankedName {
  readonly name: Candidate;
  readonly scope: BoundaryScope;
  readonly options: readonly (BoundaryOption & { readonly rank: number })[];
}

const SHORTEST = 2;
const LONGEST = 24;
const MAX_WORDS = 3;
const NO_WORD = /^[^\p{L}\p{N}+.-]+$/u;

/** How many words on one side a name may take in: up to the next mark, and no particle, nor what `stops` it. */
function reach({ tokens, document }: SentenceContext, from: number, step: number, stops?: (index: number) => boolean): number {
  const { particles } = document.knowledge.nameRules;
  for (let count = 1; count <= MAX_WORDS; count++) {
    const word = tokens.words[from + step * count];
    if (word === undefined || NO_WORD.test(word) || particles.has(word) || stops?.(from + step * count)) return count - 1;
  }
  return MAX_WORDS;
}

/** A word that joins two others is inside a name, never its end. */
function isJoint({ tokens, document }: SentenceContext, index: number): boolean {
  return document.knowledge.nameRules.joining.has(tokens.words[index]!);
}

interface HashedWords {
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly kinds: Int32Array;
}

const hashedWords = new WeakMap<SentenceContext, HashedWords>();

function wordsOf(sentence: SentenceContext): HashedWords {
  let hashed = hashedWords.get(sentence);
  if (hashed) return hashed;
  const { tokens } = sentence;
  const { stopWords, nameVerbs, genericModifiers, quantifiers, cueVerbs } = sentence.document.knowledge.nameRules;
  const count = tokens.words.length;
  hashed = { words: new Int32Array(count), tags: new Int32Array(count), kinds: new Int32Array(count) };
  for (let index = 0; index < count; index++) {
    const word = tokens.words[index]!;
    const tag = tokens.tag(index);
    hashed.words[index] = hashOf(word);
    hashed.tags[index] = hashOf(tag);
    const lists = [stopWords, nameVerbs, genericModifiers, quantifiers, cueVerbs];
    const kind = lists.reduce((sum, list, bit) => sum + (list.has(word) ? 1 << bit : 0), 0);
    hashed.kinds[index] = mix(kind + 1, tag.charCodeAt(0) || 0);
  }
  hashedWords.set(sentence, hashed);
  return hashed;
}

function characterKind(character: string | undefined): number {
  if (character === undefined) return 0;
  if (/\p{Script=Han}/u.test(character)) return 1;
  if (/\p{N}/u.test(character)) return 2;
  if (/\p{L}/u.test(character)) return 3;
  return character.charCodeAt(0);
}
