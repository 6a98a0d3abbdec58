import type { Chunks } from '../chunks.js';
import type { TableName } from '../flat/tables.js';
import type { GraphExport } from '../graph/graph-export.js';

/** A format that an export can be written in. */
export interface ExportFormat {
  readonly mediaType: string;
  /** Of a file's name, without its dot. */
  readonly extension: string;
  /** What it is for, in a few words, for help and documentation. */
  readonly summary: string;
  /** The tables that it consists of, each a file of its own; none where it is one file. */
  readonly tables?: readonly TableName[];
  /** The file, or one of its tables, from its first to its last byte. */
  readonly write: (graph: GraphExport, table: TableName) => Chunks;
}

/** The members of a JSON array, a line each, from rows in batches. */
export async function* jsonList<Row>(batches: AsyncIterable<readonly Row[]>, toJson: (row: Row) => unknown): AsyncGenerator<string> {
  let separator = '\n';
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield separator + batch.map((row) => JSON.stringify(toJson(row))).join(',\n');
    separator = ',\n';
  }
}
