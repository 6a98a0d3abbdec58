import { cellText, type Column, type ColumnType, renameColumns } from '../flat/column.js';
import { edgeColumns, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';
import { xmlText } from '../xml-text.js';

/** GraphML (http://graphml.graphdrawing.org): a directed multigraph, every field a typed `data`; lists are JSON arrays. */
export const graphml: ExportFormat = {
  mediaType: 'application/xml',
  extension: 'graphml',
  summary: 'networkx, igraph, yEd, Gephi, R',
  write: writeGraphml,
};

const TYPES: Record<ColumnType, string> = {
  string: 'string',
  date: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
  strings: 'string',
};

async function* writeGraphml(graph: GraphExport): AsyncGenerator<string> {
  const nodes = keysOf('node', nodeColumns(graph.ontology));
  // igraph overwrites the ids of edges with those of nodes, so that an edge says its own as a field, too.
  const edges = keysOf('edge', renameColumns(edgeColumns(graph.ontology), { id: 'relation' }));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield [...nodes, ...edges].map(({ declaration }) => declaration).join('');
  yield '<graph id="plangraph" edgedefault="directed">\n';
  for await (const batch of graph.entities())
    yield batch.map((row) => `<node id="${xmlText(row.entity.id)}">${data(row, nodes)}</node>\n`).join('');
  for await (const batch of edgeRows(graph))
    yield batch
      .map((row) => {
        const { id, subject, object } = row.relation;
        return `<edge id="${xmlText(id)}" source="${xmlText(subject)}" target="${xmlText(object)}">${data(row, edges)}</edge>\n`;
      })
      .join('');
  yield '</graph>\n</graphml>\n';
}

interface Key<Row> {
  readonly id: string;
  readonly declaration: string;
  readonly column: Column<Row>;
}

/** What the element itself says is no `data` of it. */
const STRUCTURE = ['id', 'source', 'target'];

function keysOf<Row>(kind: 'node' | 'edge', columns: readonly Column<Row>[]): Key<Row>[] {
  const fields = columns.filter(({ name }) => !STRUCTURE.includes(name));
  return fields.map((column) => {
    const id = `${kind}_${column.name}`;
    return {
      id,
      column,
      declaration: `<key id="${id}" for="${kind}" attr.name="${column.name}" attr.type="${TYPES[column.type]}"/>\n`,
    };
  });
}

function data<Row>(row: Row, keys: readonly Key<Row>[]): string {
  return keys
    .flatMap(({ id, column }) => {
      const value = column.cell(row);
      return value === undefined ? [] : `<data key="${id}">${xmlText(cellText(value))}</data>`;
    })
    .join('');
}
