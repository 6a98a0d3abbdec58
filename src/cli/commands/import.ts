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
      const [{ withStore }, { loadGraphs }, { readRecordLines }, { reportLoad }, { openForReading }] = await Promise.all([
        import('../host/with-store.js'),
        import('../../load/load-graphs.js'),
        import('../../export/canonical/read-record-lines.js'),
        import('../ingest/run-report.js'),
        import('../../sources/open-for-reading.js'),
      ]);
      const chunks = file === '-' ? cli.host.stdin : (await openForReading(file)).createReadStream();
      await withStore(settingsOf(cli.host, { ...options }), async (store) => {
        const progress = cli.progress('import', undefined, options.quiet);
        const run = await loadGraphs(store, readRecordLines(chunks), {
          interrupt: cli.host.interrupt,
          onDocument: (source, outcome) => progress.step(`${outcome} ${source}`),
        });
        progress.stop();
        cli.exitCode = await reportLoad(cli, run, store, options.json ?? false);
      });
    });
}
