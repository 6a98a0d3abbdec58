import type { DocumentGraph } from '../schema/records.js';
import { extractDocument, extractFile } from './pipeline.js';

/*
 * The pipeline as a library: `plangraph/ingest`. No store, no server; the first document takes a second or two longer,
 * for the lexicons.
 */

export { extractDocument, extractFile };
export type { SourceDocument } from './formats/original/original.js';
export type * from '../schema/records.js';

/**
 * A text to its graph. `source` is the name that the graph knows it by; ids depend on it, and with `.md` at its
 * end the document counts as Markdown. Spans count code points of `text`. Never throws for a document's fault: that is in
 * `issues`.
 */
export function extractText(text: string, source = 'text.txt'): DocumentGraph {
  return extractDocument({ source, bytes: new TextEncoder().encode(text) });
}
