import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import { addSettings, settingsOf } from '../host/settings.js';

interface ImportFlags {
  readonly store?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `plangraph import`: a canonical export back into a store. */
export function addImport(program: Command, cli: Cli): void {
  const command = program
    .command('import')
    .summary('read an export back into a store')
    .description(
      'Reads what "plangraph export --format ndjson" wrote, document by document, into a store. Each record is checked as after ' +
        'extraction. An empty store then holds the same data, with the same version, as the one that was exported.',
    )
    .argument('<file>', 'an export, or - for standard input');
  addSettings(command, 'store')
    .option('--json', 'print the summary as JSON')
    .option('-q, --quiet', 'no progress, only the summary')
    .addHelpText(
      'after',
      examples(
        ['plangraph import graph.ndjson', 'into the default store'],
        ['zcat graph.ndjson.gz | plangraph import - --store sqlite:./city.db', 'from a compressed file'],
      ),
    )
    .action(async (file: string, options: ImportFlags) => {
      const [{ withStore }, { importGraphs }, { readRecordLines }, { reportLoad }, { openRereadable }] = await Promise.all([
        import('../host/with-store.js'),
        import('../../load/import-graphs.js'),
        import('../../export/canonical/read-record-lines.js'),
        import('../ingest/run-report.js'),
        import('../../sources/rereadable.js'),
      ]);
      const bytes = await openRereadable(file, cli.host.stdin);
      try {
        await withStore(settingsOf(cli.host, { ...options }), async (store) => {
          const checking = cli.progress('check', undefined, options.quiet);
          const progress = cli.progress('import', undefined, options.quiet);
          const run = await importGraphs(store, () => readRecordLines(bytes.read()), {
            interrupt: cli.host.interrupt,
            onChecked: (source) => checking.step(source),
            onDocument: (source, outcome) => progress.step(`${outcome} ${source}`),
          });
          progress.stop();
          cli.exitCode = await reportLoad(cli, run, store, options.json ?? false);
        });
      } finally {
        await bytes.close();
      }
    });
}
