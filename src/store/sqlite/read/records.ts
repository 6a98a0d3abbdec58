import type { AssertionRecord, MentionRecord, SectionRecord } from '../../../../schema/records.js';
import type { RecordReader, StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Passage } from '../../port/search.js';
import type { SqliteConnection } from '../connection/connection.js';
import { groupRows } from '../../query/group-rows.js';
import { RecordCache } from '../../cache/record-cache.js';
import { byIds } from '../query/by-id.js';
import type { Row, RowColumns } from '../records/row-columns.js';
import { ASSERTION, DOCUMENT, ENTITY, MENTION, PASSAGE_COLUMNS, RELATION, SECTION, toPassage } from '../records/tables.js';
import { NOTHING, type Sql, sql } from '../connection/sql.js';

/** Reads the records with these ids in their order, null for what is not there, as one statement. */
export type LookUp<T> = (connection: SqliteConnection, ids: readonly string[]) => (T | null)[];

/** Reads for each id the list of records that belong to it, as one statement. */
export type LookUpLists<T> = (connection: SqliteConnection, ids: readonly string[]) => T[][];

export const entitiesById: LookUp<StoredEntity> = recordsById(ENTITY, sql`entity AS t`);
export const relationsById: LookUp<StoredRelation> = recordsById(RELATION, sql`relation AS t`);
export const documentsById: LookUp<StoredDocument> = recordsById(DOCUMENT, sql`document AS t`);
export const sectionsById: LookUp<SectionRecord> = recordsById(SECTION, sql`section AS t`);
export const assertionsById: LookUp<AssertionRecord> = recordsById(ASSERTION, sql`assertion AS t`);
export const mentionsById: LookUp<MentionRecord> = recordsById(MENTION, sql`mention AS t`);
export const textsById: LookUp<string> = lookUp(sql`t.text`, sql`document_text AS t`, sql`t.document`, ({ text }) => text as string);
/** The ids are their numbers. */
export const passagesByNumber: LookUp<Passage> = lookUp(PASSAGE_COLUMNS, sql`passage AS p`, sql`p.number`, toPassage);

const ASSERTIONS = sql`assertion AS t`;
const BEST_FIRST = sql`, t.confidence DESC, t.document, t.position, t.id`;
const BY_ATTRIBUTE = sql`, t.attribute${BEST_FIRST}`;

export const assertionsOfRelations: LookUpLists<AssertionRecord> = lookUpLists(ASSERTION, ASSERTIONS, sql`t.relation`, BEST_FIRST);
export const assertionsOfEntities: LookUpLists<AssertionRecord> = lookUpLists(ASSERTION, ASSERTIONS, sql`t.entity`, BY_ATTRIBUTE);
export const assertionsOfDocuments: LookUpLists<AssertionRecord> = lookUpLists(
  ASSERTION,
  ASSERTIONS,
  sql`t.document`,
  sql`, t.position, t.id`,
);
export const sectionsOfDocuments: LookUpLists<SectionRecord> = lookUpLists(SECTION, sql`section AS t`, sql`t.document`, sql`, t."order"`);

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

function recordsById<T>(columns: RowColumns<T>, table: Sql): LookUp<T> {
  return lookUp(columns.of(sql`t`), table, sql`t.id`, (row) => columns.toRecord(row));
}

function lookUp<T>(columns: Sql, table: Sql, id: Sql, toRecord: (row: Row) => T): LookUp<T> {
  return (connection, ids) => {
    const found: (T | null)[] = ids.map(() => null);
    for (const row of connection.all<Row & { at: number }>(byIds(ids, columns, table, id, NOTHING))) found[row.at] = toRecord(row);
    return found;
  };
}

/** Look-ups of lists in a table `t`, by the column of their owner, in an order behind it. */
export function lookUpLists<T>(columns: RowColumns<T>, table: Sql, owner: Sql, order: Sql): LookUpLists<T> {
  const selected = columns.of(sql`t`);
  return (connection, ids) => {
    const rows = connection.all<Row & { at: number }>(byIds(ids, selected, table, owner, order));
    return groupRows(ids, rows).map((group) => group.map((row) => columns.toRecord(row)));
  };
}
