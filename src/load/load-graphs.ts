import { isPlangraphError, PlangraphError } from '../../schema/errors.js';
import type { DocumentGraph } from '../../schema/records.js';
import type { GraphStore } from '../store/port/graph-store.js';
import { loadGraph, type LoadOutcome } from './load-graph.js';

export interface LoadGraphsOptions {
  /** Aborted: the document in hand is finished, the next is not begun. */
  readonly interrupt: AbortSignal;
  readonly onDocument: (source: string, outcome: LoadOutcome) => void;
}

export interface LoadRun {
  readonly counts: Readonly<Record<LoadOutcome, number>>;
  readonly interrupted: boolean;
}

/**
 * Puts graphs that others made into a store, one after the other; each is there as a whole or not at all, and one that
 * is there already, unchanged, costs little: a run that was stopped is completed by running it again.
 * @throws PlangraphError IMPORT_INVALID where a graph breaks the laws of the data; what the source and the store throw.
 */
export async function loadGraphs(
  store: GraphStore,
  graphs: AsyncIterable<DocumentGraph>,
  { interrupt, onDocument }: LoadGraphsOptions,
): Promise<LoadRun> {
  const counts = { added: 0, replaced: 0, unchanged: 0, refused: 0 };
  for await (const graph of graphs) {
    if (interrupt.aborted) return { counts, interrupted: true };
    const outcome = await loadForeign(store, graph);
    counts[outcome]++;
    onDocument(graph.document.source, outcome);
  }
  return { counts, interrupted: interrupt.aborted };
}

/** To whom a graph is handed, its faults are not faults of the program. */
async function loadForeign(store: GraphStore, graph: DocumentGraph): Promise<LoadOutcome> {
  try {
    return await loadGraph(store, graph);
  } catch (error) {
    if (!isPlangraphError(error, 'INVARIANT')) throw error;
    throw new PlangraphError('IMPORT_INVALID', error.message, {
      cause: error,
      hint: 'the data was changed by hand, or made by a version with another ontology; documents before this one are in the store',
    });
  }
}
