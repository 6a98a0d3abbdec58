import { loadGraph } from '../../src/load/load-graph.js';
import { comparePlans } from '../../src/compare/compare-plans.js';
import { sampleGraphs } from '../fixtures/sample-graphs.js';
import type { MakeStore } from './backends.js';

/** Two plans are compared by what a store gives of them: the same as before they were stored, whatever else it holds. */
export function defineComparisonContract(name: string, makeStore: MakeStore): void {
  test(`${name}: stored plans compare as those that were loaded`, async () => {
    const store = await makeStore();
    const graphs = sampleGraphs();
    for (const graph of graphs) await loadGraph(store, graph);
    const [a, b] = graphs;
    const stored = new Map<string, (typeof graphs)[number]>();
    for await (const graph of store.reader.documentGraphs([a!.document.id, b!.document.id])) stored.set(graph.document.id, graph);
    const comparison = comparePlans(stored.get(a!.document.id)!, stored.get(b!.document.id)!);
    expect(comparison).toEqual(comparePlans(a!, b!));
    expect(comparison.tasks.length).toBeGreaterThan(0);
  });
}
