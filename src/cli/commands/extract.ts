import { type Command, Option } from 'commander';
import type { Cli } from '../cli.js';
import { examples } from '../examples.js';
import { EXTRACT_FORMATS, type ExtractFormat } from '../extract-formats.js';

interface ExtractFlags {
  readonly format: ExtractFormat;
  readonly strict?: boolean;
}

/** `plangraph extract`: one document's records, without a store. */
export function addExtract(program: Command, cli: Cli): void {
  program
    .command('extract')
    .summary("print one document's records, without a store")
    .description(
      'Extracts one document and prints its records; offsets count Unicode code points of the text. Nothing is stored. Issues of the document go to stderr.',
    )
    .argument('<file>', 'a document, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'json: what plangraph evaluate scores; text: for reading; ndjson: one record a line')
        .choices(Object.keys(EXTRACT_FORMATS))
        .default('json'),
    )
    .option('--strict', 'print nothing and fail where the document has warnings')
    .addHelpText(
      'after',
      examples(
        ['plangraph extract plan.md > plan.json', 'entities with mentions, relations with evidence'],
        ['plangraph extract plan.md --format text', 'a summary for reading'],
        ['plangraph extract - --format ndjson < plan.txt', 'standard input to a stream of records'],
      ),
    )
    .action(async (name: string, { format, strict = false }: ExtractFlags) => {
      const [{ extractDocument }, { oneInput }, { forbidsLoading }, { noteIssues }] = await Promise.all([
        import('../../../ingest/pipeline.js'),
        import('../one-input.js'),
        import('../ingest-inputs.js'),
        import('../issue-lines.js'),
      ]);
      const input = await oneInput(name, cli.host.stdin);
      const graph = extractDocument(await input.read());
      noteIssues(cli.terminal, input.source, graph.issues);
      if (forbidsLoading(graph.issues, strict)) cli.exitCode = 1;
      else cli.terminal.print(await EXTRACT_FORMATS[format](graph));
    });
}
