import { ArgsType, Field } from 'type-graphql';
import type { SearchQuery } from '../../store/port/queries.js';
import { apiError } from '../errors/api-error.js';
import { EntityTypeName } from '../kinds/enums.js';
import { PageArgs } from '../paging/page-args.js';
import { toPageRequest } from '../paging/to-page-request.js';
import { isGiven } from './is-given.js';

const MAX_SEARCH_LENGTH = 200;

/** The arguments of `search`. */
@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: `One or more words, at most ${MAX_SEARCH_LENGTH} characters; all of them have to be found. One character is enough.`,
  })
  text!: string;

  @Field(() => [EntityTypeName], { nullable: true, description: 'Only entities of these types.' })
  types?: string[] | null;
}

/**
 * The store's query for the arguments.
 * @throws GraphQLError BAD_USER_INPUT where the text is blank or too long.
 */
export function toSearchQuery(args: SearchArgs): SearchQuery {
  const { text, types } = args;
  if (text.trim() === '') throw apiError('BAD_USER_INPUT', 'text is blank: search needs at least one character');
  if ([...text].length > MAX_SEARCH_LENGTH) throw apiError('BAD_USER_INPUT', `text is longer than ${MAX_SEARCH_LENGTH} characters`);
  return { text, ...(isGiven(types) ? { types } : {}), page: toPageRequest(args) };
}
