import { ArgsType, Field, registerEnumType } from 'type-graphql';
import type { SearchQuery, SearchScope } from '../../store/port/search.js';
import { apiError } from '../errors/api-error.js';
import { EntityTypeName } from '../schema-builder/enums.js';
import { isPresent } from '../schema-builder/is-present.js';
import { PageArgs, toPageRequest } from '../schema-builder/page-args.js';
import { DocumentWhere, EntityWhere } from './record-wheres.js';

const MAX_SEARCH_LENGTH = 200;

const SEARCH_SCOPES: { readonly [scope in SearchScope]: scope } = { NAMES: 'NAMES', TEXT: 'TEXT' };

registerEnumType(SEARCH_SCOPES, {
  name: 'SearchScope',
  description: 'Where a search looks.',
  valuesConfig: {
    NAMES: { description: 'In the names, aliases and English names of entities, as they are written and as they are read aloud.' },
    TEXT: { description: 'In the documents’ text.' },
  },
});

/** The arguments of `search`. */
@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      `One or more words, at most ${MAX_SEARCH_LENGTH} characters; all of them have ` +
      'to be found. One character is enough; pinyin and its initials find names.',
  })
  text!: string;

  @Field(() => [SEARCH_SCOPES], { nullable: true, description: 'Everywhere unless told otherwise.' })
  in?: SearchScope[] | null;

  @Field(() => [EntityTypeName], { nullable: true, description: 'Only entities of these types, so no passages.' })
  types?: string[] | null;

  @Field(() => EntityWhere.Class, { nullable: true, description: 'Only entities for which this holds, so no passages.' })
  where?: object | null;

  @Field(() => DocumentWhere.Class, {
    nullable: true,
    description: 'Only passages of documents for which this holds, and entities that one of them names.',
  })
  documents?: object | null;
}

/**
 * The store's query for the arguments.
 * @throws GraphQLError BAD_USER_INPUT where the text is blank or too long.
 */
export function toSearchQuery(args: SearchArgs): SearchQuery {
  const { text, in: scopes, types } = args;
  if (text.trim() === '') throw apiError('BAD_USER_INPUT', 'text is blank: search needs at least one character');
  if ([...text].length > MAX_SEARCH_LENGTH) throw apiError('BAD_USER_INPUT', `text is longer than ${MAX_SEARCH_LENGTH} characters`);
  const where = EntityWhere.toCondition(args.where);
  const documents = DocumentWhere.toCondition(args.documents);
  return {
    text,
    ...(isPresent(scopes) ? { in: scopes } : {}),
    ...(isPresent(types) ? { types } : {}),
    ...(where ? { where } : {}),
    ...(documents ? { documents } : {}),
    page: toPageRequest(args),
  };
}
