import type { AssertionRecord, MentionRecord, SectionRecord } from '../../../../schema/records.js';
import type { RecordReader, StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Passage } from '../../port/search.js';
import type { SqliteConnection } from '../connection/connection.js';
import { RecordCache } from '../../cache/record-cache.js';
import { byIds } from '../query/by-id.js';
import { ASSERTION_COLUMNS, toAssertion } from '../records/assertion-row.js';
import { DOCUMENT_COLUMNS, toDocument } from '../records/document-row.js';
import { ENTITY_COLUMNS, toEntity } from '../records/entity-row.js';
import { mentionColumns, toMention } from '../records/mention-row.js';
import { PASSAGE_COLUMNS, toPassage } from '../records/passage-row.js';
import { relationColumns, toRelation } from '../records/relation-row.js';
import { SECTION_COLUMNS, toSection } from '../records/section-row.js';
import { NOTHING, type Sql, sql } from '../connection/sql.js';

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

/** Look-ups of what stands in most answers, which is kept while the data rests: a kilobyte each, or less. */
export type CachedLookUps = ReturnType<typeof cachedLookUps>;

export function cachedLookUps(connection: SqliteConnection) {
  const cached =
    <T extends object>(cache: RecordCache<T>, read: (connection: SqliteConnection, ids: readonly string[]) => readonly (T | null)[]) =>
    (ids: readonly string[]): (T | null)[] =>
      cache.lookUp(connection.version(), ids, (missing) => read(connection, missing));
  return {
    entities: cached(new RecordCache<StoredEntity>(10_000), entitiesById),
    documents: cached(new RecordCache<StoredDocument>(1000), documentsById),
    sections: cached(new RecordCache<SectionRecord>(2000), sectionsById),
    passages: cached(new RecordCache<Passage>(2000), passagesByNumber),
    assertionsOfRelations: cached(
      new RecordCache<readonly AssertionRecord[]>(10_000, (assertions) => assertions.length + 1),
      assertionsOfRelations,
    ),
  };
}

export function recordReader(connection: SqliteConnection, cached: CachedLookUps): RecordReader {
  return {
    entities: async (ids) => cached.entities(ids),
    relations: async (ids) => relationsById(connection, ids),
    documents: async (ids) => cached.documents(ids),
    sections: async (ids) => cached.sections(ids),
    assertions: async (ids) => assertionsById(connection, ids),
    mentions: async (ids) => mentionsById(connection, ids),
    texts: async (ids) => textsById(connection, ids),
    sectionsOfDocuments: async (ids) => sectionsOfDocuments(connection, ids),
    assertionsOfDocuments: async (ids) => assertionsOfDocuments(connection, ids),
    // Each relation has a list, be it empty.
    assertionsOfRelations: async (ids) => cached.assertionsOfRelations(ids) as (readonly AssertionRecord[])[],
    assertionsOfEntities: async (ids) => assertionsOfEntities(connection, ids),
  };
}

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
