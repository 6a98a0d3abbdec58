import type { DocumentGraph } from '../../../../schema/records.js';
import type { JudgedRecords } from '../../merge/original-records.js';
import type { DocumentDelta } from '../../merge/document-delta.js';
import { groupBy } from '../../merge/group-by.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { type Cypher, type CypherValue, cypher } from '../connection/cypher.js';
import { entityLabel } from '../query/names.js';
import { documentProperties } from '../records/document-node.js';
import { entityProperties } from '../records/entity-node.js';
import { ASSERTION_ROW, assertionRow, ENTITY_STATEMENT_ROW, MENTION_ROW, RELATION_STATEMENT_ROW, SECTION } from '../records/parts.js';
import { inBatches } from './in-batches.js';
import { insertPassages } from './passages.js';

/** Writes everything that a document says, as it says it, as nodes and relationships of its own: see `insertRecords`. */
export async function insertStatements(transaction: WriteTransaction, graph: DocumentGraph, delta: DocumentDelta): Promise<void> {
  const { document, text, sections } = graph;
  const { id } = document;
  const each = eachIn(transaction);
  await Promise.all([
    transaction.run(cypher`
      CREATE (d:Document)-[:HAS_TEXT]->(:DocumentText {text: ${text}}) SET d = ${documentProperties(graph)}`),
    insertPassages(transaction, id, text, sections),
    each(
      sections,
      (section) => SECTION.toValues(section),
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row CREATE (d)-[:HAS_SECTION]->(:Section {${SECTION.ofRow}})`,
    ),
    each(
      sections.flatMap(({ id: section, parent }) => (parent === undefined ? [] : [{ section, parent }])),
      (row) => row,
      (rows) => cypher`
      UNWIND ${rows} AS row MATCH (n:Section {id: row.section}) MATCH (p:Section {id: row.parent}) CREATE (n)-[:WITHIN]->(p)`,
    ),
    insertRecords(transaction, id, graph, delta),
  ]);
}

type Each = <T>(records: readonly T[], toRow: (record: T) => CypherValue, statement: (rows: Cypher) => Cypher) => Promise<unknown>;

function eachIn(transaction: WriteTransaction): Each {
  return (records, toRow, statement) => inBatches(transaction, records.map(toRow), statement);
}

/**
 * Writes what a document says of entities and relations. The entities must stand, but for the new ones, which are written with
 * what the document says of them; so must its sections.
 */
export async function insertRecords(
  transaction: WriteTransaction,
  id: string,
  records: JudgedRecords,
  delta: DocumentDelta,
): Promise<void> {
  const { entities, mentions, relations, assertions } = records;
  const each = eachIn(transaction);
  await Promise.all([
    each(
      entities.filter((entity) => delta.isNew(entity)),
      (entity) => [...ENTITY_STATEMENT_ROW.toValues(entity), entityLabel(entity.type), entityProperties(delta.newEntity(entity))],
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row CREATE (e:Entity:$(row[-2])) SET e = row[-1]
      CREATE (d)-[:ENTITY_STATEMENT {${ENTITY_STATEMENT_ROW.ofRow}}]->(e)`,
    ),
    each(
      entities.filter((entity) => !delta.isNew(entity)),
      (entity) => [...ENTITY_STATEMENT_ROW.toValues(entity), entity.id],
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row MATCH (e:Entity {id: row[-1]})
      CREATE (d)-[:ENTITY_STATEMENT {${ENTITY_STATEMENT_ROW.ofRow}}]->(e)`,
    ),
    each(
      [...groupBy(mentions, ({ section }) => section)],
      ([section, group]) => [section, group.map((mention) => [...MENTION_ROW.toValues(mention), mention.entity])],
      (rows) => cypher`
      UNWIND ${rows} AS group MATCH (s:Section {id: group[0]}) UNWIND group[1] AS row MATCH (e:Entity {id: row[-1]})
      CREATE (s)-[:HAS_MENTION]->(:Mention {document: ${id}, section: s.id, entity: e.id, ${MENTION_ROW.ofRow}})-[:REFERS_TO]->(e)`,
    ),
    each(
      [...groupBy(relations, ({ subject }) => subject)],
      ([subject, group]) => [subject, group.map((relation) => RELATION_STATEMENT_ROW.toValues({ ...relation, relation: relation.id }))],
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS group MATCH (s:Entity {id: group[0]}) UNWIND group[1] AS row
      CREATE (d)-[:RELATION_STATEMENT {${RELATION_STATEMENT_ROW.ofRow}}]->(s)`,
    ),
    each(
      assertions.filter(({ entity }) => entity === undefined),
      (assertion) => ASSERTION_ROW.toValues(assertionRow(assertion)),
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row
      CREATE (d)-[:STATES]->(:Assertion {document: ${id}, ${ASSERTION_ROW.ofRow}})`,
    ),
    each(
      [
        ...groupBy(
          assertions.filter(({ entity }) => entity !== undefined),
          ({ entity }) => entity!,
        ),
      ],
      ([entity, group]) => [entity, group.map((assertion) => ASSERTION_ROW.toValues(assertionRow(assertion)))],
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS group MATCH (e:Entity {id: group[0]}) UNWIND group[1] AS row
      CREATE (d)-[:STATES]->(:Assertion {document: ${id}, entity: e.id, ${ASSERTION_ROW.ofRow}})-[:ABOUT]->(e)`,
    ),
  ]);
}

/** Deletes all nodes and relationships that are a document's own. */
export async function dropStatements(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.run(cypher`MATCH (:Document {id: ${id}})-[:HAS_SECTION]->(:Section)-[:HAS_MENTION]->(m:Mention) DETACH DELETE m`);
  await transaction.run(cypher`
    MATCH (d:Document {id: ${id}}) OPTIONAL MATCH (d)-[:HAS_TEXT|HAS_SECTION|HAS_PASSAGE|STATES|HAS_ORIGINAL]->(n) DETACH DELETE n, d`);
}
