import { type Config, FETCH_SETTINGS, valuesOf } from '../../config.js';
import { findInputs, type Skipped } from '../../sources/find-inputs.js';
import type { Input } from '../../sources/input.js';
import { searchedFolders } from '../../sources/searched-folders.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { isMissing, sourcesInFolders } from '../../sync/missing-sources.js';
import type { Cli } from '../host/cli.js';
import type { ExitCode } from '../host/host.js';
import { ingestInputs, isLoaded } from './ingest-inputs.js';
import { openUpdates } from './open-updates.js';
import { removeMissing } from './remove-missing.js';
import { noteDocument, reportRun } from './run-report.js';

export interface IngestFlags {
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly diff?: boolean;
  readonly dryRun?: boolean;
  readonly sync?: boolean;
  readonly yes?: boolean;
}

/** The documents that a command is given, and what is not read of its folders. */
export interface FoundDocuments {
  readonly inputs: readonly Input[];
  readonly skipped: readonly Skipped[];
  /** How the names begin that lie in the folders among them. */
  readonly folders: readonly string[];
}

/** @param mayBeEmpty a folder without documents is none, in place of an error */
export async function findDocuments(cli: Cli, names: readonly string[], settings: Config, mayBeEmpty = false): Promise<FoundDocuments> {
  const skipped: Skipped[] = [];
  const fetching = valuesOf(FETCH_SETTINGS, settings);
  const inputs = await findInputs(names, { stdin: cli.host.stdin, fetching, mayBeEmpty, onSkipped: (entry) => skipped.push(entry) });
  return { inputs, skipped, folders: await searchedFolders(names) };
}

/** Ingests the inputs, shows progress and prints the summary. `loaded` counts the documents that are in the store now. */
export async function ingestInto(
  cli: Cli,
  store: GraphStore,
  { inputs, skipped, folders }: FoundDocuments,
  flags: IngestFlags,
): Promise<{ code: ExitCode; loaded: number }> {
  const search = { folders, found: new Set([...inputs.map(({ source }) => source), ...skipped.map(({ path }) => path)]) };
  const { updates, catalogue } = await openUpdates(store, { ...flags, isGone: (source) => isMissing(search, source) });
  const before = sourcesInFolders(catalogue, search).known.length;
  const progress = cli.progress('ingest', inputs.length, flags.quiet);
  try {
    const run = await ingestInputs(inputs, {
      updates,
      interrupt: cli.host.interrupt,
      onDocument: (document) => progress.step(`${document.outcome} ${document.source}`),
    });
    progress.stop();
    for (const document of run.documents) noteDocument(cli, document);
    const agreed = (flags.yes ?? false) || (flags.dryRun ?? false);
    const gone = flags.sync && !run.interrupted ? await removeMissing(cli, updates, { catalogue, search, agreed, before }) : undefined;
    const code = await reportRun(cli, { run, skipped, asked: inputs.length, ...(gone && { gone }) }, store, flags);
    return { code, loaded: run.documents.filter(isLoaded).length };
  } finally {
    progress.stop();
  }
}
