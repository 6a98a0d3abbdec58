import { stringify } from 'csv-stringify/sync';
import type { Cell, Column, ColumnType } from '../flat/column.js';
import { edgeColumns, edgeRows } from '../flat/edge-columns.js';
import { nodeColumns } from '../flat/node-columns.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { ExportFormat } from './export-format.js';

/**
 * Two files for `neo4j-admin database import full`, with headers as its manual defines them. Lists are set apart by
 * U+001F, which no name holds: the command takes `--array-delimiter=U+001F --multiline-fields=true`.
 */
export const neo4jCsv: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  summary: 'a new Neo4j database, by neo4j-admin',
  tables: ['nodes', 'edges'],
  write: (graph, table) => (table === 'nodes' ? writeNodes(graph) : writeEdges(graph)),
};

const SEPARATOR = '\u001f';
const TYPES: Record<ColumnType, string> = {
  string: '',
  date: '',
  int: ':long',
  float: ':double',
  boolean: ':boolean',
  strings: ':string[]',
};

async function* writeNodes(graph: GraphExport): AsyncGenerator<string> {
  const columns = nodeColumns(graph.ontology).filter(({ name }) => name !== 'id');
  const fields = columns.map(({ name, type }) => `${name === 'label' ? 'name' : name}${TYPES[type]}`);
  yield lines([['id:ID(Entity)', ...fields, ':LABEL']]);
  for await (const batch of graph.entities())
    yield lines(batch.map((row) => [row.entity.id, ...cells(row, columns), `Entity${SEPARATOR}${row.entity.type}`]));
}

async function* writeEdges(graph: GraphExport): AsyncGenerator<string> {
  const structure = ['source', 'target', 'type'];
  const columns = edgeColumns(graph.ontology).filter(({ name }) => !structure.includes(name));
  const fields = columns.map(({ name, type }) => `${name}${TYPES[type]}`);
  yield lines([[':START_ID(Entity)', ...fields, ':END_ID(Entity)', ':TYPE']]);
  for await (const batch of edgeRows(graph))
    yield lines(
      batch.map((row) => {
        const { subject, object, type } = row.relation;
        return [subject, ...cells(row, columns), object, type];
      }),
    );
}

function cells<Row>(row: Row, columns: readonly Column<Row>[]): (string | undefined)[] {
  return columns.map(({ cell }) => cellOf(cell(row)));
}

function cellOf(cell: Cell): string | undefined {
  if (typeof cell !== 'object') return cell === undefined ? undefined : String(cell);
  return cell.map((one) => one.replaceAll(SEPARATOR, ' ')).join(SEPARATOR);
}

function lines(rows: (string | undefined)[][]): string {
  return rows.length === 0 ? '' : stringify(rows, { quoted_string: true, record_delimiter: 'unix' });
}
