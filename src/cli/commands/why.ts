import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';

interface WhyFlags {
  readonly type?: string;
  readonly homeA?: string;
  readonly homeB?: string;
  readonly json?: boolean;
}

/** `plangraph why`: whether two names are of one thing, and what speaks for and against it. */
export function addWhy(program: Command, cli: Cli): void {
  program
    .command('why')
    .summary('say why two names are of one thing, or of two')
    .description(
      'Two names as documents have them: which thing each means, and what speaks for and against their being one. ' +
        'A name that means something only at a place, as that of a department, needs to know whose text it stands in.',
    )
    .argument('<a>', 'a name')
    .argument('<b>', 'another name')
    .option('--home-a <place>', 'the full name of the place whose text has the first name (default: a text of the State)')
    .option('--home-b <place>', 'the same for the second name (default: that of the first)')
    .option('--type <type>', 'what they name, as plangraph ontology show lists the types (default: a body, such as an office)')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph why "<short form>" "<full name>" --home-a "<city>"', 'a short form in a text of a city, and the full name'],
        ['plangraph why "<name>" "<name>" --home-a "<city>" --home-b "<other city>"', 'one form in the texts of two cities'],
      ),
    )
    .action(async (a: string, b: string, { type, homeA, homeB = homeA, json }: WhyFlags) => {
      const [{ whyOne }, { findType }, { typeWith }, { ontology }] = await Promise.all([
        import('../../../ingest/explain/why-one.js'),
        import('../reports/ontology-text.js'),
        import('../../../schema/entity-traits.js'),
        import('../../../schema/ontology.js'),
      ]);
      const kind = type === undefined ? typeWith('body') : findType(type, ontology().entityTypes).name;
      const placed = (name: string, home: string | undefined) => ({ name, ...(home === undefined ? {} : { home }) });
      const why = whyOne(placed(a, homeA), placed(b, homeB), kind);
      if (json) {
        cli.terminal.printJson(why);
        return;
      }
      const lines = why.reasons.map(({ feature, speaks, says }) => `  ${speaks.padEnd(8)}${feature.toLowerCase().padEnd(10)}${says}`);
      cli.terminal.print([why.one ? 'one thing' : 'two things', ...lines].join('\n'));
    });
}
