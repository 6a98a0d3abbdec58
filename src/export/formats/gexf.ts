import { cellText } from '../flat/cell-text.js';
import type { Column, ColumnType } from '../flat/column.js';
import { edgeColumns, type EdgeRow, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import type { ExportedEntity, GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';
import { firstDay, lastDay } from './whole-days.js';
import { xmlText } from './xml-text.js';

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
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta><creator>plangraph</creator></meta>\n';
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield `${declare('node', nodes)}${declare('edge', edges)}<nodes>\n`;
  for await (const batch of graph.entities()) yield batch.map((row) => node(row, nodes)).join('');
  yield '</nodes>\n<edges>\n';
  for await (const batch of edgeRows(graph)) yield batch.map((row) => edge(row, edges)).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare<Row>(kind: string, columns: readonly Column<Row>[]): string {
  const each = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`);
  return `<attributes class="${kind}" mode="static">\n${each.join('\n')}\n</attributes>\n`;
}

function node(row: ExportedEntity, columns: readonly Column<ExportedEntity>[]): string {
  const { id, name, attributes } = row.entity;
  const time = spell(attributes['periodStart'], attributes['periodEnd']);
  return `<node id="${xmlText(id)}" label="${xmlText(name)}">${values(row, columns)}${time}</node>\n`;
}

function edge(row: EdgeRow, columns: readonly Column<EdgeRow>[]): string {
  const { id, type, subject, object, date } = row.relation;
  const ends = `source="${xmlText(subject)}" target="${xmlText(object)}" label="${xmlText(type)}" kind="${xmlText(type)}"`;
  return `<edge id="${xmlText(id)}" ${ends}>${values(row, columns)}${spell(date, undefined)}</edge>\n`;
}

function values<Row>(row: Row, columns: readonly Column<Row>[]): string {
  const given = columns.flatMap(({ name, cell }) => {
    const value = cell(row);
    return value === undefined ? [] : `<attvalue for="${name}" value="${xmlText(cellText(value))}"/>`;
  });
  return `<attvalues>${given.join('')}</attvalues>`;
}

function spell(start: unknown, end: unknown): string {
  const from = typeof start === 'string' ? ` start="${firstDay(start)}"` : '';
  const to = typeof end === 'string' ? ` end="${lastDay(end)}"` : '';
  return from === '' && to === '' ? '' : `<spells><spell${from}${to}/></spells>`;
}
