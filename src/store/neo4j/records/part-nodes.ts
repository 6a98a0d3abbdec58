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
export function toRelation(relationship: StoredRelation): StoredRelation {
  return relationBetween(relationship.subject, relationship.object, relationship);
}

/** The same where the ends are known otherwise. */
export function relationBetween(subject: string, object: string, relationship: Omit<StoredRelation, 'subject' | 'object'>): StoredRelation {
  const { id, type, modality, confidence, date, role, evidenceCount } = relationship;
  // One field after the other: this runs for every relation of every page, and spreading takes longer than all else here.
  const relation: Writable<StoredRelation> = { id, type, subject, object, modality, confidence, evidenceCount };
  if (date !== undefined) relation.date = date;
  if (role !== undefined) relation.role = role;
  return relation;
}

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
