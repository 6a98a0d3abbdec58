import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { addSettings, examples, settingsOf } from '../host/settings.js';

/** `plangraph mcp`: a store for an agent on this machine. */
export function addMcp(program: Command, cli: Cli): void {
  const command = program
    .command('mcp')
    .summary('let an agent ask a store, over the Model Context Protocol')
    .description(
      'Answers an agent over the Model Context Protocol on standard input and output: what a client such as Claude, VS Code or Cursor ' +
        'starts by itself. It only reads. "plangraph serve" answers the same at /mcp over HTTP.',
    );
  addSettings(command, 'store', 'logLevel', 'requestTimeout', 'graphDeadline')
    .addHelpText(
      'after',
      examples(
        ['plangraph mcp --store sqlite:./city.db', 'what a client is told to start'],
        ['claude mcp add plans -- npx plangraph mcp --store sqlite:/data/city.db', 'for Claude Code'],
      ),
    )
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const config = settingsOf(cli.host, options);
      const [{ withStore }, { serveAgent }] = await Promise.all([import('../host/with-store.js'), import('../serve/serve-agent.js')]);
      await withStore(config, (store) => serveAgent(cli, store, config), { mustExist: true });
    });
}
