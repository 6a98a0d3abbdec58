import { PlangraphError } from '../../../schema/errors.js';
import { type Reading, readingOf } from './pinyin-readings.js';
import { searchForm } from './search-form.js';

/** More terms than a person types; each costs a test of every candidate. */
export const MAX_SEARCH_TERMS = 32;

export interface SearchTerm {
  /** The term, folded. */
  readonly text: string;
  /** How it may be meant in pinyin. */
  readonly reading: Reading | null;
}

export interface SearchTerms {
  /** The whole query, folded. */
  readonly query: string;
  /** How the whole query, without its spaces, may be meant in pinyin. */
  readonly reading: Reading | null;
  /** Its terms, each once, in the order typed; empty where the query holds nothing but white space. */
  readonly terms: readonly SearchTerm[];
}

/**
 * A query as the search specification reads it.
 * @throws PlangraphError BAD_ARGUMENT where it has more than `MAX_SEARCH_TERMS` different terms.
 */
export function searchTerms(text: string): SearchTerms {
  const query = searchForm(text);
  const words = query === '' ? [] : [...new Set(query.split(' '))];
  if (words.length > MAX_SEARCH_TERMS)
    throw new PlangraphError('BAD_ARGUMENT', `a search takes at most ${MAX_SEARCH_TERMS} terms; this one has ${words.length}`);
  const terms = words.map((word): SearchTerm => ({ text: word, reading: readingOf(word) }));
  return { query, reading: terms.every(({ reading }) => reading) ? readingOf(query.replaceAll(' ', '')) : null, terms };
}
