import type { MentionRecord, SectionRecord } from '../../../../schema/records.js';
import type { StoredRelation } from '../../port/graph-store.js';

/** The properties of these nodes are the records' fields. */
export function toSection(node: SectionRecord): SectionRecord {
  const { id, document, parent, kind, order, number, title, path, start, end } = node;
  return { id, document, ...(parent === undefined ? {} : { parent }), kind, order, number, title, path, start, end };
}

export function toMention({ id, document, entity, section, start, end, quote, rule }: MentionRecord): MentionRecord {
  return { id, document, entity, section, start, end, quote, rule };
}

/** A relationship's properties with its type and the ids of its ends. */
export function toRelation(tie: StoredRelation): StoredRelation {
  const { id, type, subject, object, modality, confidence, date, role, evidenceCount } = tie;
  return {
    ...{ id, type, subject, object, modality, confidence },
    ...(date === undefined ? {} : { date }),
    ...(role === undefined ? {} : { role }),
    evidenceCount,
  };
}
