import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import type { ExitCode } from '../host/host.js';
import { addSettings, settingsOf } from '../host/settings.js';
import type { Input } from '../../sources/input.js';
import type { GraphStore } from '../../store/port/graph-store.js';

export interface IngestFlags {
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `plangraph ingest`: documents into a store. */
export function addIngest(program: Command, cli: Cli): void {
  const command = program
    .command('ingest')
    .summary('read documents into a store')
    .description(
      'Reads documents, extracts their graph and loads it. A document that is in ' +
        'the store already is replaced as a whole, so that twice is once.',
    )
    .argument('<path...>', 'files (text, PDF, DOCX, ODT, HTML, XLSX, CSV, OFD), folders, quoted patterns, or - for standard input');
  addIngestFlags(addSettings(command, 'store'))
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph ingest plan.md', 'one document'],
        ['plangraph ingest plans/ --store sqlite:./city.db', 'every document of a folder, into a store of its own'],
        ["plangraph ingest 'plans/**/*.txt' --strict", 'a pattern; a document with warnings is not loaded'],
        ['iconv -f GBK plan.txt | plangraph ingest -', 'standard input'],
      ),
    )
    .action(async (paths: string[], options: IngestFlags & { store?: string }) => {
      const settings = settingsOf(cli.host, { ...options });
      const [{ findInputs }, { withStore }, { noteSkipped }] = await Promise.all([
        import('../../sources/find-inputs.js'),
        import('../host/with-store.js'),
        import('../ingest/run-report.js'),
      ]);
      // Paths first: a misspelt one is no reason to make a store.
      const skipped: string[] = [];
      const inputs = await findInputs(paths, { stdin: cli.host.stdin, onSkipped: (path) => skipped.push(path) });
      noteSkipped(cli, skipped);
      cli.exitCode = (await withStore(settings, (store) => ingestInto(cli, store, inputs, options))).code;
    });
}

/** The flags that every command has that reads documents into a store. */
export function addIngestFlags(command: Command): Command {
  return command
    .option('--strict', 'do not load a document with warnings, and fail')
    .option('-q, --quiet', 'no progress, only the summary');
}

/** Ingests the inputs, shows progress and prints the summary. `loaded` counts the documents that are in the store now. */
export async function ingestInto(
  cli: Cli,
  store: GraphStore,
  inputs: readonly Input[],
  flags: IngestFlags,
): Promise<{ code: ExitCode; loaded: number }> {
  const [{ extractDocument }, { OriginalReader }, { ingestInputs, isLoaded }, { noteDocument, reportRun }] = await Promise.all([
    import('../../../ingest/pipeline.js'),
    import('../../sources/original-reader.js'),
    import('../ingest/ingest-inputs.js'),
    import('../ingest/run-report.js'),
  ]);
  const progress = cli.progress('ingest', inputs.length, flags.quiet);
  const originals = new OriginalReader();
  try {
    const run = await ingestInputs(inputs, {
      extract: async (input) => extractDocument(await originals.read(input)),
      store,
      strict: flags.strict ?? false,
      interrupt: cli.host.interrupt,
      onDocument: (document) => progress.step(`${document.outcome} ${document.source}`),
    });
    progress.stop();
    for (const document of run.documents) noteDocument(cli, document);
    const code = await reportRun(cli, run, store, { asJson: flags.json ?? false, asked: inputs.length });
    return { code, loaded: run.documents.filter(isLoaded).length };
  } finally {
    progress.stop();
  }
}
