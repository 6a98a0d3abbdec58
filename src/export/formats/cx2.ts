import type { Ontology } from '../../../schema/ontology.js';
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
    { name: 'visualProperties', elementCount: 1 },
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
  yield `\n]},\n${JSON.stringify({ visualProperties: [lookOf(graph.ontology)] })},\n`;
  yield '{"status":[{"error":"","success":true}]}]\n';
}

/** Coloured by type and called by their names, planned relations dashed. */
function lookOf({ entityTypes }: Ontology): object {
  const colours = entityTypes.map(({ name, colour }) => ({ v: name, vp: colour }));
  const passThrough = (attribute: string): object => ({ type: 'PASSTHROUGH', definition: { attribute, type: 'string' } });
  return {
    default: {
      node: { NODE_SHAPE: 'ellipse', NODE_WIDTH: 30, NODE_HEIGHT: 30, NODE_BACKGROUND_COLOR: '#cccccc' },
      edge: { EDGE_TARGET_ARROW_SHAPE: 'triangle', EDGE_LINE_STYLE: 'solid', EDGE_WIDTH: 1 },
      network: {},
    },
    nodeMapping: {
      NODE_LABEL: passThrough('name'),
      NODE_BACKGROUND_COLOR: { type: 'DISCRETE', definition: { attribute: 'type', type: 'string', map: colours } },
    },
    edgeMapping: {
      EDGE_LABEL: passThrough('interaction'),
      EDGE_LINE_STYLE: { type: 'DISCRETE', definition: { attribute: 'modality', type: 'string', map: [{ v: 'PLANNED', vp: 'dashed' }] } },
    },
  };
}

function declare<Row>(columns: readonly Column<Row>[]): Record<string, { d: string }> {
  return Object.fromEntries(columns.map(({ name, type }) => [name, { d: TYPES[type] }]));
}
