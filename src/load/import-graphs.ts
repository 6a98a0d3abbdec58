import { ontology } from '../../schema/ontology.js';
import { isPlangraphError, PlangraphError } from '../../schema/errors.js';
import type { DocumentGraph } from '../../schema/records.js';
import { documentHash } from '../store/merge/document-hash.js';
import type { GraphStore } from '../store/port/graph-store.js';
import { requireSound } from './load-graph.js';
import { loadGraphs, type LoadGraphsOptions, type LoadRun } from './load-graphs.js';

export interface ImportOptions extends LoadGraphsOptions {
  readonly onChecked: (source: string) => void;
}

/**
 * Puts graphs that others made into a store, once all of them are checked: nothing of a file goes in before its end was read
 * and every document keeps the laws of the data. One document is in memory at a time, so that they are read twice.
 * @param read gives the same graphs each time
 * @throws PlangraphError IMPORT_INVALID where one breaks the laws, stands twice or is not what it was when it was checked;
 * what the source and the store throw.
 */
export async function importGraphs(store: GraphStore, read: () => AsyncIterable<DocumentGraph>, options: ImportOptions): Promise<LoadRun> {
  const checked = await checkAll(read(), options);
  if (checked === null) return { counts: { added: 0, replaced: 0, unchanged: 0, refused: 0 }, interrupted: true };
  return loadGraphs(store, asChecked(read(), checked), options);
}

/** The hash of each document by its id; null where the user stopped. */
async function checkAll(
  graphs: AsyncIterable<DocumentGraph>,
  { interrupt, onChecked }: ImportOptions,
): Promise<ReadonlyMap<string, string> | null> {
  const checked = new Map<string, string>();
  for await (const graph of graphs) {
    if (interrupt.aborted) return null;
    try {
      requireSound(graph, ontology());
    } catch (error) {
      if (!isPlangraphError(error, 'INVARIANT')) throw error;
      throw new PlangraphError('IMPORT_INVALID', error.message, {
        cause: error,
        hint: 'the data was changed by hand, or made by a version with another ontology; nothing was stored',
      });
    }
    const { id, source } = graph.document;
    if (checked.has(id))
      throw new PlangraphError('IMPORT_INVALID', `the document ${source} (${id}) stands twice`, { hint: 'nothing was stored' });
    checked.set(id, documentHash(graph));
    onChecked(source);
  }
  return checked;
}

/** Only what was checked goes on: between the two a file can have changed. */
async function* asChecked(graphs: AsyncIterable<DocumentGraph>, checked: ReadonlyMap<string, string>): AsyncGenerator<DocumentGraph> {
  for await (const graph of graphs) {
    if (checked.get(graph.document.id) !== documentHash(graph))
      throw new PlangraphError('IMPORT_INVALID', `the document ${graph.document.source} changed while it was imported`, {
        hint: 'run the import again when nothing writes to the file',
      });
    yield graph;
  }
}
