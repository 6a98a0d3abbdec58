import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';

/** `plangraph generate`: the files under schema/generated, which are never written by hand. */
export function addGenerate(program: Command, cli: Cli): void {
  program
    .command('generate')
    .summary('write the generated files of schema/generated')
    .description("Writes the schemas of API and records, the ontology and RDF's vocabulary to schema/generated, from code and ontology.")
    .option('--check', 'write nothing; fail where a file is not fresh')
    .addHelpText(
      'after',
      examples(
        ['plangraph generate', 'after a change of the ontology, the records or the API'],
        ['plangraph generate --check', 'in continuous integration'],
      ),
    )
    .action(async (options: { check?: boolean }) => {
      const { staleFiles, writeGenerated } = await import('../output/generated-files.js');
      const stale = await staleFiles();
      if (options.check) {
        for (const path of stale) cli.terminal.note(`not fresh: ${path}`);
        if (stale.length > 0) cli.terminal.note('hint: run plangraph generate and commit what it writes');
        cli.exitCode = stale.length > 0 ? 1 : 0;
      } else {
        await writeGenerated();
        cli.terminal.print(stale.length > 0 ? stale.map((path) => `wrote ${path}`).join('\n') : 'all generated files were fresh');
      }
    });
}
