import { type Command, Option } from 'commander';
import type { Cli } from '../cli.js';
import { examples } from '../examples.js';
import { addSettings, settingsOf } from '../settings.js';

interface ExportFlags {
  readonly store?: string;
  readonly format: 'ndjson';
  readonly output: string;
  readonly document?: readonly string[];
}

/** `plangraph export`: a store's graph in a format for other programs. */
export function addExport(program: Command, cli: Cli): void {
  const command = program
    .command('export')
    .summary('write the graph in a format for other programs')
    .description(
      'Writes what a store holds. ndjson is the canonical form: every record of every document, the same bytes from every store, and "plangraph import" reads it back.',
    );
  addSettings(command, 'store')
    .addOption(new Option('-f, --format <format>', 'which format').choices(['ndjson']).default('ndjson'))
    .option('-o, --output <file>', 'where to; - is standard output', '-')
    .option('--document <id...>', 'only these documents')
    .addHelpText(
      'after',
      examples(
        ['plangraph export --format ndjson -o graph.ndjson', 'everything, to be imported again'],
        ['plangraph export --format ndjson | gzip > graph.ndjson.gz', 'compressed'],
      ),
    )
    .action(async (options: ExportFlags) => {
      const [{ withStore }, { recordLines }, { writeOutput }] = await Promise.all([
        import('../with-store.js'),
        import('../../export/canonical/record-lines.js'),
        import('../write-output.js'),
      ]);
      const path = options.output === '-' ? undefined : options.output;
      await withStore(
        settingsOf(cli.host, { ...options }),
        ({ reader }) => writeOutput(cli.host, path, recordLines(reader.contributions(options.document))),
        { mustExist: true },
      );
    });
}
