import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredEntity } from '../../store/port/graph-store.js';
import { evidenceOfRelation, type EvidenceValue } from '../connections/evidence.js';
import { type EntityRelationEdgeValue, otherEnd, type RelatedEdgeValue } from '../connections/related-connection.js';
import type { RequestContext } from '../context/request-context.js';
import { DirectionName } from '../schema-builder/enums.js';
import { EvidenceArgs } from '../schema-builder/page-args.js';
import { Evidence } from '../types/assertion.type.js';
import { EntityRelationEdge } from '../types/connections.js';
import { Entity } from '../types/entity.type.js';
import { RelatedEdge } from '../types/related-edge.type.js';

@Resolver(() => RelatedEdge)
export class RelatedEdgeResolver {
  @FieldResolver(() => [Evidence], { description: 'The passages that say so, those of the surest assertions first.' })
  evidence(
    @Root() { relation }: RelatedEdgeValue<unknown>,
    @Args(() => EvidenceArgs) args: EvidenceArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EvidenceValue[]> {
    return evidenceOfRelation(relation.id, args, loaders);
  }
}

@Resolver(() => EntityRelationEdge)
export class EntityRelationEdgeResolver {
  @FieldResolver(() => Entity, { description: 'The entity at the other end.' })
  other(
    @Root() { relation, from }: EntityRelationEdgeValue,
    @Ctx() { loaders }: RequestContext,
  ): StoredEntity | Promise<StoredEntity | null> {
    return loaders.entityNow(otherEnd(relation, from));
  }

  @FieldResolver(() => DirectionName, { description: '`OUT` where the entity that was followed from is the subject, else `IN`.' })
  direction(@Root() { relation, from }: EntityRelationEdgeValue): string {
    return relation.subject === from ? 'OUT' : 'IN';
  }
}
