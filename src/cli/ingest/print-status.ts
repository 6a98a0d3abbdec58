import { changedSince } from '../../../ingest/current-run.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { Catalogue, sourcesOf } from '../../sync/catalogue.js';
import type { Cli } from '../host/cli.js';

const MAX_LINES = 50;

/** Prints which documents of a store were read by other versions than these, and of what. */
export async function printStatus(cli: Cli, store: GraphStore, asJson: boolean): Promise<void> {
  const documents = (await Catalogue.read(store.reader)).all().map((document) => ({ ...document, changed: changedSince(document.run) }));
  const stale = documents.filter(({ changed }) => changed.length > 0);
  if (asJson) {
    const rows = documents.map(({ id, title, changed, ...document }) => ({
      id,
      title,
      sources: sourcesOf(document).map(({ source }) => source),
      stale: changed.length > 0,
      changed,
    }));
    return cli.terminal.printJson({ store: store.url, stale: stale.length, documents: rows });
  }
  const lines = stale.slice(0, MAX_LINES).map(({ source, changed }) => `  ${source}  ${reason(changed)}`);
  const more = stale.length > MAX_LINES ? [`  … and ${stale.length - MAX_LINES} more`] : [];
  cli.terminal.print(
    [`store       ${store.url}`, `documents   ${documents.length}, of which ${stale.length} stale`, ...lines, ...more].join('\n'),
  );
  if (stale.length > 0) cli.terminal.note('hint: plangraph ingest --stale reads them again');
}

function reason(changed: readonly string[]): string {
  return changed.includes('pipeline') ? 'read by a version that did not tell of its stages' : `changed since: ${changed.join(', ')}`;
}
