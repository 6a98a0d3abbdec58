import type { Condition } from '../../port/queries.js';
import { searchForm } from '../../search/search-form.js';
import { hanQuery } from './candidates.js';

/**
 * A Lucene query whose answers include every entity that the condition leaves; undefined where it does not ask for Han
 * characters in names. Those stand in the full-text index in the form of search, into which each character of the
 * condition's text goes by itself.
 */
export function entityCandidates(where: Condition<string> | undefined): string | undefined {
  const texts = requiredTexts(where);
  return texts.length === 0 ? undefined : hanQuery(texts.map(searchForm));
}

/** Texts that one of an entity's names must hold. */
function requiredTexts(where: Condition<string> | undefined): string[] {
  if (!where) return [];
  if ('and' in where) return where.and.flatMap(requiredTexts);
  const isPart =
    'field' in where && (where.field === 'name' || where.field === 'alias') && (where.op === 'contains' || where.op === 'startsWith');
  return isPart ? [String(where.value)] : [];
}
