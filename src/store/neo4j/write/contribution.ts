import type { DocumentGraph, EntityRecord, RelationRecord } from '../../../../schema/records.js';
import { canonicalJson } from '../../merge/contribution-hash.js';
import type { WriteTransaction } from '../transaction.js';
import { type Cypher, type CypherValue, cypher } from '../cypher.js';
import { entityLabel } from '../names.js';
import { assertionProperties } from '../records/assertion-node.js';
import { documentProperties, present } from '../records/document-node.js';
import type { Properties } from '../records/entity-node.js';
import { groupBy } from './group-by.js';
import { inBatches } from './in-batches.js';
import type { Novel } from './novel.js';
import { insertPassages } from './passages.js';

/**
 * Writes everything that a document contributes, as it gave it, as nodes of its own. The entities that they lead to must
 * stand, but for the new ones, which are written with what the document says of them.
 */
export async function insertContribution(transaction: WriteTransaction, graph: DocumentGraph, hash: string, novel: Novel): Promise<void> {
  const { document, text, sections, entities, mentions, relations, assertions } = graph;
  const { id } = document;
  const each = <T>(records: readonly T[], toRow: (record: T) => CypherValue, statement: (rows: Cypher) => Cypher): Promise<unknown> =>
    inBatches(transaction, records.map(toRow), statement);
  // Sent without waiting for answers in between; the server runs them in this order, while the next are made ready.
  await Promise.all([
    transaction.run(cypher`
      CREATE (d:Document)-[:HAS_TEXT]->(:DocumentText {text: ${text}}) SET d = ${documentProperties(graph, hash)}`),
    insertPassages(transaction, id, text, sections),
    each(
      sections,
      present,
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row CREATE (d)-[:HAS_SECTION]->(n:Section) SET n = row`,
    ),
    each(
      sections.flatMap(({ id: section, parent }) => (parent === undefined ? [] : [{ section, parent }])),
      (row) => row,
      (rows) => cypher`
      UNWIND ${rows} AS row MATCH (n:Section {id: row.section}) MATCH (p:Section {id: row.parent}) CREATE (n)-[:WITHIN]->(p)`,
    ),
    ...novel.entityTypes.map((type) =>
      each(
        entities.filter((entity) => entity.type === type && novel.isNovel(entity)),
        (entity) => ({ entity: novel.entityProperties(entity), claim: entityClaim(id, entity) }),
        (rows) => cypher`
        MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row CREATE (e:Entity:${entityLabel(type)}) SET e = row.entity
        CREATE (d)-[:CONTRIBUTES]->(n:Contribution:EntityContribution)-[:ABOUT]->(e) SET n = row.claim`,
      ),
    ),
    each(
      entities.filter((entity) => !novel.isNovel(entity)),
      (entity) => entityClaim(id, entity),
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row MATCH (e:Entity {id: row.entity})
      CREATE (d)-[:CONTRIBUTES]->(n:Contribution:EntityContribution)-[:ABOUT]->(e) SET n = row`,
    ),
    each(
      [...groupBy(mentions, ({ section }) => section)],
      ([section, group]) => ({ section, mentions: group.map(present) }),
      (rows) => cypher`
      UNWIND ${rows} AS row MATCH (s:Section {id: row.section}) UNWIND row.mentions AS mention MATCH (e:Entity {id: mention.entity})
      CREATE (s)-[:HAS_MENTION]->(n:Mention)-[:REFERS_TO]->(e) SET n = mention`,
    ),
    each(
      relations,
      (relation) => relationClaim(id, relation),
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row
      CREATE (d)-[:CONTRIBUTES]->(n:Contribution:RelationContribution) SET n = row`,
    ),
    each(
      assertions.filter(({ entity }) => entity === undefined),
      assertionProperties,
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row CREATE (d)-[:STATES]->(n:Assertion) SET n = row`,
    ),
    each(
      [
        ...groupBy(
          assertions.filter(({ entity }) => entity !== undefined),
          ({ entity }) => entity!,
        ),
      ],
      ([entity, group]) => ({ entity, assertions: group.map(assertionProperties) }),
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row MATCH (e:Entity {id: row.entity}) UNWIND row.assertions AS assertion
      CREATE (d)-[:STATES]->(n:Assertion)-[:ABOUT]->(e) SET n = assertion`,
    ),
  ]);
}

/** Deletes all nodes that are a document's own. */
export async function dropContribution(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.run(cypher`MATCH (:Document {id: ${id}})-[:HAS_SECTION]->(:Section)-[:HAS_MENTION]->(m:Mention) DETACH DELETE m`);
  await transaction.run(cypher`
    MATCH (d:Document {id: ${id}}) OPTIONAL MATCH (d)-[:HAS_TEXT|HAS_SECTION|HAS_PASSAGE|STATES|CONTRIBUTES]->(n) DETACH DELETE n, d`);
}

/** Attributes keep their JSON, for nobody but the merge reads them here. */
function entityClaim(document: string, { id, type, name, aliases, jurisdiction, attributes }: EntityRecord): Properties {
  return present({ entity: id, document, type, name, aliases, jurisdiction, attributes: canonicalJson(attributes) });
}

function relationClaim(document: string, { id, type, subject, object, modality, confidence, date, role }: RelationRecord): Properties {
  return present({ relation: id, document, type, subject, object, modality, confidence, date, role });
}
