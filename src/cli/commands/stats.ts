import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import { addSettings, settingsOf } from '../host/settings.js';

/** `plangraph stats`: what a store holds. */
export function addStats(program: Command, cli: Cli): void {
  const command = program.command('stats').summary('print what a store holds').description('Counts what a store holds, by type.');
  addSettings(command, 'store')
    .option('--json', 'print the counts as JSON')
    .addHelpText(
      'after',
      examples(['plangraph stats', 'the default store'], ['plangraph stats --store sqlite:./city.db --json', 'another one, as JSON']),
    )
    .action(async (options: { store?: string; json?: boolean }) => {
      const [{ withStore }, { statsLines }, { countRows }] = await Promise.all([
        import('../host/with-store.js'),
        import('../reports/stats-lines.js'),
        import('../reports/issue-lines.js'),
      ]);
      await withStore(
        settingsOf(cli.host, { ...options }),
        async (store) => {
          const stats = await store.reader.stats();
          if (options.json) cli.terminal.printJson({ store: store.url, ...stats });
          else cli.terminal.print([`store       ${store.url}`, ...statsLines(stats), `issues      ${countRows(stats.issues)}`].join('\n'));
        },
        { mustExist: true },
      );
    });
}
