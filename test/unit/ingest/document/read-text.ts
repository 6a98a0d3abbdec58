import { readDocument } from '../../../../ingest/1-document/read-document.js';
import type { Located, ReadDocument } from '../../../../ingest/1-document/document.js';

/** Reads a text as the document of that name. */
export function readText(text: string, source = 'plan.md'): ReadDocument {
  return readDocument({ source, bytes: Buffer.from(text, 'utf8') });
}

/** The words at a located value's span. */
export function quoteOf(doc: ReadDocument, located: Located<unknown> | undefined): string | undefined {
  const span = located && doc.view.toSource(located.span);
  return span && doc.text.slice(span.start, span.end);
}

/** Codes of a document's issues, in order. */
export function codesOf(doc: ReadDocument): string[] {
  return doc.issues.map(({ code }) => code);
}
