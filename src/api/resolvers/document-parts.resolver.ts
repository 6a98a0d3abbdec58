import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AssertionRecord, MentionRecord } from '../../../schema/records.js';
import { CodePointIndex, overlaps } from '../../../schema/span.js';
import type { StoredDocument } from '../../store/port/graph-store.js';
import { slicePage } from '../connections/slice-page.js';
import { type Connection, toConnection } from '../connections/to-connection.js';
import { SpanInput, toSpan } from '../inputs/span-input.js';
import type { RequestContext } from '../context/request-context.js';
import { PageArgs, toPageRequest } from '../schema-builder/page-args.js';
import { AssertionConnection, MentionConnection } from '../types/connections.js';
import { Document } from '../types/document.type.js';

/** What a query is told beforehand that a text counts; a longer one is counted by its length when it is read. */
const TEXT_RECORDS = 100;

/** What a client needs to draw a page of the text with what was found in it. */
@Resolver(() => Document)
export class DocumentPartsResolver {
  @FieldResolver(() => String, {
    description: 'The text exactly as it was read, or the part of it that `span` names; all offsets count its Unicode code points.',
  })
  @Extensions({ expectedRecords: TEXT_RECORDS })
  async text(
    @Root() { id, length }: StoredDocument,
    @Arg('span', () => SpanInput, { nullable: true, description: 'All of it unless given.' }) part: SpanInput | null | undefined,
    @Ctx() { loaders, texts }: RequestContext,
  ): Promise<string | null> {
    const span = toSpan(part);
    texts.take(span ? Math.max(0, Math.min(span.end, length) - span.start) : length);
    const text = await loaders.text.load(id);
    if (text === null || span === null) return text;
    const index = new CodePointIndex(text);
    const unit = (point: number): number => index.toUnits(Math.min(point, index.length));
    return text.slice(unit(span.start), unit(span.end));
  }

  @FieldResolver(() => MentionConnection, {
    description: 'The places that name entities, all or those that overlap `within`, in the order of the text.',
  })
  async mentions(
    @Root() { id }: StoredDocument,
    @Arg('within', () => SpanInput, { nullable: true, description: 'A part of the text.' }) within: SpanInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<MentionRecord>> {
    return toConnection(await loaders.mentionsIn(toSpan(within), toPageRequest(page)).load(id));
  }

  @FieldResolver(() => AssertionConnection, {
    description: 'What it claims, all or what has a passage that overlaps `within`, in the order of the text.',
  })
  async assertions(
    @Root() { id }: StoredDocument,
    @Arg('within', () => SpanInput, { nullable: true, description: 'A part of the text.' }) within: SpanInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Connection<AssertionRecord>> {
    const span = toSpan(within);
    const all = await loaders.assertionsOfDocument.load(id);
    const found = span ? all.filter(({ evidence }) => evidence.some((passage) => overlaps(passage, span))) : all;
    return toConnection(slicePage(found, toPageRequest(page)));
  }
}
