import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { SectionRecord } from '../../../schema/records.js';
import type { StoredDocument, StoredEntity } from '../../store/port/graph-store.js';
import { type Connection, toConnection } from '../connections/to-connection.js';
import { documentListArgs, EntityListArgs, toEntityQuery } from '../inputs/record-lists.js';
import type { RequestContext } from '../context/request-context.js';
import type { PageArgs } from '../schema-builder/page-args.js';
import { DocumentConnection, EntityConnection } from '../types/connections.js';
import { Document, Period } from '../types/document.type.js';
import { Entity } from '../types/entity.type.js';
import { Section } from '../types/section.type.js';

@Resolver()
export class DocumentsResolver {
  @Query(() => Document, { nullable: true, description: 'A document by its id; null where there is none.' })
  document(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StoredDocument | null> {
    return loaders.document.load(id);
  }

  @Query(() => DocumentConnection, { description: 'The documents in the graph, by title unless told otherwise.' })
  async documents(
    @Args(() => documentListArgs.Args) args: PageArgs,
    @Ctx() { reader }: RequestContext,
  ): Promise<Connection<StoredDocument>> {
    return toConnection(await reader.findDocuments(documentListArgs.toQuery(args)));
  }
}

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => Period, { nullable: true, description: 'The years that the plan covers.' })
  period(@Root() { periodStart, periodEnd }: StoredDocument): Period | null {
    if (periodStart === undefined && periodEnd === undefined) return null;
    return { ...(periodStart === undefined ? {} : { start: periodStart }), ...(periodEnd === undefined ? {} : { end: periodEnd }) };
  }

  @FieldResolver(() => [String], {
    description: 'Every name that its text was read under: its source, and those of files that say the same.',
  })
  sources(@Root() { source, sources }: StoredDocument): readonly string[] {
    return sources?.map((name) => name.source) ?? [source];
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
