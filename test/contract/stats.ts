import { ontology } from '../../schema/ontology.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import type { MakeStore } from './backends.js';

/** What the store counts. */
export function defineStatsContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: stats`, () => {
    test('of an empty store', async () => {
      const { reader } = await makeStore();
      expect(await reader.stats()).toEqual({
        documents: 0,
        sections: 0,
        mentions: 0,
        assertions: 0,
        entities: [],
        relations: [],
        issues: [],
      });
    });

    test('of two documents that share entities', async () => {
      const { reader, writer } = await makeStore();
      const graphs = [cityPlan(), countyPlan()];
      for (const graph of graphs) await writer.replaceDocument(graph);
      const stats = await reader.stats();
      const sum = (count: (graph: ReturnType<typeof cityPlan>) => number): number =>
        graphs.reduce((total, graph) => total + count(graph), 0);
      expect(stats).toMatchObject({
        documents: 2,
        sections: sum(({ sections }) => sections.length),
        mentions: sum(({ mentions }) => mentions.length),
        assertions: sum(({ assertions }) => assertions.length),
      });
      const typesOf = (kind: 'entities' | 'relations'): Record<string, number> => {
        const byId = new Map(graphs.flatMap((graph) => [...graph[kind]].map(({ id, type }) => [id, type] as const)));
        const counts: Record<string, number> = {};
        for (const type of byId.values()) counts[type] = (counts[type] ?? 0) + 1;
        return counts;
      };
      expect(Object.fromEntries(stats.entities.map(({ type, count }) => [type, count]))).toEqual(typesOf('entities'));
      expect(Object.fromEntries(stats.relations.map(({ type, count }) => [type, count]))).toEqual(typesOf('relations'));
      expect(stats.issues).toEqual([
        { code: 'ENCODING_DETECTED', level: 'info', count: 1 },
        { code: 'NO_ISSUER', level: 'info', count: 1 },
        { code: 'UNRESOLVED_RESPONSIBILITY', level: 'info', count: 1 },
      ]);
    });

    test('types stand in the order of the ontology', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(cityPlan());
      const { entities, relations } = await reader.stats();
      const inOrder = (names: readonly string[], present: readonly string[]): string[] => names.filter((one) => present.includes(one));
      const types = entities.map(({ type }) => type);
      expect(types).toEqual(inOrder(ontology().entityTypes.map((type) => type.name), types)); // prettier-ignore
      const related = relations.map(({ type }) => type);
      expect(related).toEqual(inOrder(ontology().relationTypes.map((type) => type.name), related)); // prettier-ignore
    });
  });
}
