import type { Ontology } from '../../../schema/ontology.js';
import { cellText, type Column, type ColumnType } from '../flat/column.js';
import { edgeColumns, type EdgeRow, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import { colourOf } from '../flat/look.js';
import type { ExportedEntity, GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';
import { xmlText } from '../xml-text.js';

/**
 * GEXF 1.3 (https://gexf.net). Time: a relation is there from its date on, a policy for the period that it covers, what
 * has no date always. Parallel relations have their type as `kind`.
 */
export const gexf: ExportFormat = {
  mediaType: 'application/xml',
  extension: 'gexf',
  summary: 'Gephi and other graph viewers, with time',
  write: writeGexf,
};

const MAX_SIZE = 60;

const TYPES: Record<ColumnType, string> = {
  string: 'string',
  date: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
  strings: 'liststring',
};

async function* writeGexf(graph: GraphExport): AsyncGenerator<string> {
  const nodes = nodeColumns(graph.ontology).filter(({ name }) => name !== 'id' && name !== 'label');
  const edges = edgeColumns(graph.ontology).filter(({ name }) => !['id', 'source', 'target', 'label'].includes(name));
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" ' +
    'xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n<meta><creator>plangraph</creator></meta>\n'
  );
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield `${declare('node', nodes)}${declare('edge', edges)}<nodes>\n`;
  for await (const batch of graph.entities()) yield batch.map((row) => node(row, nodes, look(row, graph.ontology))).join('');
  yield '</nodes>\n<edges>\n';
  for await (const batch of edgeRows(graph)) yield batch.map((row) => edge(row, edges)).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare<Row>(kind: string, columns: readonly Column<Row>[]): string {
  const each = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`);
  return `<attributes class="${kind}" mode="static">\n${each.join('\n')}\n</attributes>\n`;
}

function node(row: ExportedEntity, columns: readonly Column<ExportedEntity>[], appearance: string): string {
  const { id, name, attributes } = row.entity;
  const time = spell(attributes['periodStart'], attributes['periodEnd']);
  return `<node id="${xmlText(id)}" label="${xmlText(name)}">${values(row, columns)}${time}${appearance}</node>\n`;
}

/** Coloured by type, larger with the number of relations, so that it can be read as it opens. */
function look({ entity: { type, relationCount } }: ExportedEntity, ontology: Ontology): string {
  const [r, g, b] = colourOf(ontology, type)
    .match(/[0-9a-f]{2}/gi)!
    .map((part) => parseInt(part, 16));
  const size = Math.min(MAX_SIZE, 4 + 2 * Math.sqrt(relationCount));
  return `<viz:color r="${r}" g="${g}" b="${b}"/><viz:size value="${size.toFixed(1)}"/>`;
}

function edge(row: EdgeRow, columns: readonly Column<EdgeRow>[]): string {
  const { id, type, subject, object, date } = row.relation;
  const ends = `source="${xmlText(subject)}" target="${xmlText(object)}" label="${xmlText(type)}" kind="${xmlText(type)}"`;
  return `<edge id="${xmlText(id)}" ${ends}>${values(row, columns)}${spell(date, undefined)}</edge>\n`;
}

function values<Row>(row: Row, columns: readonly Column<Row>[]): string {
  const present = columns.flatMap(({ name, cell }) => {
    const value = cell(row);
    return value === undefined ? [] : `<attvalue for="${name}" value="${xmlText(cellText(value))}"/>`;
  });
  return `<attvalues>${present.join('')}</attvalues>`;
}

function spell(start: unknown, end: unknown): string {
  const from = typeof start === 'string' ? ` start="${firstDay(start)}"` : '';
  const to = typeof end === 'string' ? ` end="${lastDay(end)}"` : '';
  return from === '' && to === '' ? '' : `<spells><spell${from}${to}/></spells>`;
}

/** The first day that a date means, whatever its precision: 2024-05 is 2024-05-01. */
function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a date means, whatever its precision: 2024-02 is 2024-02-29. */
function lastDay(date: string): string {
  const [year, month, day] = date.split('-');
  if (day !== undefined) return date;
  // Day 0 of a month is the last one of the month before it.
  const last = new Date(Date.UTC(2000, 0, 1));
  last.setUTCFullYear(Number(year), month === undefined ? 12 : Number(month), 0);
  return `${year}-${month ?? '12'}-${String(last.getUTCDate()).padStart(2, '0')}`;
}
