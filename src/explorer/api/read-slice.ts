import type { Span } from '../model/address.js';
import { ask } from './ask.js';
import { DocumentSliceDocument, type DocumentSliceQuery } from './generated/operations.js';

type DocumentParts = NonNullable<DocumentSliceQuery['document']>;
export type SliceMention = DocumentParts['mentions']['nodes'][number];

/** A part of a document's text, and all that it names. */
export interface Slice {
  readonly text: string;
  readonly mentions: readonly SliceMention[];
}

/** @throws ApiError */
export async function readSlice(id: string, span: Span, signal: AbortSignal): Promise<Slice> {
  const mentions: SliceMention[] = [];
  let page = await readPage(id, span, null, signal);
  const text = page?.text ?? '';
  while (page) {
    mentions.push(...page.mentions.nodes);
    const { hasNextPage, endCursor } = page.mentions.pageInfo;
    page = hasNextPage ? await readPage(id, span, endCursor ?? null, signal) : null;
  }
  return { text, mentions };
}

async function readPage(id: string, span: Span, after: string | null, signal: AbortSignal): Promise<DocumentParts | null> {
  const { document } = await ask(DocumentSliceDocument, { id, span, after }, signal);
  return document ?? null;
}
