import { type Column, type ColumnType, renameColumns, toObject } from '../flat/column.js';
import { edgeColumns, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import type { GraphExport } from '../graph/graph-export.js';
import { type ExportFormat, jsonList } from './export-format.js';

/**
 * CX2 (Cytoscape Exchange 2.0), as NDEx and Cytoscape read it. Its ids are numbers: nodes are counted in their order,
 * so that the numbers of all entities are in memory while the edges are written; the entity's own id is `entity`.
 */
export const cx2: ExportFormat = {
  mediaType: 'application/json',
  extension: 'cx2',
  summary: 'NDEx, Cytoscape Web',
  write: writeCx2,
};

const TYPES: Record<ColumnType, string> = {
  string: 'string',
  date: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
  strings: 'list_of_string',
};

async function* writeCx2(graph: GraphExport): AsyncGenerator<string> {
  const nodes = renameColumns(nodeColumns(graph.ontology), { id: 'entity', label: 'name' });
  const ends = ['source', 'target'];
  const edges = renameColumns(edgeColumns(graph.ontology), { id: 'relation', label: 'name', type: 'interaction' }).filter(
    ({ name }) => !ends.includes(name),
  );
  const counts = await graph.counts();
  const numbers = new Map<string, number>();
  const metaData = [
    { name: 'attributeDeclarations', elementCount: 1 },
    { name: 'networkAttributes', elementCount: 1 },
    { name: 'nodes', elementCount: counts.entities },
    { name: 'edges', elementCount: counts.relations },
  ];
  const declarations = { networkAttributes: { name: { d: 'string' } }, nodes: declare(nodes), edges: declare(edges) };
  yield `[{"CXVersion":"2.0","hasFragments":false},\n${JSON.stringify({ metaData })},\n`;
  yield `${JSON.stringify({ attributeDeclarations: [declarations] })},\n{"networkAttributes":[{"name":"plangraph"}]},\n{"nodes":[`;
  yield* jsonList(graph.entities(), (row) => {
    const id = numbers.size;
    numbers.set(row.entity.id, id);
    return { id, v: toObject(nodes, row) };
  });
  yield '\n]},\n{"edges":[';
  let id = 0;
  yield* jsonList(edgeRows(graph), (row) => {
    const { subject, object } = row.relation;
    return { id: id++, s: numbers.get(subject), t: numbers.get(object), v: toObject(edges, row) };
  });
  yield '\n]},\n{"status":[{"error":"","success":true}]}]\n';
}

function declare<Row>(columns: readonly Column<Row>[]): Record<string, { d: string }> {
  return Object.fromEntries(columns.map(({ name, type }) => [name, { d: TYPES[type] }]));
}
