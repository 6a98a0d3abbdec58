import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { StoredRelation } from '../../store/port/graph-store.js';
import { relationListArgs } from '../inputs/record-lists.js';
import { RelationConnection } from '../paging/connections.js';
import type { PageArgs } from '../paging/page-args.js';
import { type Connection, toConnection } from '../paging/to-connection.js';
import type { RequestContext } from '../request-context.js';

@Resolver()
export class RelationsResolver {
  @Query(() => RelationConnection, { description: 'Relations between any entities, by type unless told otherwise.' })
  async relations(
    @Args(() => relationListArgs.Args) args: PageArgs,
    @Ctx() { reader }: RequestContext,
  ): Promise<Connection<StoredRelation>> {
    return toConnection(await reader.findRelations(relationListArgs.toQuery(args)));
  }
}
