import { Field, InputType } from 'type-graphql';
import { changeFailed, type FailedResult } from '../mutations/change-results.js';
import type { Changes } from '../mutations/changes.js';
import type { SentDocument } from '../mutations/document-changes.js';
import { faultOfSource, MAX_SOURCE_LENGTH } from '../mutations/source-name.js';
import { isPresent } from '../schema-builder/is-present.js';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

@InputType({ description: 'A document: its name, and either its text or the content of its file; or its address alone.' })
export class IngestDocumentInput {
  @Field(() => String, {
    nullable: true,
    description:
      `The name that the document is known by, such as its path, at most ${MAX_SOURCE_LENGTH} characters. ` +
      'A document of the same name is replaced. A document that is fetched is known by its address.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'The text, as plain text or Markdown.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The content of a file in Base64 (RFC 4648 §4), of any format and in any encoding that files may have.',
  })
  content?: string | null;

  @Field(() => String, { nullable: true, description: 'An address to fetch it from, where the server allows that.' })
  address?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Take in no document with warnings.' })
  strict!: boolean;
}

/** The document that a client sent or named, or why it is none. */
export function toSentDocument(input: IngestDocumentInput, changes: Changes): SentDocument | FailedResult {
  const { source, text, content, address, strict } = input;
  const invalid = (message: string): FailedResult => changeFailed('INVALID_INPUT', message);
  if ([text, content, address].filter(isPresent).length !== 1) return invalid('give either text or content or address');
  if (isPresent(address)) {
    if (isPresent(source)) return invalid('a document that is fetched is known by its address; leave out source');
    const document = changes.documentAt(address);
    if ('kind' in document) return document;
    const fault = faultOfSource(document.source);
    return fault === null ? { ...document, strict } : invalid(fault.replace('source', 'address'));
  }
  const fault = faultOfSource(source ?? '');
  if (fault !== null) return invalid(fault);
  if (isPresent(text)) return { source: source!, strict, read: () => Promise.resolve(Buffer.from(text, 'utf8')) };
  const encoded = content!.replace(/\s/g, '');
  if (!BASE64.test(encoded)) return invalid('content is not in Base64');
  return { source: source!, strict, read: () => Promise.resolve(Buffer.from(encoded, 'base64')) };
}
