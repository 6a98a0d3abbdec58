import { type Column, toObject } from '../flat/column.js';
import { edgeColumns, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';
import { jsonList } from './json-list.js';

/** The JSON of Cytoscape and Cytoscape.js: the display column is `name`, the type of an edge `interaction`. */
export const cytoscape: ExportFormat = {
  mediaType: 'application/json',
  extension: 'cyjs',
  summary: 'Cytoscape, Cytoscape.js',
  write: writeCytoscape,
};

async function* writeCytoscape(graph: GraphExport): AsyncGenerator<string> {
  const nodes = renamed(nodeColumns(graph.ontology), { label: 'name' });
  const edges = renamed(edgeColumns(graph.ontology), { label: 'name', type: 'interaction' });
  yield '{"format_version":"1.0","generated_by":"plangraph","target_cytoscapejs_version":"~3","data":{"name":"plangraph"},"elements":{"nodes":[';
  yield* jsonList(graph.entities(), (row) => ({ data: toObject(nodes, row) }));
  yield '\n],"edges":[';
  yield* jsonList(edgeRows(graph), (row) => ({ data: toObject(edges, row) }));
  yield '\n]}}\n';
}

/** The columns with some under the name that a program gives them. */
export function renamed<Row>(columns: readonly Column<Row>[], names: Readonly<Record<string, string>>): Column<Row>[] {
  return columns.map((column) => ({ ...column, name: names[column.name] ?? column.name }));
}
