import { loadGraph } from '../../src/load/load-graph.js';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import { AWKWARD_NAMES } from '../support/awkward-names.js';

/** A store with two plans, and with names that break a careless writer. */
export async function exportedStore(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  for (const graph of [cityPlan(), countyPlan(), awkwardGraph()]) await loadGraph(store, graph);
  return store;
}

function awkwardGraph() {
  const names = AWKWARD_NAMES.map((name, at) => [`e${at}`, { name, aliases: [`${name}${at}`] }] as const);
  return smallGraph({
    source: 'awkward, "quoted"\nnames.md',
    entities: {
      ...Object.fromEntries(names),
      maker: { type: 'Institution', name: 'Maker "A"' },
      made: { type: 'Product', name: 'Thing, made' },
    },
    relations: [
      // Two relations between the same ends.
      { type: 'DEVELOPS', subject: 'maker', object: 'made' },
      { type: 'OPERATES', subject: 'maker', object: 'made', date: '2023' },
      ...names.slice(1).flatMap(([key], at) => [
        { subject: 'e0', object: key, confidence: 0.25 + at / 100, date: ['2024', '2024-02', '2024-02-29'][at % 3]! },
        { subject: key, object: 'e0' },
      ]),
    ],
  });
}
