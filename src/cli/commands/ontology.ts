import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';

/** `plangraph ontology show`: the kinds of entities and relations. */
export function addOntology(program: Command, cli: Cli): void {
  const command = program
    .command('ontology')
    .summary('show the kinds of entities and relations')
    .description('The kinds that a graph is made of.')
    .addHelpText('after', examples(['plangraph ontology show', 'all types'], ['plangraph ontology show Target', 'one type']));
  command
    .command('show')
    .summary('list all types, or describe one')
    .description('Lists every entity type and relation type, or describes one with its attributes.')
    .argument('[type]', 'a type, such as Institution or LOCATED_IN')
    .option('--json', 'print the definitions as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph ontology show', 'all types'],
        ['plangraph ontology show Target', 'one type'],
        ['plangraph ontology show --json', 'all definitions'],
      ),
    )
    .action(async (name: string | undefined, options: { json?: boolean }) => {
      const [{ ontology }, { describeType, findType, listTypes }] = await Promise.all([
        import('../../../schema/ontology.js'),
        import('../reports/ontology-text.js'),
      ]);
      const { version, entityTypes, relationTypes } = ontology();
      const type = name === undefined ? null : findType(name, [...entityTypes, ...relationTypes]);
      if (options.json) cli.terminal.printJson(type ?? { version, entityTypes, relationTypes });
      else cli.terminal.print(type ? describeType(type) : listTypes(entityTypes, relationTypes));
    });
}
