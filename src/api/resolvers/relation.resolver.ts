import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AssertionRecord } from '../../../schema/records.js';
import type { StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import { ASSERTIONS_OF_RELATION, evidenceOfRelation, type EvidenceValue } from '../connections/evidence.js';
import { slicePage } from '../connections/slice-page.js';
import { type Connection, toConnection } from '../connections/to-connection.js';
import { relationListArgs } from '../inputs/record-lists.js';
import type { RequestContext } from '../context/request-context.js';
import { EvidenceArgs, PageArgs, toPageRequest } from '../schema-builder/page-args.js';
import { Evidence } from '../types/assertion.type.js';
import { AssertionConnection, RelationConnection } from '../types/connections.js';
import { Entity } from '../types/entity.type.js';
import { Label } from '../types/ontology.type.js';
import { Relation } from '../types/relation.type.js';

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

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Label, { description: 'What its type is called.' })
  label(@Root() { type }: StoredRelation, @Ctx() { ontology }: RequestContext): Label | undefined {
    return ontology.relationType(type)?.label;
  }

  @FieldResolver(() => Entity, { description: 'The entity that it goes out from.' })
  subject(@Root() { subject }: StoredRelation, @Ctx() { loaders }: RequestContext): StoredEntity | Promise<StoredEntity | null> {
    return loaders.entityNow(subject);
  }

  @FieldResolver(() => Entity, { description: 'The entity that it leads to.' })
  object(@Root() { object }: StoredRelation, @Ctx() { loaders }: RequestContext): StoredEntity | Promise<StoredEntity | null> {
    return loaders.entityNow(object);
  }

  @FieldResolver(() => AssertionConnection, { description: 'The claims that it stands on, the surest first.' })
  async assertions(
    @Root() { id }: StoredRelation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<AssertionRecord>> {
    const request = toPageRequest(args);
    return toConnection(slicePage(await loaders.assertionsOfRelation.load(id), request, ASSERTIONS_OF_RELATION));
  }

  @FieldResolver(() => [Evidence], { description: 'The passages that say so, those of the surest assertions first.' })
  evidence(
    @Root() { id }: StoredRelation,
    @Args(() => EvidenceArgs) args: EvidenceArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EvidenceValue[]> {
    return evidenceOfRelation(id, args, loaders);
  }
}
