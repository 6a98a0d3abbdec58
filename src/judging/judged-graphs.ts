import type { DocumentGraph } from '../../schema/records.js';
import { resolveJudgements } from '../judgements/resolve-judgements.js';
import { judgeGraph } from '../store/merge/judge-graph.js';
import type { GraphReader } from '../store/port/graph-store.js';

/** What documents say as judgements leave it, where `documentGraphs` gives what was extracted; ids that are not there are passed over. */
export async function* judgedGraphs(reader: GraphReader, ids: readonly string[]): AsyncGenerator<DocumentGraph> {
  const resolution = resolveJudgements(await reader.judgements());
  for await (const graph of reader.documentGraphs(ids)) yield judgeGraph(graph, resolution).graph;
}
