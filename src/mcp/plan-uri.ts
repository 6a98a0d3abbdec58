import type { Span } from '../../schema/span.js';

/** How a client names a document of the store, or a span of it in code points (RFC 6570). */
export const PLAN_URI_TEMPLATE = 'plan://document/{id}{#span}';

const PLAN_URI = /^plan:\/\/document\/([\w-]{1,64})(?:#(\d{1,9}),(\d{1,9}))?$/;

/** `plan://document/{id}`, or `plan://document/{id}#start,end`. */
export function planUri(document: string, span?: Span): string {
  return `plan://document/${document}${span ? `#${span.start},${span.end}` : ''}`;
}

/** What such an address names; null for any other text, and where a span ends before it begins. */
export function parsePlanUri(uri: string): { readonly document: string; readonly span: Span | null } | null {
  const [, document, start, end] = PLAN_URI.exec(uri) ?? [];
  if (document === undefined) return null;
  if (start === undefined) return { document, span: null };
  const span = { start: Number(start), end: Number(end) };
  return span.start <= span.end ? { document, span } : null;
}
