import { PlangraphError } from '../../../schema/errors.js';
import { foldText } from './fold-text.js';

/** More terms than a person types; each costs a test of every candidate. */
export const MAX_SEARCH_TERMS = 32;

export interface SearchTerms {
  /** The whole query, folded. */
  readonly query: string;
  /** Its terms, folded, each once, in the order typed; empty where the query holds nothing but white space. */
  readonly terms: readonly string[];
}

/**
 * A query as the law of search reads it.
 * @throws PlangraphError BAD_ARGUMENT where it has more than `MAX_SEARCH_TERMS` different terms.
 */
export function searchTerms(text: string): SearchTerms {
  const query = foldText(text);
  const terms = query === '' ? [] : [...new Set(query.split(' '))];
  if (terms.length > MAX_SEARCH_TERMS)
    throw new PlangraphError('BAD_ARGUMENT', `a search takes at most ${MAX_SEARCH_TERMS} terms; this one has ${terms.length}`);
  return { query, terms };
}
