import type { GraphReader, Edge } from '../../src/store/port/graph-store.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';

/** All relations as a traversal needs them. */
export function defineEdgesContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: edges`, () => {
    test('of an empty store there are none', async () => {
      const { reader } = await makeStore();
      expect(await allEdges(reader)).toEqual([]);
    });

    test('every relation once, with the types of its ends', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(cityPlan());
      await writer.replaceDocument(countyPlan());
      const relations = (await reader.findRelations({ page: { first: 100 } })).items.map(({ item }) => item);
      const typeOf = new Map((await reader.findEntities({ page: { first: 100 } })).items.map(({ item }) => [item.id, item.type]));
      const expected = relations.map(({ role: _, evidenceCount: __, ...relation }) => ({
        ...relation,
        subjectType: typeOf.get(relation.subject),
        objectType: typeOf.get(relation.object),
      }));
      expect(expected.length).toBeGreaterThan(20);
      expect(await allEdges(reader)).toEqual(expected.sort(byId));
    });

    test('none is lost between batches', async () => {
      const { reader, writer } = await makeStore();
      const keys = Array.from({ length: 1200 }, (_, at) => `k${at}`);
      const entities = Object.fromEntries([['hub', { name: 'hub' }], ...keys.map((key) => [key, { name: key }])]);
      const relations = keys.flatMap((key) => [
        { subject: key, object: 'hub' },
        { subject: 'hub', object: key },
      ]);
      const graph = smallGraph({ source: 'many', entities, relations });
      await writer.replaceDocument(graph);
      expect((await allEdges(reader)).map(({ id }) => id)).toEqual(graph.relations.map(({ id }) => id).sort());
    });
  });
}

async function allEdges(reader: GraphReader): Promise<Edge[]> {
  const found: Edge[] = [];
  for await (const batch of reader.edges()) found.push(...batch);
  return found.sort(byId);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
