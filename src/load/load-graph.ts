import { PlangraphError } from '../../schema/errors.js';
import { type Ontology, ontology as shippedOntology } from '../../schema/ontology.js';
import type { DocumentGraph } from '../../schema/records.js';
import type { GraphStore, ReplaceOutcome } from '../store/port/graph-store.js';
import { checkGraph } from './check-graph.js';
import type { Fault } from './fault.js';

/** What came of a load; `refused` where the document has an issue of level error, and the store is as it was. */
export type LoadOutcome = ReplaceOutcome | 'refused';

/** A message names this many faults and counts the rest. */
const SHOWN_FAULTS = 5;

/**
 * Puts one document's graph into a store, in place of what the document said before. Checks it first: the shape
 * of every record, every quote against the text at its span (code points), every reference, the ontology, and that
 * nothing stands without evidence.
 * @throws PlangraphError INVARIANT naming the records at fault, before the store is touched; and what the store throws.
 */
export async function loadGraph(
  store: Pick<GraphStore, 'writer'>,
  graph: DocumentGraph,
  options: { readonly ontology?: Ontology } = {},
): Promise<LoadOutcome> {
  requireSound(graph, options.ontology ?? shippedOntology());
  if (graph.issues.some(({ level }) => level === 'error')) return 'refused';
  return store.writer.replaceDocument(graph);
}

/** @throws PlangraphError INVARIANT naming the records that break the laws of the data. */
export function requireSound(graph: DocumentGraph, ontology: Ontology): void {
  const faults = [...checkGraph(graph, ontology)];
  if (faults.length > 0) throw breach(graph, faults);
}

function breach(graph: DocumentGraph, faults: readonly Fault[]): PlangraphError {
  const shown = faults.slice(0, SHOWN_FAULTS).map(({ record, fault }) => `\n  ${record}: ${fault}`);
  const more = faults.length > SHOWN_FAULTS ? `\n  and ${faults.length - SHOWN_FAULTS} more` : '';
  const source = (graph as { document?: { source?: unknown } } | null)?.document?.source;
  return new PlangraphError('INVARIANT', `the graph of ${String(source)} breaks the laws of the data:${shown.join('')}${more}`, {
    hint: 'this is a fault of what made the graph; nothing was stored',
  });
}
