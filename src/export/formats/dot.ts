import { cellText } from '../flat/column.js';
import { edgeColumns, type EdgeRow, edgeRows } from '../flat/edge-columns.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';

/** The language of Graphviz (https://graphviz.org/doc/info/lang.html): labels, colours by type, planned relations dashed. */
export const dot: ExportFormat = {
  mediaType: 'text/vnd.graphviz',
  extension: 'dot',
  summary: 'Graphviz pictures',
  write: writeDot,
};

const EDGE_FIELDS = ['type', 'modality', 'confidence', 'date', 'role', 'quote'];

async function* writeDot(graph: GraphExport): AsyncGenerator<string> {
  const { ontology } = graph;
  const fields = edgeColumns(ontology).filter(({ name }) => EDGE_FIELDS.includes(name));
  yield 'digraph plangraph {\n  node [shape=box style="rounded,filled" fontname="sans-serif"]\n  edge [fontname="sans-serif"]\n';
  for await (const batch of graph.entities())
    yield batch
      .map(({ entity: { id, name, type } }) => {
        const colour = ontology.entityType(type)?.colour ?? '#cccccc';
        return `  ${quoted(id)} [label=${quoted(name)} type=${quoted(type)} fillcolor=${quoted(`${colour}55`)} color=${quoted(colour)}]\n`;
      })
      .join('');
  const edge = (row: EdgeRow): string => {
    const { id, subject, object, type, modality } = row.relation;
    const present = fields.flatMap(({ name, cell }) => {
      const value = cell(row);
      return value === undefined ? [] : ` ${name}=${quoted(cellText(value))}`;
    });
    const label = quoted(ontology.relationType(type)?.label.zh ?? type);
    const style = modality === 'PLANNED' ? ' style=dashed' : '';
    return `  ${quoted(subject)} -> ${quoted(object)} [id=${quoted(id)} label=${label}${style}${present.join('')}]\n`;
  };
  for await (const batch of edgeRows(graph)) yield batch.map(edge).join('');
  yield '}\n';
}

/**
 * A string in which Graphviz reads escapes (`\N` would be the node's name). A picture cannot show control characters,
 * and Graphviz's own SVG and JSON are broken by them: a tab is a space, the others are U+FFFD.
 */
function quoted(text: string): string {
  const lines = text.split(/\r\n|[\n\r]/);
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const shown = lines.map((line) => line.replaceAll('\t', ' ').replace(/[\u0000-\u001f]/g, '\ufffd'));
  return `"${shown.map((line) => line.replace(/["\\]/g, '\\$&')).join('\\n')}"`;
}
