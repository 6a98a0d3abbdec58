import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';

/** `plangraph schema print`: the API's schema. */
export function addSchema(program: Command, cli: Cli): void {
  const command = program
    .command('schema')
    .summary("print the API's schema")
    .description('The schema of the GraphQL API.')
    .addHelpText('after', examples(['plangraph schema print', 'the whole schema']));
  command
    .command('print')
    .summary('print it in the GraphQL schema language')
    .description('Prints the schema of the GraphQL API in the GraphQL schema language, sorted.')
    .addHelpText('after', examples(['plangraph schema print > schema.graphql', 'for an editor or a code generator']))
    .action(async () => {
      const { printApiSchema } = await import('../../api/print-schema.js');
      cli.terminal.print(await printApiSchema());
    });
}
