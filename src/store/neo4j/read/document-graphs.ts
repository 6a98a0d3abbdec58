import type { DocumentGraph, EntityRecord, MentionRecord, RelationRecord, SectionRecord } from '../../../../schema/records.js';
import type { DocumentGraphReader } from '../../port/graph-store.js';
import type { ReadAccess } from '../connection/transaction.js';
import { cypher } from '../connection/cypher.js';
import { type AssertionNode, toAssertion } from '../records/assertion-node.js';
import { type DocumentNode, toDocument } from '../records/document-node.js';
import { toMention, toSection } from '../records/part-nodes.js';

export function documentGraphReader(connection: ReadAccess): DocumentGraphReader {
  return {
    contributions: (ids) => contributions(connection, ids),
  };
}

/** What each document contributed, one after the other by id: of all, or of those with the given ids. */
async function* contributions(connection: ReadAccess, ids?: readonly string[]): AsyncGenerator<DocumentGraph> {
  for await (const id of ids ? new Set([...ids].sort()) : documentIds(connection)) {
    const graph = await readContribution(connection, id);
    if (graph) yield graph;
  }
}

/** Asked for one by one, so that no result stays open while the caller works. */
async function* documentIds(connection: ReadAccess): AsyncGenerator<string> {
  for (let last = ''; ;) {
    const [next] = await connection.run<{ id: string }>(
      cypher`MATCH (d:Document) WHERE d.id > ${last} RETURN d.id AS id ORDER BY id LIMIT ${1}`,
    );
    if (!next) return;
    yield (last = next.id);
  }
}

interface ContributionRow {
  readonly document: DocumentNode;
  readonly text: string;
  readonly sections: readonly SectionRecord[];
  readonly entities: readonly (Omit<EntityRecord, 'id' | 'attributes'> & { readonly entity: string; readonly attributes: string })[];
  readonly mentions: readonly MentionRecord[];
  readonly relations: readonly (Omit<RelationRecord, 'id'> & { readonly relation: string })[];
  readonly assertions: readonly AssertionNode[];
}

/** One statement, so that all of it is of one moment. */
async function readContribution(connection: ReadAccess, id: string): Promise<DocumentGraph | null> {
  const [row] = await connection.run<ContributionRow>(cypher`
    MATCH (d:Document {id: ${id}})-[:HAS_TEXT]->(t)
    RETURN properties(d) AS document, t.text AS text,
      COLLECT { MATCH (d)-[:HAS_SECTION]->(n) RETURN properties(n) ORDER BY n.order } AS sections,
      COLLECT { MATCH (d)-[c:CONTRIBUTES]->(e) RETURN c {.*, entity: e.id} ORDER BY e.id } AS entities,
      COLLECT { MATCH (d)-[:HAS_SECTION]->()-[:HAS_MENTION]->(n) RETURN properties(n) ORDER BY n.id } AS mentions,
      COLLECT { MATCH (d)-[c:CLAIMS]->(s) RETURN c {.*, subject: s.id} ORDER BY c.relation } AS relations,
      COLLECT { MATCH (d)-[:STATES]->(n) RETURN properties(n) ORDER BY n.id } AS assertions`);
  if (!row) return null;
  const { run, issues, ...document } = toDocument(row.document);
  return {
    document,
    text: row.text,
    sections: row.sections.map(toSection),
    entities: row.entities.map(toEntity),
    mentions: row.mentions.map(toMention),
    relations: row.relations.map(toRelation),
    assertions: row.assertions.map(toAssertion),
    issues: [...issues],
    run,
  };
}

function toEntity({ entity, type, name, aliases, jurisdiction, attributes }: ContributionRow['entities'][number]): EntityRecord {
  return {
    id: entity,
    type,
    name,
    aliases,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    attributes: JSON.parse(attributes) as EntityRecord['attributes'],
  };
}

function toRelation({
  relation,
  type,
  subject,
  object,
  modality,
  confidence,
  date,
  role,
}: ContributionRow['relations'][number]): RelationRecord {
  return {
    ...{ id: relation, type, subject, object, modality, confidence },
    ...(date === undefined ? {} : { date }),
    ...(role === undefined ? {} : { role }),
  };
}
