import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { addSettings, examples, settingsOf } from '../host/settings.js';
import type { RemoveFlags } from '../ingest/remove-documents.js';

/** `plangraph remove`: documents out of a store. */
export function addRemove(program: Command, cli: Cli): void {
  const command = program
    .command('remove')
    .summary('take documents out of a store')
    .description(
      'Removes documents, and of entities and relations what no other document supports. A document is named by its id, by the path ' +
        'or address that it was read by, or by its title or a part of it that no other has. Of a text with several names only the one ' +
        'that is named goes.',
    )
    .argument('<document...>', 'ids, paths, addresses or titles');
  addSettings(command, 'store')
    .option('--dry-run', 'remove nothing, and say what would go')
    .option('-y, --yes', 'remove even more than ten documents, or more than half of the store')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph remove plans/2019.md', 'by the path that it was read by'],
        ['plangraph remove doc_0a1b2c3d4e5f6a7b8c9d --store sqlite:./city.db', 'by its id'],
        ['plangraph remove "<title>" --dry-run', 'by its title; only says what would go'],
      ),
    )
    .action(async (names: string[], options: RemoveFlags & { store?: string }) => {
      const { removeDocuments } = await import('../ingest/remove-documents.js');
      const { withStore } = await import('../host/with-store.js');
      const settings = settingsOf(cli.host, { ...options });
      cli.exitCode = await withStore(settings, (store) => removeDocuments(cli, store, names, options), { mustExist: true });
    });
}
