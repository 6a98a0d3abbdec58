import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { FETCH_SETTINGS, valuesOf } from '../../config.js';
import { addFetchSettings, examples, settingsOf } from '../host/settings.js';

/** `plangraph explain`: why a place of a document was read as it was. */
export function addExplain(program: Command, cli: Cli): void {
  const command = program
    .command('explain')
    .summary('show which rules fired at a place of a document, and which lost')
    .description(
      'Extracts one document and shows, for the sentence at a place: the names that were found and their rules, ' +
        'the candidates that gave way and why, what the sentence claims, and the verbs that made no claim.',
    )
    .argument('<file>', 'a document, its address, or - for standard input');
  addFetchSettings(command)
    .requiredOption('--at <place>', 'an offset in Unicode code points (digits alone), or words of the text: their first place')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph explain plan.md --at 1200', 'the sentence at the 1200th code point'],
        ['plangraph explain plan.md --at "5G" --json', 'where this first stands, as JSON'],
      ),
    )
    .action(async (name: string, options: { at: string; json?: boolean }) => {
      const { at, json } = options;
      const [{ explain }, { findInput }, { OriginalReader }, { toExplanationText }] = await Promise.all([
        import('../../../ingest/explain/explain.js'),
        import('../../sources/find-inputs.js'),
        import('../../sources/original-reader.js'),
        import('../reports/explanation-text.js'),
      ]);
      const input = await findInput(name, {
        stdin: cli.host.stdin,
        fetching: valuesOf(FETCH_SETTINGS, settingsOf(cli.host, { ...options })),
      });
      const explanation = explain(await new OriginalReader().read(await input.read()), /^\d+$/.test(at) ? Number(at) : at);
      if (json) cli.terminal.printJson(explanation);
      else cli.terminal.print(toExplanationText(explanation));
    });
}
