import fc from 'fast-check';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { extractDocument } from '../../ingest/pipeline.js';
import type { DocumentGraph } from '../../schema/records.js';
import { recordLines } from '../../src/export/canonical/record-lines.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { sourcesInFolders } from '../../src/sync/missing-sources.js';
import type { DocumentUpdates } from '../../src/sync/document-updates.js';
import { bytesOf, planOf, updatesOf } from '../unit/sync/folder-of-texts.js';

const NAMES = ['a.md', 'b.md', 'c.txt', 'sub/d.md'];
const TEXTS = [planOf('合肥市', 100), planOf('合肥市', 200), planOf('芜湖市', 100), 'just a line of English'];

/** What happens to a folder, to the store that follows it, or to both. */
export type Step =
  | { readonly kind: 'write'; readonly name: string; readonly text: string }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
  | { readonly kind: 'delete'; readonly name: string }
  | { readonly kind: 'remove'; readonly name: string }
  /** A run over the files in the order of `order`, stopped after some of them, or to its end and with what is gone. */
  | { readonly kind: 'ingest'; readonly order: readonly string[]; readonly stopped: number | null; readonly dryRun: boolean };

const name = fc.constantFrom(...NAMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), name, text: fc.constantFrom(...TEXTS) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), name, to: name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), name }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('ingest' as const),
      order: fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
      stopped: fc.option(fc.integer({ min: 0, max: NAMES.length }), { nil: null }),
      dryRun: fc.boolean(),
    }),
  },
);

export const histories: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 14 });

const extracted = new Map<string, DocumentGraph>();

/** Plays a history against a store and brings it in step in the end; gives the folder as it is then. */
export async function playHistory(store: GraphStore, history: readonly Step[]): Promise<ReadonlyMap<string, string>> {
  const folder = new Map<string, string>();
  for (const next of history) {
    if (next.kind === 'write') folder.set(next.name, next.text);
    else if (next.kind === 'rename') {
      const moved = folder.get(next.name);
      folder.delete(next.name);
      if (moved !== undefined) folder.set(next.to, moved);
    } else if (next.kind === 'delete') folder.delete(next.name);
    else if (next.kind === 'remove') await (await updates(store, folder, false)).removeSource(next.name);
    else await follow(store, folder, next);
  }
  await follow(store, folder, { kind: 'ingest', order: NAMES, stopped: null, dryRun: false });
  return folder;
}

/** The canonical export of a store that was built at once. */
export async function exportOf({ reader }: GraphStore): Promise<string> {
  return text(Readable.from(recordLines(reader.documentGraphs())));
}

async function follow(
  store: GraphStore,
  folder: ReadonlyMap<string, string>,
  { order, stopped, dryRun }: Step & { kind: 'ingest' },
): Promise<void> {
  const run = await updates(store, folder, dryRun);
  const present = order.filter((one) => folder.has(one));
  for (const source of present.slice(0, stopped ?? present.length))
    await run.put({ source, bytes: bytesOf(folder.get(source)!), inFolder: true });
  if (stopped !== null || dryRun) return;
  const { missing } = sourcesInFolders(run.options.catalogue, { folders: [''], found: new Set(folder.keys()) });
  for (const source of missing) await run.removeSource(source);
}

/** A text is extracted once for all histories. */
function updates(store: GraphStore, folder: ReadonlyMap<string, string>, dryRun: boolean): Promise<DocumentUpdates> {
  return updatesOf(store, folder, {
    dryRun,
    extract: async ({ source, bytes }) => {
      const key = `${source}\n${Buffer.from(bytes).toString('utf8')}`;
      const graph = extracted.get(key) ?? extractDocument({ source, bytes });
      extracted.set(key, graph);
      return graph;
    },
  });
}
