import { type Cell, type Column, renameColumns, toObject } from '../flat/column.js';
import { edgeColumns, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';

/**
 * A script for cypher-shell or Neo4j Browser: values are parameters (`:param`), so that every statement of a kind is the
 * same text. It merges by id, so running it twice adds nothing.
 */
export const cypher: ExportFormat = {
  mediaType: 'text/plain; charset=utf-8',
  extension: 'cypher',
  summary: 'a running Neo4j, by cypher-shell',
  write: writeCypher,
};

/** Rows of one statement; labels and types cannot be parameters, so each kind gathers its own. */
const BATCH = 200;

type Properties = Record<string, NonNullable<Cell>>;

async function* writeCypher(graph: GraphExport): AsyncGenerator<string> {
  const nodes = renameColumns(nodeColumns(graph.ontology), { label: 'name' });
  const edges = edgeColumns(graph.ontology).filter(({ name }) => !['source', 'target', 'type'].includes(name));
  yield 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;\n';
  yield* gathered(
    graph.entities(),
    ({ entity }) => entity.type,
    (row) => literal(toObject(nodes, row)),
    (type) => `UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:${name(type)}, e += row;\n`,
  );
  yield* gathered(
    edgeRows(graph),
    ({ relation }) => relation.type,
    (row) => edge(row.relation.subject, row.relation.object, row, edges),
    (type) =>
      `UNWIND $rows AS row MATCH (s:Entity {id: row.s}) MATCH (o:Entity {id: row.o}) ` +
      `MERGE (s)-[r:${name(type)} {id: row.p.id}]->(o) SET r += row.p;\n`,
  );
}

function edge<Row>(subject: string, object: string, row: Row, columns: readonly Column<Row>[]): string {
  return `{s: ${text(subject)}, o: ${text(object)}, p: ${literal(toObject(columns, row))}}`;
}

/** Rows of one kind go out together, as soon as there are enough of them. */
async function* gathered<Row>(
  batches: AsyncIterable<readonly Row[]>,
  kindOf: (row: Row) => string,
  toLiteral: (row: Row) => string,
  statement: (kind: string) => string,
): AsyncGenerator<string> {
  const kinds = new Map<string, string[]>();
  const write = (kind: string, rows: readonly string[]): string => `:param rows => [${rows.join(', ')}];\n${statement(kind)}`;
  for await (const batch of batches)
    for (const row of batch) {
      const kind = kindOf(row);
      const rows = kinds.get(kind) ?? [];
      kinds.set(kind, rows);
      rows.push(toLiteral(row));
      if (rows.length < BATCH) continue;
      yield write(kind, rows);
      kinds.delete(kind);
    }
  for (const [kind, rows] of kinds) yield write(kind, rows);
}

function literal(properties: Properties): string {
  return `{${Object.entries(properties)
    .map(([key, value]) => `${name(key)}: ${valueLiteral(value)}`)
    .join(', ')}}`;
}

function valueLiteral(value: NonNullable<Cell>): string {
  if (typeof value === 'string') return text(value);
  return typeof value === 'object' ? `[${value.map(text).join(', ')}]` : String(value);
}

/** Names are the ontology's, so a backtick in one is a fault of its check; it could do no harm all the same. */
function name(word: string): string {
  return `\`${word.replaceAll('`', '``')}\``;
}

/**
 * A string literal on one line. Cypher knows JSON's escapes. A backslash of the text is written as an escaped one, and a
 * line's ends as escapes, so that a reader of lines sees one statement a line.
 */
function text(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
