import { sha256 } from '../../schema/ids.js';
import type { DocumentGraph, EvidenceRecord } from '../../schema/records.js';
import { CodePointIndex, type Span } from '../../schema/span.js';
import { type Fault, named } from './fault.js';

/** Faults of spans: every quote must be the text at its span, in code points, and the text the one that the document names. */
export function* checkText({ document, text, sections, mentions, assertions }: DocumentGraph): Generator<Fault> {
  const own = named('document', document.id);
  // Half a surrogate pair has no UTF-8, so a store would keep another text than it was given.
  if (/\p{Surrogate}/u.test(text)) yield { record: own, fault: 'the text holds half a surrogate pair' };
  if (sha256(text) !== document.sha256) yield { record: own, fault: 'sha256 is not that of the text' };
  const index = new CodePointIndex(text);
  if (index.length !== document.length) yield { record: own, fault: `length ${document.length} is not the text's ${index.length}` };
  for (const section of sections)
    if (!isWithin(section, index.length)) yield { record: named('section', section.id), fault: outside(section, index.length) };
  for (const mention of mentions) {
    const fault = quoteFault(mention, index);
    if (fault !== undefined) yield { record: named('mention', mention.id), fault };
  }
  for (const { id, evidence } of assertions)
    for (const piece of evidence) {
      const fault = quoteFault(piece, index) ?? partFault(piece, index);
      if (fault !== undefined) yield { record: named('assertion', id), fault };
    }
}

/** Parts quote the text, too, and say that they are inherited where they stand outside of their passage, and only there. */
function partFault({ start, end, parts = [] }: EvidenceRecord, index: CodePointIndex): string | undefined {
  for (const part of parts) {
    const fault = quoteFault(part, index);
    if (fault !== undefined) return fault;
    const isOutside = part.start < start || part.end > end;
    const is = isOutside ? 'is not' : 'is';
    if (isOutside !== (part.inherited ?? false))
      return `its part ${part.kind} at ${part.start}–${part.end} ${is} marked as inherited from outside of ${start}–${end}`;
  }
  return undefined;
}

function quoteFault(quoted: Span & { readonly quote: string }, index: CodePointIndex): string | undefined {
  if (!isWithin(quoted, index.length)) return outside(quoted, index.length);
  const found = index.slice(quoted);
  if (found === quoted.quote) return undefined;
  return `the quote ${JSON.stringify(quoted.quote)} is not the text at ${quoted.start}–${quoted.end}, ${JSON.stringify(found)}`;
}

function isWithin({ start, end }: Span, length: number): boolean {
  return start <= end && end <= length;
}

function outside({ start, end }: Span, length: number): string {
  return `the span ${start}–${end} is no part of a text of ${length} code points`;
}
