import { text } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import type { DocumentGraph } from '../../../schema/records.js';
import type { Cli } from '../host/cli.js';
import { FETCH_SETTINGS, valuesOf } from '../../config.js';
import { addExtractorSettings, addFetchSettings, examples, settingsOf } from '../host/settings.js';

/** What `--format` offers: each makes the whole output of one document. */
const FORMATS = {
  async json(graph: DocumentGraph): Promise<string> {
    const { toPrediction } = await import('../../export/prediction.js');
    return JSON.stringify(toPrediction(graph), null, 2);
  },
  async text(graph: DocumentGraph): Promise<string> {
    const { toReadingText } = await import('../reports/reading-text.js');
    return toReadingText(graph);
  },
  async ndjson(graph: DocumentGraph): Promise<string> {
    const { recordLines } = await import('../../export/canonical/record-lines.js');
    return text(recordLines([graph]));
  },
};

interface ExtractFlags {
  readonly format: keyof typeof FORMATS;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
}

/** `plangraph extract`: one document's records, without a store. */
export function addExtract(program: Command, cli: Cli): void {
  const command = program
    .command('extract')
    .summary("print one document's records, without a store")
    .description(
      'Extracts one document and prints its records; offsets count Unicode code points ' +
        'of the text. Nothing is stored. Issues of the document go to stderr.',
    )
    .argument('<file>', 'a document, its address, or - for standard input');
  addExtractorSettings(addFetchSettings(command))
    .addOption(
      new Option('-f, --format <format>', 'json: what plangraph evaluate scores; text: for reading; ndjson: one record a line')
        .choices(Object.keys(FORMATS))
        .default('json'),
    )
    .option('--strict', 'print nothing and fail where the document has warnings')
    .option('--dry-run', 'ask no model, and say what that would take')
    .addHelpText(
      'after',
      examples(
        ['plangraph extract plan.md > plan.json', 'entities with mentions, relations with evidence'],
        ['plangraph extract plan.md --format text', 'a summary for reading'],
        ['plangraph extract - --format ndjson < plan.txt', 'standard input to a stream of records'],
      ),
    )
    .action(async (name: string, options: ExtractFlags) => {
      const { format, strict = false, dryRun = false } = options;
      const settings = settingsOf(cli.host, { ...options });
      const [{ openExtractor }, { findInput }, { OriginalReader }, { forbidsLoading }, { countIssues, noteIssues }] = await Promise.all([
        import('../ingest/extractor.js'),
        import('../../sources/find-inputs.js'),
        import('../../sources/original-reader.js'),
        import('../../load/forbids-loading.js'),
        import('../reports/issue-lines.js'),
      ]);
      const input = await findInput(name, {
        stdin: cli.host.stdin,
        fetching: valuesOf(FETCH_SETTINGS, settings),
      });
      const extractor = openExtractor(cli, settings, { dryRun, onPassage: (name) => cli.terminal.note(name) });
      const graph = await extractor.extract(await new OriginalReader().read(await input.read()));
      extractor.noteCost();
      noteIssues(cli.terminal, input.source, graph.issues);
      if (graph.issues.length > 0) cli.terminal.note(`issues: ${countIssues(graph.issues)}; --format ndjson has each with its place`);
      if (forbidsLoading(graph.issues, strict)) cli.exitCode = 1;
      else cli.terminal.print(await FORMATS[format](graph));
    });
}
