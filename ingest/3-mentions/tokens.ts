import { knowledge } from '../knowledge/knowledge.js';
import { loadJieba, teachWords } from './jieba.js';

const jieba = loadJieba();
teachWords(jieba, knowledge().nameRules.nameVerbs, 'vn');
/** Words of the lexicon with their parts of speech; the dictionary takes them in, but prefers two that it has to one that it was taught. */
const taught = new Map<string, string>();
for (const [tag, words] of Object.entries(knowledge().words)) {
  teachWords(jieba, words, tag);
  for (const word of words) taught.set(word, tag);
}

/** The words of one sentence with their parts of speech, in the sentence's own coordinates. */
export class Tokens {
  constructor(
    readonly length: number,
    readonly words: readonly string[],
    /** By word: where it begins; behind the last, the length of the text. */
    readonly starts: readonly number[],
    /** By position: the index of the word that covers it. */
    readonly at: readonly number[],
  ) {}

  /** jieba's tag of a word: n, ns, v, vn, …; an empty string where there is no such word. */
  tag(index: number): string {
    const word = this.words[index];
    return word === undefined ? '' : tagOf(word);
  }

  /** Is this the first position of a word, or the end of the text? */
  isStart(position: number): boolean {
    return this.starts[this.at[position]!] === position;
  }

  /** Is this position just behind the last unit of a word? */
  isEnd(position: number): boolean {
    return position === 0 || position === this.length || this.at[position] !== this.at[position - 1];
  }
}

/** Longer runs are cut before they are tagged, so that memory stays bounded whatever the line. */
const LONGEST_RUN = 20_000;

/** Cuts a sentence by jieba's dictionary and hidden Markov model (https://github.com/yanyiwu/cppjieba). */
export function tokenize(text: string): Tokens {
  const cut = text.length <= LONGEST_RUN ? jieba.cut(text) : runs(text).flatMap((run) => jieba.cut(run));
  const words = joinTaught(cut).flatMap(placeAndDepartment);
  // Plain arrays: a typed array of a sentence's length takes longer to make than to fill.
  const starts = new Array<number>(words.length + 1);
  const at = new Array<number>(text.length + 1).fill(-1);
  let position = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    // jieba drops nothing but may replace a lone surrogate; the search keeps positions true all the same.
    const start = text.startsWith(word, position) ? position : Math.max(position, text.indexOf(word, position));
    starts[index] = start;
    position = Math.min(text.length, start + word.length);
    at.fill(index, start, position);
  }
  starts[words.length] = text.length;
  at[text.length] = words.length;
  return new Tokens(text.length, words, starts, at);
}

/** 做|实: two words side by side that make one of the lexicon's. */
function joinTaught(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const pair = words[index]! + (words[index + 1] ?? '');
    const isOne = index + 1 < words.length && pair.length <= LONGEST_TAUGHT && taught.has(pair);
    joined.push(isOne ? pair : words[index]!);
    if (isOne) index++;
  }
  return joined;
}
const LONGEST_TAUGHT = 4;

const SHORTEST_WITH_DEPARTMENT = 4;
/** Words that are a place and its department, with their two parts; `null` for the others of that length. */
const dividedWords = new Map<string, readonly [string, string] | null>();

/** The dictionary holds some governments and committees as one word (浙江省人民政府, 广东省委); their place is a word of its own. */
function placeAndDepartment(word: string): string | readonly [string, string] {
  if (word.length < SHORTEST_WITH_DEPARTMENT) return word;
  let parts = dividedWords.get(word);
  if (parts === undefined) {
    if (dividedWords.size >= MOST_WORDS) dividedWords.clear();
    parts = divide(word);
    dividedWords.set(word, parts);
  }
  return parts ?? word;
}

function divide(word: string): readonly [string, string] | null {
  const { divisionsByForm, departments } = knowledge();
  for (let at = word.length - 1; at >= 2; at--) {
    const [place, department] = [word.slice(0, at), word.slice(at)];
    if (divisionsByForm.has(place) && departments.get(department).length > 0) return [place, department];
  }
  return null;
}

function runs(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; from += LONGEST_RUN) found.push(text.slice(from, from + LONGEST_RUN));
  return found;
}

/** A word's tag does not depend on its sentence, so each word is looked up once: half the time of tagging every sentence. */
const tagsByWord = new Map<string, string>();
/** A bound on what a process remembers; the commonest words come back at once. */
const MOST_WORDS = 200_000;

function tagOf(word: string): string {
  const known = tagsByWord.get(word);
  if (known !== undefined) return known;
  if (tagsByWord.size >= MOST_WORDS) tagsByWord.clear();
  const found = jieba.tag(word);
  // A word of the hidden Markov model falls apart when it is looked up alone; it has no tag of its own.
  const tag = found.length === 1 ? found[0]!.tag : (taught.get(word) ?? 'x');
  tagsByWord.set(word, tag);
  return tag;
}
