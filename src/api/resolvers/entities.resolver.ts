import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { StoredEntity } from '../../store/port/graph-store.js';
import { EntityListArgs, toEntityQuery } from '../inputs/record-lists.js';
import { EntityConnection } from '../paging/connections.js';
import type { Connection } from '../paging/to-connection.js';
import type { RequestContext } from '../request-context.js';
import { Entity } from '../types/entity.type.js';
import { findEntities } from './find-entities.js';

@Resolver()
export class EntitiesResolver {
  @Query(() => Entity, { nullable: true, description: 'An entity by its id; null where there is none.' })
  entity(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> {
    return loaders.entity.load(id);
  }

  @Query(() => EntityConnection, { description: 'Entities of all types, by name unless told otherwise.' })
  entities(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() context: RequestContext): Promise<Connection<StoredEntity>> {
    return findEntities(context, toEntityQuery(args));
  }
}
