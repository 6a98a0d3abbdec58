import type { RelationEnds } from '../../../../schema/merge-relation.js';
import type { DocumentGraph } from '../../../../schema/records.js';
import { documentRelations } from '../../merge/document-relations.js';
import type { JudgedGraph } from '../../merge/judge-graph.js';
import { type OriginalRecord, restoreGraph } from '../../merge/original-records.js';
import type { DocumentGraphReader } from '../../port/graph-store.js';
import { parseStored } from '../../records/parse-stored.js';
import type { ReadAccess } from '../connection/transaction.js';
import { cypher } from '../connection/cypher.js';
import { DOCUMENT } from '../records/document-node.js';
import { ENTITY_STATEMENT, MENTION, SECTION, toAssertion } from '../records/parts.js';
import type { PropertyRow } from '../records/property-columns.js';

export function documentGraphReader(connection: ReadAccess): DocumentGraphReader {
  return {
    documentGraphs: (ids) => documentGraphs(connection, ids),
  };
}

/** The graph of each document, one after the other by id: of all, or of those with the given ids. */
async function* documentGraphs(connection: ReadAccess, ids?: readonly string[]): AsyncGenerator<DocumentGraph> {
  for await (const id of ids ? new Set([...ids].sort()) : documentIds(connection)) {
    const graph = await readDocumentGraph(connection, id);
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

interface GraphRow {
  readonly document: PropertyRow;
  readonly text: string;
  readonly sections: readonly PropertyRow[];
  readonly entities: readonly PropertyRow[];
  readonly mentions: readonly PropertyRow[];
  readonly relations: readonly RelationEnds[];
  readonly assertions: readonly PropertyRow[];
  readonly originals: readonly (Pick<OriginalRecord, 'kind' | 'standing'> & { readonly record: string })[];
}

/** One document's graph as it was given, or null. */
export async function readDocumentGraph(connection: ReadAccess, id: string): Promise<DocumentGraph | null> {
  const stored = await readStoredGraph(connection, id);
  return stored && restoreGraph(stored.graph, stored.originals);
}

/** The same as judgements leave it, and what they changed; one statement, so that all of it is of one moment. */
export async function readStoredGraph(connection: ReadAccess, id: string): Promise<JudgedGraph | null> {
  const [row] = await connection.run<GraphRow>(cypher`
    MATCH (d:Document {id: ${id}})-[:HAS_TEXT]->(t)
    RETURN properties(d) AS document, t.text AS text,
      COLLECT { MATCH (d)-[:HAS_SECTION]->(n) RETURN properties(n) ORDER BY n.order } AS sections,
      COLLECT { MATCH (d)-[n:ENTITY_STATEMENT]->(e) RETURN n {.*, id: e.id} ORDER BY e.id } AS entities,
      COLLECT { MATCH (d)-[:HAS_SECTION]->()-[:HAS_MENTION]->(n) RETURN properties(n) ORDER BY n.id } AS mentions,
      COLLECT {
        MATCH (d)-[n:RELATION_STATEMENT]->(s) RETURN {id: n.relation, type: n.type, subject: s.id, object: n.object} ORDER BY n.relation
      } AS relations,
      COLLECT { MATCH (d)-[:STATES]->(n) RETURN properties(n) ORDER BY n.id } AS assertions,
      COLLECT { MATCH (d)-[:HAS_ORIGINAL]->(n) RETURN n {.kind, .standing, .record} ORDER BY n.position } AS originals`);
  if (!row) return null;
  const { run, issues, ...document } = DOCUMENT.toRecord(row.document);
  const assertions = row.assertions.map(toAssertion);
  const graph = {
    document,
    text: row.text,
    sections: row.sections.map((node) => SECTION.toRecord(node)),
    entities: row.entities.map((statement) => ENTITY_STATEMENT.toRecord(statement)),
    mentions: row.mentions.map((node) => MENTION.toRecord(node)),
    relations: documentRelations(row.relations, assertions),
    assertions,
    issues: [...issues],
    run,
  };
  const originals = row.originals.map((one) => ({ ...one, record: parseStored(one.record) as OriginalRecord['record'] }));
  return { graph, originals };
}
