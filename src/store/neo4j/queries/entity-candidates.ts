import type { Condition, Field } from '../../port/queries.js';
import { requiredTexts } from '../../query/required-texts.js';
import { searchForm } from '../../search/search-form.js';
import { hanQuery } from './candidates.js';

/**
 * A Lucene query whose answers include every entity that the condition leaves; undefined where it does not ask for Han
 * characters in names, which stand in the full-text index in the form of search.
 */
export function entityCandidates(where: Condition<Field> | undefined): string | undefined {
  const texts = requiredTexts(where);
  return texts.length === 0 ? undefined : hanQuery(texts.map(searchForm));
}

/** Texts that one of an entity's names must hold. */
