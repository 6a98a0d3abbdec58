import { resolve } from 'node:path';
import { PlangraphError } from '../../../schema/errors.js';
import type { Config } from '../../config.js';
import { folderChanges } from '../../sources/folder-changes.js';
import { OriginalReader } from '../../sources/original-reader.js';
import { isFolder } from '../../sources/searched-folders.js';
import { sourceName } from '../../sources/source-name.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import type { Cli } from '../host/cli.js';
import type { ExitCode } from '../host/host.js';
import { findDocuments, type FoundDocuments, readDocuments } from './ingest-into.js';
import { changeLine, changeOf, noteDocument } from './run-report.js';

export interface WatchFlags {
  readonly strict?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/**
 * Brings a store in step with folders and keeps it so until the user stops it; one line for each change.
 * @throws PlangraphError USAGE for what is no folder; what the store throws
 */
export async function watchFolders(
  cli: Cli,
  store: GraphStore,
  names: readonly string[],
  { settings, ...flags }: WatchFlags & { readonly settings: Config },
): Promise<ExitCode> {
  const { interrupt } = cli.host;
  const roots = names.map((name) => resolve(name));
  for (const [at, root] of roots.entries())
    if (!(await isFolder(root)))
      throw new PlangraphError('USAGE', `${names[at]!} is no folder`, { hint: 'a file is read with plangraph ingest' });
  const originals = new OriginalReader();
  const looked = new Set<string>();
  const look = async (changed: ReadonlySet<string> | null): Promise<void> => {
    const found = await findDocuments(cli, names, settings, true);
    const written = changed ? onlyChanged(found, changed, roots) : found;
    for (const { source } of written.inputs) looked.add(source);
    // A file that is still being written may be the one that seems to be gone, under a new name: it tells when it is whole.
    const sync = found.inputs.every(({ source }) => looked.has(source));
    const read = await readDocuments(cli, store, written, { ...flags, sync, originals });
    for (const document of read.run.documents) noteDocument(cli, document);
    const change = changeOf(read);
    if (change === null) return;
    cli.terminal.print(flags.json ? JSON.stringify(change) : changeLine(change));
  };
  // Watched from before the first look, so that nothing falls in between.
  const changes = folderChanges(roots, interrupt, { onReady: () => cli.terminal.note(`watching ${names.join(', ')}; Ctrl-C ends it`) });
  const next = changes.next();
  next.catch(() => undefined);
  await look(null);
  for (let step = await next; !step.done; step = await changes.next()) await look(step.value);
  return 0;
}

/** What was written, by the names that a search gives; what else is there may still be written to. */
function onlyChanged(found: FoundDocuments, changed: ReadonlySet<string>, roots: readonly string[]): FoundDocuments {
  const names = new Set([...changed].flatMap((path) => roots.map((root) => sourceName(path, root, process.cwd()))));
  return { ...found, inputs: found.inputs.filter(({ source }) => names.has(source)) };
}
