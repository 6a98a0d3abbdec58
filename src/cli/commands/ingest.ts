import type { Command } from 'commander';
import { PlangraphError } from '../../../schema/errors.js';
import type { Cli } from '../host/cli.js';
import { examples } from '../host/settings.js';
import { addExtractorSettings, addFetchSettings, addSettings, settingsOf } from '../host/settings.js';
import type { IngestFlags } from '../ingest/ingest-into.js';
import type { GraphStore } from '../../store/port/graph-store.js';

/** `plangraph ingest`: documents into a store. */
export function addIngest(program: Command, cli: Cli): void {
  const command = program
    .command('ingest')
    .summary('read documents into a store')
    .description(
      'Reads documents, extracts their graph and loads it. A document that is in the store already is replaced as a whole, so ' +
        'that twice is once; one that has not changed is not read again, nor one that has only a new name.',
    )
    .argument(
      '[path...]',
      'files (text, PDF, DOCX, ODT, HTML, XLSX, CSV, OFD), folders, quoted patterns, addresses, or - for standard input',
    );
  addIngestFlags(addExtractorSettings(addFetchSettings(addSettings(command, 'store'))))
    .option('--diff', 'list the facts that edited documents add, change and retract')
    .option('--dry-run', 'write nothing, and say what would be done')
    .option('--sync', 'remove from the store what the folders hold no more')
    .option('--stale', 'in place of paths: the documents that other rules have read, as plangraph status lists them')
    .option('-y, --yes', 'remove it even where that is more than half')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      examples(
        ['plangraph ingest plan.md', 'one document'],
        ['plangraph ingest plans/ --store sqlite:./city.db', 'every document of a folder, into a store of its own'],
        ['plangraph ingest plans/ --dry-run --diff', 'what a folder would change'],
        ['plangraph ingest plans/ --sync', 'a folder with what is gone from it'],
        ['plangraph ingest plans/ --extractor rules+llm --llm-model qwen3:8b --dry-run', 'what asking a model, too, would take'],
        ['plangraph ingest --stale', 'what other rules have read, after an update'],
        ["plangraph ingest 'plans/**/*.txt' --strict", 'a pattern; a document with warnings is not loaded'],
        ['plangraph ingest https://www.example.gov.cn/plan.pdf', 'a document on the web'],
        ['iconv -f GBK plan.txt | plangraph ingest -', 'standard input'],
      ),
    )
    .action(async (paths: string[], options: IngestFlags & { store?: string; stale?: boolean }) => {
      if (options.stale === true ? paths.length > 0 : paths.length === 0)
        throw new PlangraphError('USAGE', options.stale ? '--stale takes no paths' : "missing required argument 'path'", {
          hint: 'name files or folders, or give --stale alone',
        });
      const settings = settingsOf(cli.host, { ...options });
      const { withStore, withStoreOrNone } = await import('../host/with-store.js');
      const { findDocuments, findStale, ingestInto } = await import('../ingest/ingest-into.js');
      // Paths first: a misspelt one is no reason to make a store.
      const named = options.stale ? null : await findDocuments(cli, paths, settings, options.sync);
      const ingest = async (store: GraphStore) => ingestInto(cli, store, named ?? (await findStale(store, settings)), settings, options);
      const run = options.dryRun ? await withStoreOrNone(settings, ingest) : await withStore(settings, ingest, { mustExist: !named });
      cli.exitCode = run.code;
    });
}

/** The flags that every command has that reads documents into a store. */
export function addIngestFlags(command: Command): Command {
  return command
    .option('--strict', 'do not load a document with warnings, and fail')
    .option('-q, --quiet', 'no progress, only the summary');
}
