import type { DocumentGraph, EntityRecord, RelationRecord } from '../../../../schema/records.js';
import type { DocumentDelta } from '../../merge/document-delta.js';
import { canonicalJson } from '../../merge/contribution-hash.js';
import { groupBy } from '../../merge/group-by.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { type Cypher, type CypherValue, cypher } from '../connection/cypher.js';
import { entityLabel } from '../query/names.js';
import { assertionProperties } from '../records/assertion-node.js';
import { documentProperties, present } from '../records/document-node.js';
import { entityProperties } from '../records/entity-node.js';
import { Columns } from './rows.js';
import { inBatches } from './rows.js';
import { insertPassages } from './passages.js';

const MENTION = new Columns(['id', 'entity', 'start', 'end', 'quote', 'rule']);
const ASSERTION = new Columns([
  ...['id', 'relation', 'attribute', 'value', 'modality', 'confidence', 'date', 'role'],
  ...['rule', 'ruleVersion', 'source', 'evidence', 'quote', 'start'],
]);
const ENTITY_CLAIM = new Columns(['type', 'name', 'aliases', 'jurisdiction', 'attributes']);
const RELATION_CLAIM = new Columns(['relation', 'type', 'object', 'modality', 'confidence', 'date', 'role']);

/**
 * Writes everything that a document contributes, as it gave it, as nodes and relationships of its own. The entities that they
 * lead to must stand, but for the new ones, which are written with what the document says of them.
 */
export async function insertContribution(transaction: WriteTransaction, graph: DocumentGraph, delta: DocumentDelta): Promise<void> {
  const { document, text, sections, entities, mentions, relations, assertions } = graph;
  const { id } = document;
  const each = <T>(records: readonly T[], toRow: (record: T) => CypherValue, statement: (rows: Cypher) => Cypher): Promise<unknown> =>
    inBatches(transaction, records.map(toRow), statement);
  await Promise.all([
    transaction.run(cypher`
      CREATE (d:Document)-[:HAS_TEXT]->(:DocumentText {text: ${text}}) SET d = ${documentProperties(graph)}`),
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
    each(
      entities.filter((entity) => delta.isNew(entity)),
      (entity) => [...entityClaim(entity), entityLabel(entity.type), entityProperties(delta.newEntity(entity))],
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row CREATE (e:Entity:$(row[-2])) SET e = row[-1]
      CREATE (d)-[:CONTRIBUTES {${ENTITY_CLAIM.ofRow}}]->(e)`,
    ),
    each(
      entities.filter((entity) => !delta.isNew(entity)),
      (entity) => [...entityClaim(entity), entity.id],
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row MATCH (e:Entity {id: row[-1]})
      CREATE (d)-[:CONTRIBUTES {${ENTITY_CLAIM.ofRow}}]->(e)`,
    ),
    each(
      [...groupBy(mentions, ({ section }) => section)],
      ([section, group]) => [section, group.map((mention) => MENTION.row({ ...mention }))],
      (rows) => cypher`
      UNWIND ${rows} AS group MATCH (s:Section {id: group[0]}) UNWIND group[1] AS row MATCH (e:Entity {id: row[1]})
      CREATE (s)-[:HAS_MENTION]->(:Mention {document: ${id}, section: s.id, ${MENTION.ofRow}})-[:REFERS_TO]->(e)`,
    ),
    each(
      [...groupBy(relations, ({ subject }) => subject)],
      ([subject, group]) => [subject, group.map(relationClaim)],
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS group MATCH (s:Entity {id: group[0]}) UNWIND group[1] AS row
      CREATE (d)-[:CLAIMS {${RELATION_CLAIM.ofRow}}]->(s)`,
    ),
    each(
      assertions.filter(({ entity }) => entity === undefined),
      (assertion) => ASSERTION.row(assertionProperties(assertion)),
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS row
      CREATE (d)-[:STATES]->(:Assertion {document: ${id}, ${ASSERTION.ofRow}})`,
    ),
    each(
      [
        ...groupBy(
          assertions.filter(({ entity }) => entity !== undefined),
          ({ entity }) => entity!,
        ),
      ],
      ([entity, group]) => [entity, group.map((assertion) => ASSERTION.row(assertionProperties(assertion)))],
      (rows) => cypher`
      MATCH (d:Document {id: ${id}}) UNWIND ${rows} AS group MATCH (e:Entity {id: group[0]}) UNWIND group[1] AS row
      CREATE (d)-[:STATES]->(:Assertion {document: ${id}, entity: e.id, ${ASSERTION.ofRow}})-[:ABOUT]->(e)`,
    ),
  ]);
}

/** Deletes all nodes and relationships that are a document's own. */
export async function dropContribution(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.run(cypher`MATCH (:Document {id: ${id}})-[:HAS_SECTION]->(:Section)-[:HAS_MENTION]->(m:Mention) DETACH DELETE m`);
  await transaction.run(cypher`
    MATCH (d:Document {id: ${id}}) OPTIONAL MATCH (d)-[:HAS_TEXT|HAS_SECTION|HAS_PASSAGE|STATES]->(n) DETACH DELETE n, d`);
}

/** Attributes keep their JSON, for nobody but the merge reads them here. */
function entityClaim({ attributes, ...claim }: EntityRecord): CypherValue[] {
  return ENTITY_CLAIM.row({ ...claim, attributes: canonicalJson(attributes) });
}

function relationClaim({ id, ...claim }: RelationRecord): CypherValue[] {
  return RELATION_CLAIM.row({ ...claim, relation: id });
}
