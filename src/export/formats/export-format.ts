import type { TableName } from '../flat/tables.js';
import type { GraphExport } from '../graph/graph-export.js';

export type Chunks = AsyncIterable<string | Uint8Array>;

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
