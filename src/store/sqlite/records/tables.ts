import type { AssertionRecord, EntityRecord } from '../../../../schema/records.js';
import type { Edge, StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Passage } from '../../port/search.js';
import * as columns from '../../records/columns.js';
import { type Sql, sql } from '../connection/sql.js';
import { type Row, RowColumns } from './row-columns.js';

/*
 * What is read of each table as a record, and, under a name that ends in ROW, all that is written: beside the record's own
 * columns those that only statements use.
 */

export const DOCUMENT = new RowColumns(columns.DOCUMENT);
export const DOCUMENT_ROW = new RowColumns<StoredDocument & { readonly hash: string }>({ ...columns.DOCUMENT, hash: 'plain' });

export const SECTION = new RowColumns(columns.SECTION);

export const MENTION = new RowColumns(columns.MENTION);

export const ASSERTION = new RowColumns(columns.ASSERTION);
export const ASSERTION_ROW = new RowColumns<AssertionRecord & { readonly position: number }>({ ...columns.ASSERTION, position: 'plain' });
/** What the merge reads of assertions about an attribute, and of those about a relation. */
export const ATTRIBUTE_STATEMENT = new RowColumns(columns.pick(columns.ASSERTION, 'attribute', 'value', 'modality', 'confidence'));
export const RELATION_STATEMENT = new RowColumns(columns.pick(columns.ASSERTION, 'modality', 'confidence', 'date', 'role'));

/** What one document says of an entity. */
export const ENTITY_STATEMENT = new RowColumns(columns.ENTITY, { id: 'entity' });
export const ENTITY_STATEMENT_ROW = new RowColumns<EntityRecord & { readonly document: string }>(
  { ...columns.ENTITY, document: 'plain' },
  { id: 'entity' },
);

export const ENTITY = new RowColumns(columns.STORED_ENTITY);
export const ENTITY_COUNTS = new RowColumns(columns.ENTITY_COUNTS);
/** What the merge makes of an entity, and its name as conditions compare it. */
export const ENTITY_VIEW = new RowColumns<Omit<EntityRecord, 'id'> & { readonly folded: string }>({
  ...columns.omit(columns.ENTITY, 'id'),
  folded: 'plain',
});
export const ENTITY_ROW = new RowColumns<StoredEntity & { readonly folded: string }>({ ...columns.STORED_ENTITY, folded: 'plain' });

/** A relation with what indexes know of its ends. */
export interface RelationRow extends StoredRelation, Pick<Edge, 'subjectType' | 'objectType'> {
  readonly subjectName: string;
  readonly objectName: string;
}

export const RELATION = new RowColumns(columns.STORED_RELATION);
/** What the merge makes of a relation; its ends and its type are those of its id. */
export const RELATION_VIEW = new RowColumns(columns.omit(columns.STORED_RELATION, 'id', 'type', 'subject', 'object'));
export const RELATION_ROW = new RowColumns<RelationRow>({
  ...columns.EDGE,
  ...columns.STORED_RELATION,
  subjectName: 'plain',
  objectName: 'plain',
});
export const EDGE = new RowColumns(columns.EDGE);

/** A passage with its place in the bytes of the text, and as search compares it. */
export interface PassageRow extends Omit<Passage, 'quote'> {
  readonly number: number;
  readonly firstByte: number;
  readonly bytes: number;
  readonly folded: string;
}

export const PASSAGE_ROW = new RowColumns<PassageRow>({
  number: 'plain',
  document: 'plain',
  section: 'plain',
  start: 'plain',
  end: 'plain',
  firstByte: 'plain',
  bytes: 'plain',
  folded: 'plain',
});

/** Of the document's text only the bytes of the passage become a value. */
export const PASSAGE_COLUMNS: Sql = sql`p.document, p.section, p.start, p."end",
  (SELECT CAST(substr(CAST(t.text AS BLOB), p.first_byte + 1, p.bytes) AS TEXT) FROM document_text AS t
    WHERE t.document = p.document) AS quote`;

export function toPassage({ document, section, start, end, quote }: Row): Passage {
  return { document, section, start, end, quote } as Passage;
}
