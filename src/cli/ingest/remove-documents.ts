import type { GraphStore } from '../../store/port/graph-store.js';
import { sourcesOf } from '../../sync/catalogue.js';
import { findNamed, type NamedDocument } from '../../sync/find-documents.js';
import type { Cli } from '../host/cli.js';
import { confirm } from '../host/confirm.js';
import type { ExitCode } from '../host/host.js';
import { statsLines } from '../reports/stats-lines.js';
import { openUpdates } from './open-updates.js';
import { listed } from './remove-missing.js';

export interface RemoveFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** More than this need a yes. */
const MANY = 10;

/**
 * Removes the documents that are named, each with what it alone supports. All names are looked up first: one that fits nothing, or
 * several, leaves the store as it is.
 * @throws PlangraphError INPUT_NOT_FOUND, USAGE as `findNamed`
 */
export async function removeDocuments(cli: Cli, store: GraphStore, names: readonly string[], flags: RemoveFlags): Promise<ExitCode> {
  const { updates, catalogue } = await openUpdates(store, flags);
  const named = [...new Map(names.map((name) => findNamed(catalogue, name)).map((one) => [keyOf(one), one])).values()];
  const total = catalogue.size;
  const isMuch = named.length > MANY || (named.length > 1 && named.length * 2 > total);
  if (isMuch && !flags.yes && !flags.dryRun && !(await confirm(cli.host, `Remove ${named.length} of ${total} documents?`))) {
    cli.terminal.note(`nothing was removed: these are ${named.length} of ${total} documents`);
    cli.terminal.note('hint: --yes removes them');
    return 1;
  }
  const removed: NamedDocument[] = [];
  for (const one of named) {
    if (cli.host.interrupt.aborted) break;
    await (one.source === undefined ? updates.removeDocument(one.document.id) : updates.removeSource(one.source));
    removed.push(one);
  }
  await report(cli, store, removed, flags);
  return removed.length === named.length ? 0 : 130;
}

function keyOf({ document, source }: NamedDocument): string {
  return source ?? document.id;
}

async function report(
  cli: Cli,
  store: GraphStore,
  removed: readonly NamedDocument[],
  { json, dryRun = false }: RemoveFlags,
): Promise<void> {
  const stats = await store.reader.stats();
  const rows = removed.map(({ document, source }) => ({
    id: document.id,
    title: document.title,
    sources: source === undefined ? sourcesOf(document).map((name) => name.source) : [source],
    keepsOtherNames: source !== undefined,
  }));
  if (json) return cli.terminal.printJson({ store: store.url, dryRun, removed: rows, graph: stats });
  const sources = rows.flatMap((row) => row.sources);
  cli.terminal.print(
    [
      `removed     ${removed.length}: ${listed(sources)}${dryRun ? ' (dry run: nothing was written)' : ''}`,
      ...rows
        .filter((row) => row.keepsOtherNames)
        .map(({ title, sources: [source] }) => `kept        ${title}: only the name ${source} went`),
      `store       ${store.url}`,
      ...statsLines(stats),
    ].join('\n'),
  );
}
