import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { StoredDocument } from '../../store/port/graph-store.js';
import { documentListArgs } from '../inputs/record-lists.js';
import { DocumentConnection } from '../paging/connections.js';
import type { PageArgs } from '../paging/page-args.js';
import { type Connection, toConnection } from '../paging/to-connection.js';
import type { RequestContext } from '../request-context.js';
import { Document } from '../types/document.type.js';

@Resolver()
export class DocumentsResolver {
  @Query(() => Document, { nullable: true, description: 'A document by its id; null where there is none.' })
  document(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
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
