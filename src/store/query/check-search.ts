import { PlangraphError } from '../../../schema/errors.js';
import type { SearchQuery, SearchScope } from '../port/search.js';
import { checkCondition } from './check-query.js';
import { DOCUMENT_FIELDS, ENTITY_FIELDS } from './fields.js';

const SCOPES: readonly SearchScope[] = ['NAMES', 'TEXT'];

/**
 * Checks what a search is narrowed by.
 * @throws PlangraphError BAD_ARGUMENT, naming the part at fault.
 */
export function checkSearch({ in: scopes = [], where, documents }: SearchQuery): void {
  for (const scope of scopes)
    if (!SCOPES.includes(scope))
      throw new PlangraphError('BAD_ARGUMENT', `there is no scope of search ${JSON.stringify(scope)}; there are NAMES and TEXT`);
  if (where) checkCondition(ENTITY_FIELDS, where);
  if (documents) checkCondition(DOCUMENT_FIELDS, documents);
}
