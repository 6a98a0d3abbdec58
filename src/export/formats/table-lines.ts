import { toObject } from '../flat/column.js';
import { tableOf, TABLES } from '../flat/tables.js';
import type { ExportFormat } from './export-format.js';

/** The flat tables as JSON, a row a line; what a row does not have is absent. */
export const tableLines: ExportFormat = {
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  summary: 'tables as lines of JSON',
  tables: TABLES,
  async *write(graph, table) {
    const { columns, rows } = tableOf(table, graph);
    for await (const batch of rows()) yield batch.map((row) => `${JSON.stringify(toObject(columns, row))}\n`).join('');
  },
};
