import { consistentSnapshot } from '../../../src/export/chunks.js';
import { loadGraph } from '../../../src/graph/load-graph.js';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { cityPlan, countyPlan } from '../../fixtures/city-plan.js';

/* What is read while another document comes and goes: the data is the same before and after, and was not in between. */

let store: SqliteStore;
beforeEach(async () => {
  store = await SqliteStore.open(':memory:');
  await store.writer.replaceDocument(countyPlan());
});
afterEach(() => store.close());

async function* whileAnotherPasses<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  await store.writer.replaceDocument(cityPlan());
  yield* items;
  await store.writer.removeDocument(cityPlan().document.id);
}

test('a graph has the relations of the version that it bears', async () => {
  const { reader } = store;
  const version = await reader.dataVersion();
  let reads = 0;
  const graph = await loadGraph(
    {
      dataVersion: () => reader.dataVersion(),
      revision: () => reader.revision(),
      edges: () => (reads++ === 0 ? whileAnotherPasses(reader.edges()) : reader.edges()),
    },
    1000,
  );
  expect(graph.relations.count).toBe(countyPlan().relations.length);
  expect(graph.version).toBe(version);
  expect(await reader.dataVersion()).toBe(version);
  expect(reads).toBe(2);
});

test('an export of a moment that has passed ends with an error', async () => {
  const { reader } = store;
  const version = await reader.dataVersion();
  const lines = async function* (): AsyncGenerator<string> {
    for await (const batch of reader.scanEntities()) yield `${batch.length}\n`;
  };
  const read = async (chunks: AsyncIterable<string>): Promise<void> => {
    for await (const chunk of consistentSnapshot(reader, await reader.revision(), chunks)) expect(chunk.length).toBeGreaterThan(0);
  };
  await read(lines());
  await expect(read(whileAnotherPasses(lines()))).rejects.toMatchObject({ code: 'STORE_BUSY' });
  expect(await reader.dataVersion()).toBe(version);
});
