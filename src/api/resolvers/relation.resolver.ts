import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AssertionRecord } from '../../../schema/records.js';
import type { StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import { EvidenceArgs } from '../inputs/evidence-args.js';
import { AssertionConnection } from '../paging/connections.js';
import { PageArgs } from '../paging/page-args.js';
import { ASSERTIONS_OF_RELATION } from '../paging/assertion-orders.js';
import { slicePage } from '../paging/slice-page.js';
import { type Connection, toConnection } from '../paging/to-connection.js';
import { toPageRequest } from '../paging/to-page-request.js';
import { evidenceOfRelation, type EvidenceValue } from '../relations/evidence.js';
import type { RequestContext } from '../request-context.js';
import { Entity } from '../types/entity.type.js';
import { Evidence } from '../types/evidence.type.js';
import { Label } from '../types/label.type.js';
import { Relation } from '../types/relation.type.js';

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Label, { description: 'What its type is called.' })
  label(@Root() { type }: StoredRelation, @Ctx() { ontology }: RequestContext): Label | undefined {
    return ontology.relationType(type)?.label;
  }

  @FieldResolver(() => Entity)
  subject(@Root() { subject }: StoredRelation, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> {
    return loaders.entity.load(subject);
  }

  @FieldResolver(() => Entity)
  object(@Root() { object }: StoredRelation, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> {
    return loaders.entity.load(object);
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
