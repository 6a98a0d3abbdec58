import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PlangraphError } from '../../schema/errors.js';
import { SEEDS } from '../knowledge/lexicons.js';

/** What is used of nodejieba. */
export interface Jieba {
  /** Reads the dictionaries, its own for those that are not named. */
  load(dictionaries: { readonly idfDict?: string }): boolean;
  cut(text: string): string[];
  tag(text: string): { readonly word: string; readonly tag: string }[];
  insertWord(word: string, tag: string): boolean;
}

/**
 * nodejieba, whose native part is compiled where no prebuilt binary fits.
 * @param load gives the module; replaced in tests
 * @throws PlangraphError NATIVE_MODULE where it was not built for this machine.
 */
export function loadJieba(load: (name: string) => unknown = createRequire(import.meta.url)): Jieba {
  try {
    const jieba = load('nodejieba') as Jieba;
    // It would read its table of keyword weights, which is larger than the dictionary and not used here.
    jieba.load({ idfDict: join(SEEDS, 'segmenter', 'keyword-weights.txt') });
    return jieba;
  } catch (cause) {
    throw new PlangraphError(
      'NATIVE_MODULE',
      'the word segmenter (nodejieba) cannot be loaded: its native part is not built for this machine',
      {
        cause,
        hint: 'install a C++ compiler and Python 3, then run: npm rebuild nodejieba',
      },
    );
  }
}

/** Gives the dictionary the words that it would cut apart (赋能, 串链); `tag` is the part of speech that they get. */
export function teachWords(jieba: Jieba, words: Iterable<string>, tag: string): void {
  for (const word of words) if (word.length > 1 && jieba.cut(word).length > 1) jieba.insertWord(word, tag);
}
