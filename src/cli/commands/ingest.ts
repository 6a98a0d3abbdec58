import type { Command } from 'commander';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import type { ExitCode } from '../host/host.js';
import { addFetchSettings, addSettings, settingsOf } from '../host/settings.js';
import { type Config, FETCH_SETTINGS, valuesOf } from '../../config.js';
import type { Skipped } from '../../sources/find-inputs.js';
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
    .argument(
      '<path...>',
      'files (text, PDF, DOCX, ODT, HTML, XLSX, CSV, OFD), folders, quoted patterns, addresses, or - for standard input',
    );
  addIngestFlags(addFetchSettings(addSettings(command, 'store')))
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph ingest plan.md', 'one document'],
        ['plangraph ingest plans/ --store sqlite:./city.db', 'every document of a folder, into a store of its own'],
        ["plangraph ingest 'plans/**/*.txt' --strict", 'a pattern; a document with warnings is not loaded'],
        ['plangraph ingest https://www.example.gov.cn/plan.pdf', 'a document on the web'],
        ['iconv -f GBK plan.txt | plangraph ingest -', 'standard input'],
      ),
    )
    .action(async (paths: string[], options: IngestFlags & { store?: string }) => {
      const settings = settingsOf(cli.host, { ...options });
      const { withStore } = await import('../host/with-store.js');
      // Paths first: a misspelt one is no reason to make a store.
      const found = await findDocuments(cli, paths, settings);
      cli.exitCode = (await withStore(settings, (store) => ingestInto(cli, store, found, options))).code;
    });
}

/** The flags that every command has that reads documents into a store. */
export function addIngestFlags(command: Command): Command {
  return command
    .option('--strict', 'do not load a document with warnings, and fail')
    .option('-q, --quiet', 'no progress, only the summary');
}

/** The documents that a command is given, and what is not read of its folders. */
export interface FoundDocuments {
  readonly inputs: readonly Input[];
  readonly skipped: readonly Skipped[];
}

export async function findDocuments(cli: Cli, names: readonly string[], settings: Config): Promise<FoundDocuments> {
  const { findInputs } = await import('../../sources/find-inputs.js');
  const skipped: Skipped[] = [];
  const fetching = valuesOf(FETCH_SETTINGS, settings);
  const inputs = await findInputs(names, { stdin: cli.host.stdin, fetching, onSkipped: (entry) => skipped.push(entry) });
  return { inputs, skipped };
}

/** Ingests the inputs, shows progress and prints the summary. `loaded` counts the documents that are in the store now. */
export async function ingestInto(
  cli: Cli,
  store: GraphStore,
  { inputs, skipped }: FoundDocuments,
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
    const code = await reportRun(cli, run, store, { asJson: flags.json ?? false, asked: inputs.length, skipped });
    return { code, loaded: run.documents.filter(isLoaded).length };
  } finally {
    progress.stop();
  }
}
