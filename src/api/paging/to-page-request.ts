import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageRequest } from '../../store/port/page.js';
import { apiError, limitError } from '../errors/api-error.js';
import { isGiven } from '../inputs/is-given.js';
import type { PageArgs } from './page-args.js';

/**
 * The part of a list that the arguments ask for: forward unless `last` or `before` is given. Null counts as not given.
 * @throws GraphQLError BAD_USER_INPUT for a negative size or a mix of directions, PAGE_LIMIT_EXCEEDED for too large a page.
 */
export function toPageRequest({ first, after, last, before }: PageArgs): PageRequest {
  const backward = isGiven(last) || isGiven(before);
  if (backward && (isGiven(first) || isGiven(after)))
    throw apiError('BAD_USER_INPUT', 'A page is asked for with first and after, or with last and before, not with a mix of them');
  if (backward) return { last: pageSize('last', last), ...(isGiven(before) ? { before } : {}) };
  return { first: pageSize('first', first), ...(isGiven(after) ? { after } : {}) };
}

/** A page size within its bounds, or the default. */
export function pageSize(argument: string, size: number | null | undefined, standard = DEFAULT_PAGE_SIZE): number {
  if (!isGiven(size)) return standard;
  if (size < 0) throw apiError('BAD_USER_INPUT', `${argument} is ${size}: a page cannot have fewer than 0 records`);
  if (size > MAX_PAGE_SIZE)
    throw limitError('PAGE_LIMIT_EXCEEDED', `${argument} is ${size}: a page has at most ${MAX_PAGE_SIZE} records`, MAX_PAGE_SIZE, size);
  return size;
}
