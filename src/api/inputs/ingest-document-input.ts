import { Field, InputType } from 'type-graphql';
import { changeFailed, type FailedResult } from '../mutations/change-results.js';
import type { NewDocument } from '../mutations/document-changes.js';
import { isPresent } from '../schema-builder/is-present.js';

const MAX_SOURCE_LENGTH = 500;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

@InputType({ description: 'A document: its name, and either its text or the content of its file.' })
export class IngestDocumentInput {
  @Field(() => String, {
    description:
      'The name that the document is known by, such as its path or address, at most ' +
      `${MAX_SOURCE_LENGTH} characters. A document of the same name is replaced.`,
  })
  source!: string;

  @Field(() => String, { nullable: true, description: 'The text, as plain text or Markdown.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The content of a file in Base64 (RFC 4648 §4), in any encoding that files may have.',
  })
  content?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Take in no document with warnings.' })
  strict!: boolean;
}

/** The document that a client sent, or why it is none. */
export function toNewDocument({ source, text, content, strict }: IngestDocumentInput): NewDocument | FailedResult {
  const invalid = (message: string): FailedResult => changeFailed('INVALID_INPUT', message);
  if (source.trim() === '' || source.length > MAX_SOURCE_LENGTH) return invalid(`source must have 1 to ${MAX_SOURCE_LENGTH} characters`);
  if (/[\p{Cc}\p{Surrogate}]/u.test(source)) return invalid('source must hold no control characters');
  if (isPresent(text) === isPresent(content)) return invalid('give either text or content');
  if (isPresent(text)) return { source, bytes: Buffer.from(text, 'utf8'), strict };
  const encoded = content!.replace(/\s/g, '');
  if (!BASE64.test(encoded)) return invalid('content is not in Base64');
  return { source, bytes: Buffer.from(encoded, 'base64'), strict };
}
