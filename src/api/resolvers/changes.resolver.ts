import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { FailedResult, IngestedResult, RefusedResult, RemovedResult } from '../mutations/change-results.js';
import { IngestDocumentInput, toSentDocument } from '../inputs/ingest-document-input.js';
import { RemoveDocumentInput } from '../inputs/remove-document-input.js';
import type { StoredDocument } from '../../store/port/graph-store.js';
import type { RequestContext } from '../context/request-context.js';
import { DocumentIngested, IngestDocumentResult, RemoveDocumentResult } from '../types/change-results.type.js';
import { Document } from '../types/document.type.js';

/** The changes that a client with a token may make. What can go wrong is part of the answer, not of `errors`. */
@Resolver(() => DocumentIngested)
export class ChangesResolver {
  @Mutation(() => IngestDocumentResult, {
    description: 'Reads a document into the store, in place of the one of the same name. Needs a token in the header Authorization.',
  })
  async ingestDocument(
    @Arg('input', () => IngestDocumentInput, { description: 'The document.' }) input: IngestDocumentInput,
    @Ctx() context: RequestContext,
  ): Promise<IngestedResult | RefusedResult | FailedResult> {
    const document = toSentDocument(input, context.changes);
    if ('kind' in document) return document;
    const result = await context.changes.ingest(context, document);
    context.loaders.forgetAll();
    return result;
  }

  @Mutation(() => RemoveDocumentResult, {
    description: 'Removes a document, and what it alone supported, from the store. Needs a token in the header Authorization.',
  })
  async removeDocument(
    @Arg('input', () => RemoveDocumentInput, { description: 'Which one.' }) { id }: RemoveDocumentInput,
    @Ctx() context: RequestContext,
  ): Promise<RemovedResult | FailedResult> {
    const result = await context.changes.remove(context, id);
    context.loaders.forgetAll();
    return result;
  }

  @FieldResolver(() => Document, { nullable: true, description: 'Null where somebody has removed it since.' })
  document(@Root() { id }: IngestedResult, @Ctx() { loaders }: RequestContext): Promise<StoredDocument | null> {
    return loaders.document.load(id);
  }
}
