import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { addSettings, examples, settingsOf } from '../host/settings.js';
import type { WatchFlags } from '../ingest/watch-folders.js';

/** `plangraph watch`: a store that follows folders. */
export function addWatch(program: Command, cli: Cli): void {
  const command = program
    .command('watch')
    .summary('keep a store in step with folders')
    .description(
      'Reads folders as plangraph ingest --sync does, and again whatever changes in them, until Ctrl-C: a file when it is written to ' +
        'its end, one line for each change, and nothing otherwise.',
    )
    .argument('<folder...>', 'folders');
  addSettings(command, 'store')
    .option('--strict', 'do not load a document with warnings')
    .option('-y, --yes', 'remove documents that are gone even where that is more than half of them')
    .option('--json', 'print each change as a line of JSON')
    .addHelpText('after', examples(['plangraph watch plans/', 'the default store'], ['plangraph watch plans/ --json', 'for a program']))
    .action(async (folders: string[], options: WatchFlags & { store?: string }) => {
      const { watchFolders } = await import('../ingest/watch-folders.js');
      const { withStore } = await import('../host/with-store.js');
      const settings = settingsOf(cli.host, { ...options });
      cli.exitCode = await withStore(settings, (store) => watchFolders(cli, store, folders, { ...options, settings }));
    });
}
