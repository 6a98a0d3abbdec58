import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { addSettings, examples, settingsOf } from '../host/settings.js';

interface StatusFlags {
  readonly store?: string;
  readonly json?: boolean;
}

/** `plangraph status`: which documents of a store are not what reading them now would make. */
export function addStatus(program: Command, cli: Cli): void {
  const command = program
    .command('status')
    .summary('list the documents that other rules have read')
    .description(
      'Lists the documents of a store that were read by other code, lexicons or another ontology than this program has, and which of ' +
        'these changed. plangraph ingest --stale reads them again.',
    );
  addSettings(command, 'store')
    .option('--json', 'print every document with its names and what changed since it was read, as JSON')
    .addHelpText('after', examples(['plangraph status', 'the default store'], ['plangraph status --json | jq .documents', 'all documents']))
    .action(async (options: StatusFlags) => {
      const { printStatus } = await import('../ingest/print-status.js');
      const { withStore } = await import('../host/with-store.js');
      const settings = settingsOf(cli.host, { ...options });
      await withStore(settings, (store) => printStatus(cli, store, options.json ?? false), { mustExist: true });
    });
}
