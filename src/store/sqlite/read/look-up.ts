import type { AssertionRecord, MentionRecord, SectionRecord } from '../../../../schema/records.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Passage } from '../../port/search.js';
import type { SqliteConnection } from '../connection.js';
import { byIds } from '../queries/by-id.js';
import { ASSERTION_COLUMNS, toAssertion } from '../rows/assertion-row.js';
import { DOCUMENT_COLUMNS, toDocument } from '../rows/document-row.js';
import { ENTITY_COLUMNS, toEntity } from '../rows/entity-row.js';
import { mentionColumns, toMention } from '../rows/mention-row.js';
import { PASSAGE_COLUMNS, toPassage } from '../rows/passage-row.js';
import { relationColumns, toRelation } from '../rows/relation-row.js';
import { SECTION_COLUMNS, toSection } from '../rows/section-row.js';
import { NOTHING, type Sql, sql } from '../sql.js';

/** Reads the records with these ids in their order, null for what is not there, as one statement. */
export type LookUp<T> = (connection: SqliteConnection, ids: readonly string[]) => (T | null)[];

/** Reads for each id the list of records that belong to it, as one statement. */
export type LookUpLists<T> = (connection: SqliteConnection, ids: readonly string[]) => T[][];

export const entitiesById: LookUp<StoredEntity> = lookUp(ENTITY_COLUMNS, sql`entity AS e`, sql`e.id`, toEntity);
export const relationsById: LookUp<StoredRelation> = lookUp(relationColumns(sql`r`), sql`relation AS r`, sql`r.id`, toRelation);
export const documentsById: LookUp<StoredDocument> = lookUp(DOCUMENT_COLUMNS, sql`document AS d`, sql`d.id`, toDocument);
export const sectionsById: LookUp<SectionRecord> = lookUp(SECTION_COLUMNS, sql`section AS t`, sql`t.id`, toSection);
export const assertionsById: LookUp<AssertionRecord> = lookUp(ASSERTION_COLUMNS, sql`assertion AS t`, sql`t.id`, toAssertion);
export const mentionsById: LookUp<MentionRecord> = lookUp(mentionColumns(sql`t`), sql`mention AS t`, sql`t.id`, toMention);
export const textsById: LookUp<string> = lookUp(
  sql`t.text`,
  sql`document_text AS t`,
  sql`t.document`,
  ({ text }: { text: string }) => text,
);
/** The ids are their numbers. */
export const passagesByNumber: LookUp<Passage> = lookUp(PASSAGE_COLUMNS, sql`passage AS p`, sql`p.number`, toPassage);

const BEST_FIRST = sql`, t.confidence DESC, t.document, t.position, t.id`;

export const assertionsOfRelations: LookUpLists<AssertionRecord> = lookUpLists(
  ASSERTION_COLUMNS,
  sql`assertion AS t`,
  sql`t.relation`,
  BEST_FIRST,
  toAssertion,
);
export const assertionsOfEntities: LookUpLists<AssertionRecord> = lookUpLists(
  ASSERTION_COLUMNS,
  sql`assertion AS t`,
  sql`t.entity`,
  sql`, t.attribute${BEST_FIRST}`,
  toAssertion,
);
export const assertionsOfDocuments: LookUpLists<AssertionRecord> = lookUpLists(
  ASSERTION_COLUMNS,
  sql`assertion AS t`,
  sql`t.document`,
  sql`, t.position, t.id`,
  toAssertion,
);
export const sectionsOfDocuments: LookUpLists<SectionRecord> = lookUpLists(
  SECTION_COLUMNS,
  sql`section AS t`,
  sql`t.document`,
  sql`, t.place`,
  toSection,
);

function lookUp<Row, T>(columns: Sql, table: Sql, id: Sql, toRecord: (row: Row) => T): LookUp<T> {
  return (connection, ids) => {
    const found: (T | null)[] = ids.map(() => null);
    for (const row of connection.all<Row & { at: number }>(byIds(ids, columns, table, id, NOTHING))) found[row.at] = toRecord(row);
    return found;
  };
}

function lookUpLists<Row, T>(columns: Sql, table: Sql, owner: Sql, order: Sql, toRecord: (row: Row) => T): LookUpLists<T> {
  return (connection, ids) => {
    const lists: T[][] = ids.map(() => []);
    for (const row of connection.all<Row & { at: number }>(byIds(ids, columns, table, owner, order))) lists[row.at]!.push(toRecord(row));
    return lists;
  };
}
