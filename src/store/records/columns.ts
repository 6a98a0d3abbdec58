import type { Static, TObject, TSchema } from '@sinclair/typebox';
import { AssertionRecord, DocumentRecord, EntityRecord, MentionRecord, RelationRecord, SectionRecord } from '../../../schema/records.js';
import type { Edge, StoredDocument, StoredEntity, StoredRelation } from '../port/graph-store.js';

/*
 * The one table of columns for each record: its fields in their order, each with what it holds. The record's schema is that
 * table, to which the store adds what it counts. Both adapters make of it their lists of columns and properties, what they
 * write and what they read: a new field of a record is a line in `schema/records.ts`, and a column in a migration of SQLite.
 */

/**
 * What a field holds: a text or a number; several texts; a text, a number or a truth value; anything else.
 * Which of these are kept as JSON is the adapter's to say.
 */
export type ColumnKind = 'plain' | 'texts' | 'scalar' | 'json';

export type Columns<T> = { readonly [Field in keyof T & string]-?: ColumnKind };

export const DOCUMENT: Columns<StoredDocument> = { ...columnsOf(DocumentRecord), run: 'json', issues: 'json' };
export const SECTION: Columns<SectionRecord> = columnsOf(SectionRecord);
export const MENTION: Columns<MentionRecord> = columnsOf(MentionRecord);
export const ASSERTION: Columns<AssertionRecord> = columnsOf(AssertionRecord);
/** An entity as one document states it, and as all together do. */
export const ENTITY: Columns<EntityRecord> = columnsOf(EntityRecord);
export const ENTITY_COUNTS: Columns<Omit<StoredEntity, keyof EntityRecord>> = {
  mentionCount: 'plain',
  relationCount: 'plain',
  documentCount: 'plain',
};
export const STORED_ENTITY: Columns<StoredEntity> = { ...ENTITY, ...ENTITY_COUNTS };
export const STORED_RELATION: Columns<StoredRelation> = { ...columnsOf(RelationRecord), evidenceCount: 'plain' };
/** A relation as traversals see it. */
export const EDGE: Columns<Edge> = {
  ...pick(STORED_RELATION, 'id', 'type', 'subject', 'object', 'modality', 'confidence', 'date'),
  subjectType: 'plain',
  objectType: 'plain',
};

/** Some of the columns, in the order in which they are named. */
export function pick<T, Field extends keyof T & string>(columns: Columns<T>, ...fields: readonly Field[]): Columns<Pick<T, Field>> {
  return Object.fromEntries(fields.map((field) => [field, columns[field]])) as Columns<Pick<T, Field>>;
}

/** All columns but some. */
export function omit<T, Field extends keyof T & string>(columns: Columns<T>, ...fields: readonly Field[]): Columns<Omit<T, Field>> {
  const remaining = Object.entries(columns).filter(([field]) => !(fields as readonly string[]).includes(field));
  return Object.fromEntries(remaining) as Columns<Omit<T, Field>>;
}

/** The columns of a record with this schema. */
export function columnsOf<Schema extends TObject>({ properties }: Schema): Columns<Static<Schema>> {
  return Object.fromEntries(Object.entries(properties).map(([field, schema]) => [field, kindOf(schema)])) as Columns<Static<Schema>>;
}

function kindOf({ type, anyOf, items }: TSchema): ColumnKind {
  const isOneOf = (kinds: readonly string[], schemas: unknown): boolean =>
    Array.isArray(schemas) && schemas.every((schema: TSchema) => kinds.includes(String(schema['type'])));
  const plain = ['string', 'number', 'integer'];
  if (plain.includes(String(type)) || isOneOf(['string'], anyOf)) return 'plain';
  if (type === 'array' && isOneOf(['string'], [items])) return 'texts';
  return isOneOf([...plain, 'boolean'], anyOf) ? 'scalar' : 'json';
}
