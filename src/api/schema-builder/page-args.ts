import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageRequest } from '../../store/port/page.js';
import { apiError, limitError } from '../errors/api-error.js';
import { isPresent } from './is-present.js';

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      `${DEFAULT_PAGE_SIZE} unless told otherwise, at most ${MAX_PAGE_SIZE}; ` +
      'goes with `after`. `last` and `before` count from the end.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor behind which the page begins.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, counted from the end; at most 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  before?: string | null;
}

/**
 * The part of a list that the arguments ask for: forward unless `last` or `before` is given. Null counts as not given.
 * @throws GraphQLError BAD_USER_INPUT for a negative size or a mix of directions, PAGE_LIMIT_EXCEEDED for too large a page.
 */
export function toPageRequest({ first, after, last, before }: PageArgs): PageRequest {
  const backward = isPresent(last) || isPresent(before);
  if (backward && (isPresent(first) || isPresent(after)))
    throw apiError('BAD_USER_INPUT', 'A page is asked for with first and after, or with last and before, not with a mix of them');
  if (backward) return { last: pageSize('last', last), ...(isPresent(before) ? { before } : {}) };
  return { first: pageSize('first', first), ...(isPresent(after) ? { after } : {}) };
}

/** A page size within its bounds, or the default. */
export function pageSize(argument: string, size: number | null | undefined, standard = DEFAULT_PAGE_SIZE): number {
  if (!isPresent(size)) return standard;
  if (size < 0) throw apiError('BAD_USER_INPUT', `${argument} is ${size}: a page cannot have fewer than 0 records`);
  if (size > MAX_PAGE_SIZE)
    throw limitError('PAGE_LIMIT_EXCEEDED', `${argument} is ${size}: a page has at most ${MAX_PAGE_SIZE} records`, MAX_PAGE_SIZE, size);
  return size;
}

/** What `first` says of a list that has no pages. */
export const FIRST = `How many; ${DEFAULT_PAGE_SIZE} unless told otherwise, at most ${MAX_PAGE_SIZE}.`;

export const STANDARD_EVIDENCE = 3;

/** The argument of every `evidence` list. */
@ArgsType()
export class EvidenceArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many passages, those of the surest assertions first; ' + `${STANDARD_EVIDENCE} unless told otherwise, at most ${MAX_PAGE_SIZE}.`,
  })
  first?: number | null;
}
