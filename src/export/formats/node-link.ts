import { toObject } from '../flat/column.js';
import { edgeColumns, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import type { GraphExport } from '../graph/graph-export.js';
import { type ExportFormat, jsonList } from './export-format.js';

/** Node-link JSON as networkx 3.6 reads it (`edges`, not `links`); an edge's `key` is the relation's id. */
export const nodeLink: ExportFormat = {
  mediaType: 'application/json',
  extension: 'json',
  summary: 'networkx, D3, notebooks',
  write: writeNodeLink,
};

async function* writeNodeLink(graph: GraphExport): AsyncGenerator<string> {
  const nodes = nodeColumns(graph.ontology);
  const edges = edgeColumns(graph.ontology).map((column) => (column.name === 'id' ? { ...column, name: 'key' } : column));
  yield '{"directed":true,"multigraph":true,"graph":{},"nodes":[';
  yield* jsonList(graph.entities(), (row) => toObject(nodes, row));
  yield '\n],"edges":[';
  yield* jsonList(edgeRows(graph), (row) => toObject(edges, row));
  yield '\n]}\n';
}
