import { PlangraphError } from '../../../schema/errors.js';
import { ontology } from '../../../schema/ontology.js';
import type { Modality } from '../../../schema/records.js';
import type { TableName } from '../../export/flat/tables.js';
import { recordLines } from '../../export/canonical/record-lines.js';
import type { Chunks } from '../../export/chunks.js';
import type { ExportFormat } from '../../export/formats/export-format.js';
import { CANONICAL, type FormatName, FORMATS } from '../../export/formats/formats.js';
import { findDocumentIds } from '../../export/graph/find-documents.js';
import { consistentSnapshot } from '../../export/chunks.js';
import { traverseStore } from '../../export/graph/traverse-store.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import type { Cli } from '../host/cli.js';
import type { Progress } from '../host/progress.js';
import { isTerminal } from '../host/host.js';
import { writeFolder, writeOutput } from './write-output.js';

export interface ExportFlags {
  readonly store?: string;
  readonly format: string;
  readonly output: string;
  readonly table?: TableName;
  readonly type?: readonly string[];
  readonly relationType?: readonly string[];
  readonly document?: readonly string[];
  readonly modality?: Modality;
  readonly minConfidence?: number;
  readonly connected?: boolean;
  readonly quiet?: boolean;
}

/**
 * Writes what a store holds, as the flags say.
 * @throws PlangraphError USAGE for flags that do not go together, BAD_ARGUMENT for a filter that cannot be meant,
 * OUTPUT_UNWRITABLE, STORE_BUSY where the data changes meanwhile, INTERRUPTED; whatever was there then stays.
 */
export async function exportStore(cli: Cli, { reader }: GraphStore, flags: ExportFlags): Promise<void> {
  const format = flags.format === CANONICAL ? undefined : await FORMATS[flags.format as FormatName]();
  checkFlags(flags, format);
  const path = flags.output === '-' ? undefined : flags.output;
  const documents = flags.document && (await findDocumentIds(reader, flags.document));
  const revision = await reader.revision();
  const whole = (chunks: Chunks): Chunks => consistentSnapshot(reader, revision, chunks);
  if (!format) return writeOutput(cli.host, path, whole(recordLines(reader.documentGraphs(documents))));

  const { type: types, relationType: relationTypes, modality, minConfidence, connected } = flags;
  const filter = {
    ...(types ? { types } : {}),
    ...(relationTypes ? { relationTypes } : {}),
    ...(documents ? { documents } : {}),
    ...(modality ? { modality } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(connected ? { connected } : {}),
  };
  let progress: Progress | undefined;
  const graph = traverseStore(reader, ontology(), { filter, onBatch: (size) => progress?.step('', size) });
  // Counting takes a while in a large store, so that only one who looks on has it done.
  if (isTerminal(cli.host.stderr) && !flags.quiet) {
    const { entities, relations } = await graph.counts();
    // The table of evidence goes over all a second time.
    const passes = format.tables?.includes('evidence') && flags.table === undefined ? 2 : 1;
    progress = cli.progress('export', (entities + relations) * passes);
  }
  try {
    if (!format.tables || flags.table) return await writeOutput(cli.host, path, whole(format.write(graph, flags.table ?? 'nodes')));
    const files = format.tables.map((table) => ({ name: `${table}.${format.extension}`, chunks: whole(format.write(graph, table)) }));
    return await writeFolder(cli.host, flags.output, files);
  } finally {
    progress?.stop();
  }
}

function checkFlags({ format: name, output, table, ...flags }: ExportFlags, format: ExportFormat | undefined): void {
  const refuse = (message: string, hint: string): never => {
    throw new PlangraphError('USAGE', message, { hint });
  };
  const tables = format?.tables;
  if (!format) {
    const filters = (['type', 'relationType', 'modality', 'minConfidence', 'connected'] as const).filter(
      (flag) => flags[flag] !== undefined,
    );
    if (filters.length > 0)
      refuse(
        `${CANONICAL} is whole documents and cannot be filtered by ${filters.join(', ')}`,
        'filter by --document, or choose another format',
      );
  }
  if (table !== undefined && !tables?.includes(table))
    refuse(`${name} has no table ${table}`, tables ? `it has: ${tables.join(', ')}` : 'leave --table out');
  if (tables && table === undefined && output === '-')
    refuse(`${name} is several tables and cannot go to standard output`, 'name a folder with --output, or one table with --table');
}
