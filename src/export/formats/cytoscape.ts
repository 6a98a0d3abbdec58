import { renameColumns, toObject } from '../flat/column.js';
import { edgeColumns, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import type { Ontology } from '../../../schema/ontology.js';
import type { GraphExport } from '../graph/graph-export.js';
import { type ExportFormat, jsonList } from './export-format.js';

/** The JSON of Cytoscape and Cytoscape.js: the display column is `name`, the type of an edge `interaction`. */
export const cytoscape: ExportFormat = {
  mediaType: 'application/json',
  extension: 'cyjs',
  summary: 'Cytoscape, Cytoscape.js',
  write: writeCytoscape,
};

/** In the language of Cytoscape.js: coloured by type, larger with the number of relations, planned relations dashed. */
function styleOf({ entityTypes }: Ontology): object[] {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        'font-size': 10,
        width: 'mapData(relationCount, 0, 50, 15, 60)',
        height: 'mapData(relationCount, 0, 50, 15, 60)',
      },
    },
    ...entityTypes.map(({ name, colour }) => ({ selector: `node[type = "${name}"]`, style: { 'background-color': colour } })),
    {
      selector: 'edge',
      style: { label: 'data(interaction)', 'font-size': 6, width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
    },
    { selector: 'edge[modality = "PLANNED"]', style: { 'line-style': 'dashed' } },
  ];
}

async function* writeCytoscape(graph: GraphExport): AsyncGenerator<string> {
  const nodes = renameColumns(nodeColumns(graph.ontology), { label: 'name' });
  const edges = renameColumns(edgeColumns(graph.ontology), { label: 'name', type: 'interaction' });
  yield '{"format_version":"1.0","generated_by":"plangraph","target_cytoscapejs_version":"~3",';
  yield `"data":{"name":"plangraph"},"style":${JSON.stringify(styleOf(graph.ontology))},"elements":{"nodes":[`;
  yield* jsonList(graph.entities(), (row) => ({ data: toObject(nodes, row) }));
  yield '\n],"edges":[';
  yield* jsonList(edgeRows(graph), (row) => ({ data: toObject(edges, row) }));
  yield '\n]}}\n';
}
