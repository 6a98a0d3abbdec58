import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, Column, ColumnType } from '../flat/column.js';
import { type Table, tableOf, TABLES } from '../flat/tables.js';
import type { ExportFormat } from './export-format.js';

/** Apache Parquet, compressed with Snappy: typed columns, lists as lists, in row groups that one part of memory holds. */
export const parquet: ExportFormat = {
  mediaType: 'application/vnd.apache.parquet',
  extension: 'parquet',
  summary: 'pandas, DuckDB, Spark; tables with types',
  tables: TABLES,
  write: (graph, table) => writeParquet(tableOf(table, graph)),
};

/** Enough for compression to pay, few enough to be held. */
const GROUP = 20_000;

async function* writeParquet({ columns, rows }: Table): AsyncGenerator<Uint8Array> {
  const bytes = new FlushedWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'plangraph' });
  let group: unknown[] = [];
  const flush = async (): Promise<Uint8Array> => {
    const columnData = columns.map((column) => ({ name: column.name, data: group.map((row) => stored(column.type, column.cell(row))) }));
    await writer.write({ columnData, rowGroupSize: Math.max(group.length, 1) });
    group = [];
    return bytes.take();
  };
  for await (const batch of rows()) {
    group.push(...batch);
    if (group.length >= GROUP) yield await flush();
  }
  if (group.length > 0) yield await flush();
  await writer.finish();
  yield bytes.take();
}

/** A buffer that is emptied whenever what stands in it went out; offsets in the file go on. */
class FlushedWriter extends ByteWriter {
  take(): Uint8Array {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}

type Field = Omit<SchemaElement, 'name'>;

const TEXT: Field = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
const TYPES: Record<Exclude<ColumnType, 'strings'>, Field> = {
  string: TEXT,
  date: TEXT,
  int: { type: 'INT64' },
  float: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** Dates stay text: they are as precise as the plan is, often a year. */
function schemaOf(columns: readonly Column<unknown>[]): SchemaElement[] {
  const fields = columns.flatMap(({ name, type }): SchemaElement[] =>
    type === 'strings'
      ? [
          { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
          { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
          { name: 'element', repetition_type: 'OPTIONAL', ...TEXT },
        ]
      : [{ name, repetition_type: 'OPTIONAL', ...TYPES[type] }],
  );
  return [{ name: 'root', num_children: columns.length }, ...fields];
}

function stored(type: ColumnType, cell: Cell): unknown {
  return type === 'int' && typeof cell === 'number' ? BigInt(cell) : cell;
}
