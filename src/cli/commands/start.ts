import type { Command } from 'commander';
import { join } from 'node:path';
import { packageRoot } from '../../../schema/package-root.js';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import type { ServeFlags } from '../serve/serve-store.js';
import { addServerSettings, settingsOf } from '../host/settings.js';
import type { IngestFlags } from '../ingest/ingest-into.js';
import { addIngestFlags } from './ingest.js';

/** `plangraph start`: documents in, API out, in one command. */
export function addStart(program: Command, cli: Cli): void {
  const command = program
    .command('start')
    .summary('read documents into a store and serve it')
    .description('Reads the documents (the sample plans where none is named) into the store, then serves it as plangraph serve does.')
    .argument('[path...]', 'files, folders, quoted patterns, addresses, or - for standard input');
  addIngestFlags(addServerSettings(command))
    .addHelpText(
      'after',
      examples(
        ['plangraph start', 'the sample plans'],
        ['plangraph start path/to/plan.md --store sqlite::memory:', 'one document, kept in memory only'],
      ),
    )
    .action(async (paths: string[], options: ServeFlags & IngestFlags) => {
      const config = settingsOf(cli.host, { ...options });
      const { serveStore } = await import('../serve/serve-store.js');
      const [{ withStore }, { storeLog }] = await Promise.all([import('../host/with-store.js'), import('../host/make-logger.js')]);
      const { findDocuments, ingestInto } = await import('../ingest/ingest-into.js');
      const named = paths.length > 0 ? paths : [join(packageRoot, 'seeds', 'plans')];
      const found = await findDocuments(cli, named, config);
      await withStore(
        config,
        async (store) => {
          const { code, loaded } = await ingestInto(cli, store, found, config, options);
          // What could be read is served, and what could not has been said.
          if (code === 130 || loaded === 0 || (code !== 0 && options.strict)) cli.exitCode = code;
          else await serveStore(cli, store, config);
        },
        { log: storeLog(cli, config) },
      );
    });
}
