import type { GraphReader } from '../store/port/graph-store.js';
import { GraphBuilder } from './graph-builder.js';
import type { Graph } from './graph.js';

const ATTEMPTS = 3;

/** What loading asks of a store. */
export type EdgeReader = Pick<GraphReader, 'dataVersion' | 'revision' | 'edges'>;

/**
 * Reads all relations of a store into memory. Where the store is written meanwhile they are read again; where it never
 * rests, the graph has the version '', which is that of no store, so that nobody takes it for more than what was there to see.
 * @throws PlangraphError GRAPH_TOO_LARGE for a store of more than `maxRelations` relations.
 */
export async function loadGraph(reader: EdgeReader, maxRelations: number): Promise<Graph> {
  for (let attempt = 1; ; attempt++) {
    const before = await reader.revision();
    const version = await reader.dataVersion();
    const builder = new GraphBuilder(maxRelations);
    for await (const batch of reader.edges()) for (const relation of batch) builder.add(relation);
    if ((await reader.revision()) === before) return builder.build(version);
    if (attempt === ATTEMPTS) return builder.build('');
  }
}
