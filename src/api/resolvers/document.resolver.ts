import { Args, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SectionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity } from '../../store/port/graph-store.js';
import { EntityListArgs, toEntityQuery } from '../inputs/record-lists.js';
import { EntityConnection } from '../paging/connections.js';
import { type Connection, toConnection } from '../paging/to-connection.js';
import type { RequestContext } from '../request-context.js';
import { Document } from '../types/document.type.js';
import { Entity } from '../types/entity.type.js';
import { Period } from '../types/period.type.js';
import { Section } from '../types/section.type.js';

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => Period, { nullable: true, description: 'The years that the plan covers.' })
  period(@Root() { periodStart, periodEnd }: StoredDocument): Period | null {
    if (periodStart === undefined && periodEnd === undefined) return null;
    return { ...(periodStart === undefined ? {} : { start: periodStart }), ...(periodEnd === undefined ? {} : { end: periodEnd }) };
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The policy that this document is, as an entity of the graph.' })
  policy(@Root() { policy }: StoredDocument, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> | null {
    return policy === undefined ? null : loaders.entity.load(policy);
  }

  @FieldResolver(() => EntityConnection, { description: 'The entities that it names, by name unless told otherwise.' })
  async entities(
    @Root() { id }: StoredDocument,
    @Args(() => EntityListArgs) args: EntityListArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<StoredEntity>> {
    const connection = toConnection(await loaders.entitiesOf(toEntityQuery(args)).load(id));
    loaders.keepEntities(connection.nodes);
    return connection;
  }

  @Extensions({ expectedLength: 100 })
  @FieldResolver(() => [Section], { description: 'All its parts, in reading order.' })
  sections(@Root() { id }: StoredDocument, @Ctx() { loaders }: RequestContext): Promise<readonly SectionRecord[]> {
    return loaders.sectionsOfDocument.load(id);
  }
}
