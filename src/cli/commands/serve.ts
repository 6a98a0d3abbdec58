import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import { addServerSettings, settingsOf } from '../host/settings.js';
import type { ServeFlags } from '../serve/serve-store.js';

/** `plangraph serve`: the API over a store. */
export function addServe(program: Command, cli: Cli): void {
  const command = program
    .command('serve')
    .summary('serve a store as a GraphQL API')
    .description('Serves the GraphQL API at /graphql, the explorer at / and a query page at /graphiql, until Ctrl-C or SIGTERM.');
  addServerSettings(command)
    .addHelpText(
      'after',
      examples(
        ['plangraph serve', 'the default store on port 4000, for this machine only'],
        ['plangraph serve --store sqlite:./city.db --port 8080 --host 0.0.0.0', 'another store, for other machines too'],
      ),
    )
    .action(async (options: ServeFlags) => {
      const config = settingsOf(cli.host, { ...options });
      const { serveStore } = await import('../serve/serve-store.js');
      const [{ withStore }, { storeLog }] = await Promise.all([import('../host/with-store.js'), import('../host/make-logger.js')]);
      // Who may not change a store only reads it.
      const mustExist = config.apiToken.length === 0;
      await withStore(config, (store) => serveStore(cli, store, config), { mustExist, log: storeLog(cli, config) });
    });
}
