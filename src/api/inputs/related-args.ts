import { ArgsType, Field } from 'type-graphql';
import type { Direction } from '../../store/port/queries.js';
import { DirectionName, RelationRole, RelationTypeName } from '../kinds/enums.js';
import type { RelationsRequest } from '../loaders/loaders.js';
import { PageArgs } from '../paging/page-args.js';
import { toPageRequest } from '../paging/to-page-request.js';
import { isGiven } from './is-given.js';

/** The arguments of `Entity.relations`. */
@ArgsType()
export class RelatedArgs extends PageArgs {
  @Field(() => [RelationTypeName], { nullable: true, description: 'Only relations of these types.' })
  types?: string[] | null;

  @Field(() => DirectionName, { nullable: true, defaultValue: 'BOTH', description: 'Which end the entity stands at.' })
  direction!: Direction | null;

  @Field(() => RelationRole, { nullable: true, description: 'Only relations in which the subject plays this part.' })
  role?: string | null;
}

/** The request to the store, without the entities that it is for. */
export function toRelationsRequest(args: RelatedArgs): RelationsRequest {
  return {
    direction: args.direction ?? 'BOTH',
    ...(isGiven(args.types) ? { types: args.types } : {}),
    ...(isGiven(args.role) ? { role: args.role } : {}),
    page: toPageRequest(args),
  };
}
