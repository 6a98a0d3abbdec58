import type { DocumentGraph } from '../../schema/records.js';
import { loadGraph } from '../../src/load/load-graph.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { allItems, contentOf } from './content-of.js';

/** More relations than one batch of any adapter, most of them of one subject. */
const MANY = 2300;

/** Reading the whole of a store: the graph of each document, and every entity and relation in batches. */
export function defineWholeStoreContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: reading all of it`, () => {
    test('the graph of a document comes back as it was given, one document after the other by id', async () => {
      const store = await filled(makeStore);
      const graphs = [cityPlan(), countyPlan()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
      const read = await collect(store.reader.documentGraphs());
      expect(read).toEqual(graphs.map(inOrder));
      // The shared entities keep each document's own names, whatever the merged view makes of them.
      expect(read.flatMap(({ entities }) => entities).filter(({ name: of }) => of === '市数据局' || of === '云海市数据局')).toHaveLength(2);
    });

    test('of the documents asked for those that are there come, each once', async () => {
      const { reader } = await filled(makeStore);
      const { id } = countyPlan().document;
      const read = await collect(reader.documentGraphs(['nothing', id, id]));
      expect(read.map(({ document }) => document.id)).toEqual([id]);
      expect(await collect(reader.documentGraphs([]))).toEqual([]);
    });

    test('an empty store has none', async () => {
      const { reader } = await makeStore();
      expect(await collect(reader.documentGraphs())).toEqual([]);
      expect(await collect(reader.scanEntities())).toEqual([]);
      expect(await collect(reader.scanRelations())).toEqual([]);
    });

    test('a store that is filled with the graphs of another is its equal', async () => {
      const [from, to] = [await filled(makeStore), await makeStore()];
      for await (const graph of from.reader.documentGraphs()) expect(await loadGraph(to, graph)).toBe('added');
      expect(await contentOf(to)).toEqual(await contentOf(from));
      for await (const graph of from.reader.documentGraphs()) expect(await loadGraph(to, graph)).toBe('unchanged');
    });

    test('a document that is removed while others are read is passed over, and writing goes on meanwhile', async () => {
      const store = await filled(makeStore);
      const [first, second] = [cityPlan().document.id, countyPlan().document.id].sort();
      const read: string[] = [];
      for await (const { document } of store.reader.documentGraphs()) {
        read.push(document.id);
        expect(await store.writer.removeDocument(second!)).toBe(true);
      }
      expect(read).toEqual([first]);
    });

    test('a scan brings what a list brings, entities by id, relations by subject and id', async () => {
      const { reader } = await filled(makeStore);
      const entities = await allItems((page) => reader.findEntities({ page, orderBy: [{ field: 'id' }] }));
      const relations = await allItems((page) => reader.findRelations({ page, orderBy: [{ field: 'subject' }, { field: 'id' }] }));
      expect((await collect(reader.scanEntities())).flat()).toEqual(entities);
      expect((await collect(reader.scanRelations())).flat()).toEqual(relations);
      const planned = { field: 'modality', op: 'eq', value: 'PLANNED' } as const;
      expect((await collect(reader.scanRelations(planned))).flat()).toEqual(relations.filter(({ modality }) => modality === 'PLANNED'));
      const zones = { field: 'type', op: 'in', value: ['Zone', 'Place'] } as const;
      expect((await collect(reader.scanEntities(zones))).flat()).toEqual(
        entities.filter(({ type }) => type === 'Zone' || type === 'Place'),
      );
    });

    test('no record is lost or repeated between batches', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(manyRelations());
      const batches = await collect(reader.scanRelations());
      expect(batches.length).toBeGreaterThan(1);
      expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(MANY);
      expect(batches.flat()).toHaveLength(MANY);
      const entities = (await collect(reader.scanEntities())).flat();
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      expect(entities).toHaveLength(MANY + 1);
    });

    test('a condition that cannot be meant is refused', async () => {
      const { reader } = await makeStore();
      const wrong = { field: 'name', op: 'eq', value: 'x' } as never;
      await expect(collect(reader.scanRelations(wrong))).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    });
  });
}

async function filled(makeStore: MakeStore): Promise<GraphStore> {
  const store = await makeStore();
  for (const graph of [countyPlan(), cityPlan()]) await loadGraph(store, graph);
  return store;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The records in the order that the port promises. */
function inOrder(graph: DocumentGraph): DocumentGraph {
  const byId = <T extends { id: string }>(records: readonly T[]): T[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { entities, mentions, relations, assertions } = graph;
  return { ...graph, entities: byId(entities), mentions: byId(mentions), relations: byId(relations), assertions: byId(assertions) };
}

function manyRelations(): DocumentGraph {
  const numbers = Array.from({ length: MANY }, (_, at) => at);
  return smallGraph({
    source: 'many',
    entities: { hub: { name: '枢纽' }, ...Object.fromEntries(numbers.map((at) => [`t${at}`, { name: `技术${at}号` }])) },
    relations: numbers.map((at) => (at % 10 === 0 ? { subject: `t${at}`, object: 'hub' } : { subject: 'hub', object: `t${at}` })),
  });
}
