import type { AssertionRecord, MentionRecord, SectionRecord } from '../../../../schema/records.js';
import type { RecordReader, StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { ReadAccess } from '../connection/transaction.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import { relationshipTypes } from '../query/names.js';
import { DOCUMENT } from '../records/document-node.js';
import { entityRecord, toEntity } from '../records/entity-node.js';
import { MENTION, RELATION, SECTION, toAssertion } from '../records/parts.js';
import type { PropertyRow } from '../records/property-columns.js';

/** Reads the records with these ids in their order, null for what is not there, as one statement. */
type LookUp<T> = (connection: ReadAccess, ids: readonly string[]) => Promise<(T | null)[]>;

/** Reads for each id the list of records that belong to it, as one statement. */
type LookUpLists<T> = (connection: ReadAccess, ids: readonly string[]) => Promise<T[][]>;

/** A relationship r from s to o as the record of a relation. */
export const RELATION_RECORD: Cypher = cypher`r {.*, type: type(r), subject: s.id, object: o.id}`;

const NODE = cypher`properties(n)`;

const entitiesById: LookUp<StoredEntity> = lookUp(() => cypher`MATCH (n:Entity {id: id})`, entityRecord(cypher`n`), toEntity);
const documentsById: LookUp<StoredDocument> = lookUp(
  () => cypher`MATCH (n:Document {id: id})`,
  NODE,
  (node) => DOCUMENT.toRecord(node),
);
const sectionsById: LookUp<SectionRecord> = lookUp(() => cypher`MATCH (n:Section {id: id})`, NODE, toSection);
const assertionsById: LookUp<AssertionRecord> = lookUp(() => cypher`MATCH (n:Assertion {id: id})`, NODE, toAssertion);
const mentionsById: LookUp<MentionRecord> = lookUp(
  () => cypher`MATCH (n:Mention {id: id})`,
  NODE,
  (node) => MENTION.toRecord(node),
);
const textsById: LookUp<string> = lookUp(
  () => cypher`MATCH (:Document {id: id})-[:HAS_TEXT]->(t)`,
  cypher`t {.text}`,
  ({ text }) => text as string,
);

/**
 * A relationship is found from its ends, which a document's statement knows; an index over relationships would be one for each
 * type. Both by their ids, so that what is between them is looked at, and not all of one.
 */
const relationsById: LookUp<StoredRelation> = lookUp(
  () => cypher`
    CALL (id) { MATCH (s)<-[n:RELATION_STATEMENT {relation: id}]-() RETURN s.id AS subject, n.object AS object LIMIT 1 }
    MATCH (s:Entity {id: subject}) MATCH (o:Entity {id: object})
    MATCH (s)-[r:${relationshipTypes() ?? cypher`NONE`} {id: id}]->(o)`,
  RELATION_RECORD,
  (relation) => RELATION.toRecord(relation),
);

const BEST_FIRST = cypher`n.confidence DESC, n.document, n.start, n.id`;

const assertionsOfRelations: LookUpLists<AssertionRecord> = lookUpLists(
  cypher`MATCH (n:Assertion {relation: id})`,
  BEST_FIRST,
  toAssertion,
);
const assertionsOfEntities: LookUpLists<AssertionRecord> = lookUpLists(
  cypher`MATCH (:Entity {id: id})<-[:ABOUT]-(n:Assertion)`,
  cypher`n.attribute, ${BEST_FIRST}`,
  toAssertion,
);
const assertionsOfDocuments: LookUpLists<AssertionRecord> = lookUpLists(
  cypher`MATCH (:Document {id: id})-[:STATES]->(n:Assertion)`,
  cypher`n.start, n.id`,
  toAssertion,
);
const sectionsOfDocuments: LookUpLists<SectionRecord> = lookUpLists(
  cypher`MATCH (:Document {id: id})-[:HAS_SECTION]->(n:Section)`,
  cypher`n.order`,
  toSection,
);

export function recordReader(connection: ReadAccess): RecordReader {
  return {
    entities: (ids) => entitiesById(connection, ids),
    relations: (ids) => relationsById(connection, ids),
    documents: (ids) => documentsById(connection, ids),
    sections: (ids) => sectionsById(connection, ids),
    assertions: (ids) => assertionsById(connection, ids),
    mentions: (ids) => mentionsById(connection, ids),
    texts: (ids) => textsById(connection, ids),
    sectionsOfDocuments: (ids) => sectionsOfDocuments(connection, ids),
    assertionsOfDocuments: (ids) => assertionsOfDocuments(connection, ids),
    assertionsOfRelations: (ids) => assertionsOfRelations(connection, ids),
    assertionsOfEntities: (ids) => assertionsOfEntities(connection, ids),
  };
}

function toSection(node: PropertyRow): SectionRecord {
  return SECTION.toRecord(node);
}

/** The given ids one by one: `at` is the place in the list. */
export function eachId(ids: readonly string[]): Cypher {
  return cypher`WITH ${ids} AS ids UNWIND range(0, size(ids) - 1) AS at WITH at, ids[at] AS id`;
}

function lookUp<T>(match: () => Cypher, record: Cypher, toRecord: (node: PropertyRow) => T): LookUp<T> {
  return async (connection, ids) => {
    const found: (T | null)[] = ids.map(() => null);
    if (ids.length === 0) return found;
    const rows = await connection.run<{ at: number; record: PropertyRow }>(
      cypher`${eachId(ids)} ${match()} RETURN at, ${record} AS record`,
    );
    for (const { at, record: node } of rows) found[at] = toRecord(node);
    return found;
  };
}

function lookUpLists<T>(match: Cypher, order: Cypher, toRecord: (node: PropertyRow) => T): LookUpLists<T> {
  return async (connection, ids) => {
    const lists: T[][] = ids.map(() => []);
    if (ids.length === 0) return lists;
    const rows = await connection.run<{ at: number; record: PropertyRow }>(
      cypher`${eachId(ids)} ${match} WITH at, n ORDER BY at, ${order} RETURN at, properties(n) AS record`,
    );
    for (const { at, record } of rows) lists[at]!.push(toRecord(record));
    return lists;
  };
}
