import type { SectionRecord } from '../../schema/records.js';
import type { Section } from '../2-structure/section.js';
import type { RecordBuilder } from './record-builder.js';

/** The structure's parts as records, in the structure's own order. */
export function sectionRecords(sections: readonly Section[], builder: RecordBuilder): SectionRecord[] {
  return sections.map((section) => ({
    id: builder.sectionId(section.index),
    document: builder.documentId,
    ...(section.parent === undefined ? {} : { parent: builder.sectionId(section.parent) }),
    kind: section.kind,
    order: section.index,
    number: section.number,
    title: section.title,
    path: [...section.path],
    ...builder.wholeCodePoints(section.span),
  }));
}
