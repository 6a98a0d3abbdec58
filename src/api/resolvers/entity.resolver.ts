import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AssertionRecord, MentionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import { documentListArgs } from '../inputs/record-lists.js';
import { entityRelationsArgs } from '../inputs/related-args.js';
import { AssertionConnection, DocumentConnection, EntityRelationConnection, MentionConnection } from '../paging/connections.js';
import { PageArgs } from '../paging/page-args.js';
import { ASSERTIONS_OF_ENTITY } from '../paging/assertion-orders.js';
import { slicePage } from '../paging/slice-page.js';
import { type Connection, toConnection } from '../paging/to-connection.js';
import { toPageRequest } from '../paging/to-page-request.js';
import { type EntityRelationEdgeValue, toEntityRelations } from '../relations/related-connection.js';
import type { RequestContext } from '../request-context.js';
import { Entity } from '../types/entity.type.js';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => EntityRelationConnection, {
    description: 'Its relations of any type, by type, then by the name of the other end.',
  })
  async relations(
    @Root() { id }: StoredEntity,
    @Args(() => entityRelationsArgs.Args) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<StoredRelation, EntityRelationEdgeValue>> {
    return toEntityRelations(id, await loaders.relationsOf(entityRelationsArgs.toRequest(args)).load(id));
  }

  @FieldResolver(() => DocumentConnection, { description: 'The documents that name it, by title unless told otherwise.' })
  async documents(
    @Root() { id }: StoredEntity,
    @Args(() => documentListArgs.Args) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<StoredDocument>> {
    const connection = toConnection(await loaders.documentsOf(documentListArgs.toQuery(args)).load(id));
    for (const document of connection.nodes) loaders.document.prime(document.id, document);
    return connection;
  }

  @FieldResolver(() => MentionConnection, { description: 'Where texts name it, by document and position.' })
  async mentions(
    @Root() { id }: StoredEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<MentionRecord>> {
    return toConnection(await loaders.mentionsOf(toPageRequest(args)).load(id));
  }

  @FieldResolver(() => AssertionConnection, { description: 'The claims that its attributes stand on.' })
  async assertions(
    @Root() { id }: StoredEntity,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<AssertionRecord>> {
    const request = toPageRequest(args);
    return toConnection(slicePage(await loaders.assertionsOfEntity.load(id), request, ASSERTIONS_OF_ENTITY));
  }
}
