import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { SearchHit, StoredEntity } from '../../store/port/graph-store.js';
import { SearchArgs, toSearchQuery } from '../inputs/search-args.js';
import { SearchConnection } from '../paging/connections.js';
import { type Connection, type Edge, mapConnection } from '../paging/to-connection.js';
import type { RequestContext } from '../request-context.js';

type SearchEdge = Edge<StoredEntity> & Pick<SearchHit, 'score' | 'matched'>;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, { description: 'Entities whose name or aliases hold the text, the best match first.' })
  async search(
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() { reader, loaders }: RequestContext,
  ): Promise<Connection<StoredEntity, SearchEdge>> {
    const page = await reader.search(toSearchQuery(args));
    const connection = mapConnection(page, ({ entity, score, matched }, cursor) => ({ cursor, node: entity, score, matched }));
    loaders.keepEntities(connection.nodes);
    return connection;
  }
}
