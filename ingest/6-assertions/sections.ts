import { makeId } from '../../schema/ids.js';
import type { SectionRecord } from '../../schema/records.js';
import type { CodePointIndex } from '../../schema/span.js';
import type { StructuredDocument } from '../types.js';

/** The structure's parts as records, in the structure's own order. */
export function sectionRecords(document: StructuredDocument, documentId: string, index: CodePointIndex): SectionRecord[] {
  const idOf = (section: number): string => makeId('section', documentId, section);
  return document.sections.map((section) => ({
    id: idOf(section.index),
    document: documentId,
    ...(section.parent === undefined ? {} : { parent: idOf(section.parent) }),
    kind: section.kind,
    order: section.index,
    number: section.number,
    title: section.title,
    path: [...section.path],
    ...index.spanToCodePoints(section.span),
  }));
}
