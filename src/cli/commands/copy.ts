import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import { addSettings, settingsOf } from '../host/settings.js';

interface CopyFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `plangraph copy`: every document of one store into another. */
export function addCopy(program: Command, cli: Cli): void {
  const command = program
    .command('copy')
    .summary('copy all documents of one store into another')
    .description(
      'Copies all judgements and every document with all its records from one store into another, one after the other, and loses ' +
        'nothing: an empty store then gives the same answers as the first. A document that is there already, unchanged, is skipped, ' +
        'so that a copy which was stopped is completed by running it again. What only the second store has stays.',
    )
    .argument('<from>', 'the URL of the store to read; its file must exist')
    .argument('<to>', 'the URL of the store to write to');
  addSettings(command, 'neo4jUser', 'neo4jPassword', 'neo4jTimeout')
    .option('--json', 'print the summary as JSON')
    .option('-q, --quiet', 'no progress, only the summary')
    .addHelpText(
      'after',
      examples(
        ['plangraph copy sqlite:./plangraph.db neo4j://localhost:7687', 'from a file to a server'],
        ['plangraph copy neo4j://localhost:7687 sqlite:./backup.db', 'and back'],
      ),
    )
    .action(async (from: string, to: string, options: CopyFlags) => {
      const [{ withStore }, { loadGraphs }, { reportLoad }] = await Promise.all([
        import('../host/with-store.js'),
        import('../../load/load-graphs.js'),
        import('../ingest/run-report.js'),
      ]);
      const settings = settingsOf(cli.host, { ...options });
      await withStore(
        { ...settings, store: from },
        (source) =>
          withStore({ ...settings, store: to }, async (target) => {
            const { documents } = await source.reader.stats();
            const progress = cli.progress('copy', documents, options.quiet);
            try {
              // First, so that they hold for each document as it comes.
              await target.writer.changeJudgements({ add: await source.reader.judgements() });
              const run = await loadGraphs(target, source.reader.documentGraphs(), {
                interrupt: cli.host.interrupt,
                onDocument: (name, outcome) => progress.step(`${outcome} ${name}`),
              });
              progress.stop();
              cli.exitCode = await reportLoad(cli, run, target, options.json ?? false);
            } finally {
              progress.stop();
            }
          }),
        { mustExist: true },
      );
    });
}
