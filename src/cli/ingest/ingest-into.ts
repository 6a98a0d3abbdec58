import { type Config, FETCH_SETTINGS, valuesOf } from '../../config.js';
import { findInputs, type Skipped } from '../../sources/find-inputs.js';
import type { Input } from '../../sources/input.js';
import { OriginalReader } from '../../sources/original-reader.js';
import { searchedFolders } from '../../sources/searched-folders.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { type FolderSearch, isMissing, sourcesInFolders } from '../../sync/missing-sources.js';
import type { Cli } from '../host/cli.js';
import type { ExitCode } from '../host/host.js';
import { type Extractor, openExtractor, RULES } from './extractor.js';
import { type IngestedDocument, ingestInputs, type IngestRun, isLoaded } from './ingest-inputs.js';
import { openUpdates } from './open-updates.js';
import { type MissingSources, removeMissing } from './remove-missing.js';
import { noteDocument, reportRun } from './run-report.js';
import { staleInputs } from './stale-inputs.js';

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
  /** Where was searched, and what is there. */
  readonly search: FolderSearch;
}

/** @param mayBeEmpty a folder without documents is none, in place of an error */
export async function findDocuments(cli: Cli, names: readonly string[], settings: Config, mayBeEmpty = false): Promise<FoundDocuments> {
  const skipped: Skipped[] = [];
  const fetching = valuesOf(FETCH_SETTINGS, settings);
  const inputs = await findInputs(names, { stdin: cli.host.stdin, fetching, mayBeEmpty, onSkipped: (entry) => skipped.push(entry) });
  const found = new Set([...inputs.map(({ source }) => source), ...skipped.map(({ path }) => path)]);
  return { inputs, skipped, search: { folders: await searchedFolders(names), found } };
}

/** The documents of a store that other versions have read. */
export async function findStale(store: GraphStore, settings: Config): Promise<FoundDocuments> {
  const inputs = await staleInputs(store, valuesOf(FETCH_SETTINGS, settings));
  return { inputs, skipped: [], search: { folders: [], found: new Set() } };
}

/** What a run made of the documents that were found. */
export interface ReadRun {
  readonly run: IngestRun;
  readonly skipped: readonly Skipped[];
  /** Only where the folders were to be followed to their end. */
  readonly gone?: MissingSources;
}

export interface ReadOptions extends IngestFlags {
  readonly originals?: OriginalReader;
  readonly extractor?: Extractor;
  readonly onDocument?: (document: IngestedDocument) => void;
}

/** Reads documents into a store, and takes out what the folders hold no more where that is asked for (`sync`). */
export async function readDocuments(
  cli: Cli,
  store: GraphStore,
  { inputs, skipped, search }: FoundDocuments,
  { onDocument = () => {}, sync = false, yes = false, dryRun = false, ...options }: ReadOptions,
): Promise<ReadRun> {
  const { originals = new OriginalReader(), extractor = RULES } = options;
  const isGone = (source: string): boolean => isMissing(search, source);
  const { updates, catalogue } = await openUpdates(store, { ...options, originals, extractor, dryRun, isGone });
  const before = sourcesInFolders(catalogue, search).known.length;
  const byRules = extractor.suggestedBy === null;
  const run = await ingestInputs(inputs, {
    updates,
    interrupt: cli.host.interrupt,
    // A model may be asked once more about what has another name now: nobody is to wait for that.
    together: async (work) => (dryRun || !byRules ? work() : store.writer.together(work)),
    extract: async (input) => extractor.extract(await originals.read(input)),
    ahead: 1,
    onDocument,
  });
  if (!sync || run.interrupted) return { run, skipped };
  return { run, skipped, gone: await removeMissing(cli, updates, { catalogue, search, agreed: yes || dryRun, before }) };
}

/** Ingests the inputs, shows progress and prints the summary. `loaded` counts the documents that are in the store now. */
export async function ingestInto(
  cli: Cli,
  store: GraphStore,
  found: FoundDocuments,
  settings: Config,
  flags: IngestFlags,
): Promise<{ code: ExitCode; loaded: number }> {
  const asked = found.inputs.length;
  const progress = cli.progress('ingest', asked, flags.quiet, flags.json);
  try {
    const extractor = openExtractor(cli, settings, { ...flags, onPassage: (name) => progress.step(name, 0) });
    const read = await readDocuments(cli, store, found, {
      ...flags,
      extractor,
      onDocument: (document) => progress.step(`${document.outcome} ${document.source}`),
    });
    progress.stop();
    for (const document of read.run.documents) noteDocument(cli, document);
    extractor.noteCost();
    const code = await reportRun(cli, { ...read, asked }, store, flags);
    return { code, loaded: read.run.documents.filter(isLoaded).length };
  } finally {
    progress.stop();
  }
}
