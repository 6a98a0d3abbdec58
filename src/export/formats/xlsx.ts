import type { Column } from '../flat/column.js';
import { edgeColumns, type EdgeRow, edgeRows } from '../flat/edge-columns.js';
import { namesOfEntities } from '../flat/names-of-entities.js';
import { type Table, tableOf } from '../flat/tables.js';
import { TARGET_COLUMNS, targetRows } from '../flat/target-rows.js';
import { TASK_COLUMNS, taskRows } from '../flat/task-rows.js';
import type { GraphExport } from '../graph/graph-export.js';
import { sheetPath, workbookParts } from '../xlsx/workbook-parts.js';
import { worksheet } from '../xlsx/worksheet.js';
import { zipChunks } from '../zip-chunks.js';
import type { ExportFormat } from './export-format.js';

/** One workbook (ECMA-376) for people: tasks with who answers for them, targets, and the tables that they come from. */
export const xlsx: ExportFormat = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  summary: 'Excel, LibreOffice, WPS; one workbook',
  write: writeXlsx,
};

async function* writeXlsx(graph: GraphExport): AsyncGenerator<Uint8Array> {
  const names = await namesOfEntities(graph);
  const sheets: Readonly<Record<string, Table>> = {
    tasks: table(TASK_COLUMNS, () => taskRows(graph, names)),
    targets: table(TARGET_COLUMNS, () => targetRows(graph, names)),
    entities: tableOf('nodes', graph),
    relations: table(withNames(edgeColumns(graph.ontology), names), () => edgeRows(graph)),
    evidence: tableOf('evidence', graph),
    documents: tableOf('documents', graph),
  };
  const written = Object.values(sheets).map((sheet, index) => ({ path: sheetPath(index), text: worksheet(sheet) }));
  yield* zipChunks([...workbookParts(Object.keys(sheets)), ...written]);
}

/** Whoever writes rows only hands them to their own columns. */
function table<Row>(columns: readonly Column<Row>[], rows: () => AsyncIterable<readonly Row[]>): Table {
  return { columns, rows } as unknown as Table;
}

/** The ends by name first: ids say nothing to a person. */
function withNames(columns: readonly Column<EdgeRow>[], names: ReadonlyMap<string, string>): readonly Column<EdgeRow>[] {
  return [
    { name: 'subject', type: 'string', cell: ({ relation }) => names.get(relation.subject) },
    { name: 'relation', type: 'string', cell: (row) => columns.find(({ name }) => name === 'label')!.cell(row) },
    { name: 'object', type: 'string', cell: ({ relation }) => names.get(relation.object) },
    ...columns.filter(({ name }) => name !== 'label'),
  ];
}
