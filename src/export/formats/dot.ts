import { captionOf } from '../flat/caption.js';
import type { Ontology } from '../../../schema/ontology.js';
import { xmlText } from '../xml-text.js';
import { colourOf, relationLabel } from '../flat/look.js';
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
  yield `digraph plangraph {\n  rankdir=LR\n  labelloc=b\n  fontname="sans-serif"\n  label=<${legend(ontology)}>\n`;
  yield '  edge [fontname="sans-serif"]\n';
  yield '  node [shape=box, style="rounded,filled", fontname="sans-serif"]\n';
  for await (const batch of graph.entities())
    yield batch
      .map(({ entity }) => {
        const { id, type } = entity;
        const colour = colourOf(ontology, type);
        const shown = { label: captionOf(entity), type, fillcolor: `${colour}55`, color: colour };
        return `  ${quoted(id)} [${attributes(shown)}]\n`;
      })
      .join('');
  const edge = (row: EdgeRow): string => {
    const { id, subject, object, modality } = row.relation;
    const present = fields.flatMap(({ name, cell }) => {
      const value = cell(row);
      return value === undefined ? [] : [[name, cellText(value)]];
    });
    const label = relationLabel(ontology, row.relation);
    const style: Record<string, string> = modality === 'PLANNED' ? { style: 'dashed' } : {};
    const shown = { id, label, ...style, ...(Object.fromEntries(present) as Record<string, string>) };
    return `  ${quoted(subject)} -> ${quoted(object)} [${attributes(shown)}]\n`;
  };
  for await (const batch of edgeRows(graph)) yield batch.map(edge).join('');
  yield '}\n';
}

/** What the colours mean, below the picture: no nodes of their own, which other readers would take for entities. */
function legend({ entityTypes }: Ontology): string {
  const cells = entityTypes.map(
    ({ label, colour }) => `<TD BGCOLOR="${colour}55" COLOR="${colour}">${xmlText(`${label.zh} ${label.en}`)}</TD>`,
  );
  return `<TABLE BORDER="0" CELLSPACING="4"><TR>${cells.join('')}</TR></TABLE>`;
}

/** With commas: other readers of the language do not do without. */
function attributes(shown: Readonly<Record<string, string>>): string {
  return Object.entries(shown)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ');
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
