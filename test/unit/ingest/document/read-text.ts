import { readDocument } from '../../../../ingest/1-document/read-document.js';
import type { Located, ReadDocument } from '../../../../ingest/types.js';

/** Reads a text as the document of that name. */
export function readText(text: string, source = 'plan.md'): ReadDocument {
  return readDocument({ source, bytes: Buffer.from(text, 'utf8') });
}

/** The words at a located value's span. */
export function quoteOf(doc: ReadDocument, located: Located<unknown> | undefined): string | undefined {
  return located && doc.text.slice(located.span.start, located.span.end);
}

/** Codes of a document's issues, in order. */
export function codesOf(doc: ReadDocument): string[] {
  return doc.issues.map(({ code }) => code);
}
