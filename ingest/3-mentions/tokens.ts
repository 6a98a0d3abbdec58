import { knowledge } from '../knowledge/knowledge.js';
import { loadJieba, teachWords } from './jieba.js';

const jieba = loadJieba();
teachWords(jieba, knowledge().nameRules.nameVerbs, 'vn');

/** The words of one sentence with their parts of speech, in the sentence's own coordinates. */
export interface Tokens {
  readonly words: readonly string[];
  /** jieba's tag of each word: n, ns, v, vn, … */
  readonly tags: readonly string[];
  readonly starts: Int32Array;
  /** By position: the index of the word that covers it. */
  readonly at: Int32Array;
  isStart(position: number): boolean;
  /** Is this position just behind the last unit of a word? */
  isEnd(position: number): boolean;
}

/** Longer runs are cut before they are tagged, so that memory stays bounded whatever the line. */
const LONGEST_RUN = 20_000;

/** Cuts and tags a sentence by jieba's dictionary and hidden Markov model (https://github.com/yanyiwu/cppjieba). */
export function tokenize(text: string): Tokens {
  const words = text.length <= LONGEST_RUN ? jieba.cut(text) : runs(text).flatMap((run) => jieba.cut(run));
  const starts = new Int32Array(words.length + 1);
  const at = new Int32Array(text.length + 1).fill(-1);
  let position = 0;
  words.forEach((word, index) => {
    // jieba drops nothing but may replace a lone surrogate; the search keeps positions true all the same.
    const found = text.startsWith(word, position) ? position : Math.max(position, text.indexOf(word, position));
    starts[index] = found;
    position = Math.min(text.length, found + word.length);
    at.fill(index, found, position);
  });
  starts[words.length] = text.length;
  at[text.length] = words.length;
  return {
    words,
    tags: words.map(tagOf),
    starts,
    at,
    isStart: (place) => place === text.length || (at[place] !== -1 && starts[at[place]!] === place),
    isEnd: (place) => place === 0 || place === text.length || at[place] !== at[place - 1],
  };
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
  const tag = found.length === 1 ? found[0]!.tag : 'x';
  tagsByWord.set(word, tag);
  return tag;
}
