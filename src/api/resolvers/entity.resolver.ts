import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AssertionRecord, MentionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import { ASSERTIONS_OF_ENTITY } from '../connections/evidence.js';
import { findEntities } from '../connections/find-entities.js';
import { type EntityRelationEdgeValue, toEntityRelations } from '../connections/related-connection.js';
import { slicePage } from '../connections/slice-page.js';
import { type Connection, toConnection } from '../connections/to-connection.js';
import { documentListArgs, EntityListArgs, toEntityQuery } from '../inputs/record-lists.js';
import { entityRelationsArgs } from '../inputs/related-args.js';
import type { RequestContext } from '../context/request-context.js';
import { PageArgs, toPageRequest } from '../schema-builder/page-args.js';
import {
  AssertionConnection,
  DocumentConnection,
  EntityConnection,
  EntityRelationConnection,
  MentionConnection,
} from '../types/connections.js';
import { Entity } from '../types/entity.type.js';

@Resolver()
export class EntitiesResolver {
  @Query(() => Entity, { nullable: true, description: 'An entity by its id; null where there is none.' })
  entity(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> {
    return loaders.standingEntity(id);
  }

  @Query(() => EntityConnection, { description: 'Entities of all types, by name unless told otherwise.' })
  entities(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() context: RequestContext): Promise<Connection<StoredEntity>> {
    return findEntities(context, toEntityQuery(args));
  }
}

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
