import { loadGraph } from '../../src/load/load-graph.js';
import { cityId, cityPlan, countyId, countyPlan } from '../fixtures/city-plan.js';
import type { MakeStore } from './backends.js';
import { allItems } from './content-of.js';

/** What goes in comes out: every record by its id, every list in its order. */
export function defineRoundTripContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: round trip`, () => {
    test('every record of one document comes back by its id as it was given', async () => {
      const store = await makeStore();
      const graph = cityPlan();
      expect(await loadGraph(store, graph)).toBe('added');
      const { reader } = store;
      const { document, text, run, issues, sections, mentions, assertions, relations, entities } = graph;
      expect(await reader.documents([document.id])).toEqual([{ ...document, run, issues }]);
      expect(await reader.texts([document.id])).toEqual([text]);
      expect(await reader.sections(sections.map(({ id }) => id))).toEqual(sections);
      expect(await reader.mentions(mentions.map(({ id }) => id))).toEqual(mentions);
      expect(await reader.assertions(assertions.map(({ id }) => id))).toEqual(assertions);
      expect(await reader.relations(relations.map(({ id }) => id))).toEqual(
        relations.map((relation) => ({ ...relation, evidenceCount: assertions.filter((one) => one.relation === relation.id).length })),
      );
      expect(await reader.entities(entities.map(({ id }) => id))).toEqual(
        entities.map((entity) => ({
          ...entity,
          aliases: [...entity.aliases].sort(),
          mentionCount: mentions.filter((mention) => mention.entity === entity.id).length,
          relationCount: relations.filter(({ subject, object }) => subject === entity.id || object === entity.id).length,
          documentCount: 1,
        })),
      );
    });

    test('optional fields that a record lacks are absent, not undefined or null', async () => {
      const store = await makeStore();
      await loadGraph(store, cityPlan());
      const [entity] = await store.reader.entities([cityId('ai')]);
      const fields = ['id', 'type', 'name', 'aliases', 'attributes', 'mentionCount', 'relationCount', 'documentCount'];
      expect(Object.keys(entity!).sort()).toEqual(fields.sort());
      const pages = await store.reader.relationsOf({ entities: [cityId('ai')], direction: 'IN', page: {} });
      for (const { item } of pages[0]!.items) expect(Object.values(item)).not.toContain(null);
    });

    test('lists by id keep the order of the ids, repeat what is repeated and hold null for what is not there', async () => {
      const { reader, writer } = await makeStore();
      const graph = cityPlan();
      await writer.replaceDocument(graph);
      const [first, second] = graph.mentions;
      expect(await reader.mentions([second!.id, 'men_nothing', first!.id, second!.id])).toEqual([second, null, first, second]);
      for (const method of ['entities', 'relations', 'documents', 'sections', 'assertions', 'mentions', 'texts'] as const) {
        expect(await reader[method](['', 'nothing'])).toEqual([null, null]);
        expect(await reader[method]([])).toEqual([]);
      }
    });

    test('sections stand in reading order', async () => {
      const { reader, writer } = await makeStore();
      const [city, county] = [cityPlan(), countyPlan()];
      await writer.replaceDocument({ ...city, sections: [...city.sections].reverse() });
      await writer.replaceDocument(county);
      const lists = await reader.sectionsOfDocuments([county.document.id, 'nothing', city.document.id]);
      expect(lists).toEqual([county.sections, [], city.sections]);
    });

    test('mentions of an entity stand by document and position', async () => {
      const { reader, writer } = await makeStore();
      const [city, county] = [cityPlan(), countyPlan()];
      await writer.replaceDocument(county);
      await writer.replaceDocument(city);
      const both = [city, county].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
      const expected = both.flatMap(({ mentions }) => mentions.filter(({ entity }) => entity === cityId('dataGroup')));
      const list = (page: object) => reader.mentionsOfEntities([cityId('dataGroup')], page).then(([first]) => first!);
      expect(await allItems(list, 3)).toEqual(expected);
      const [none] = await reader.mentionsOfEntities(['nothing'], {});
      expect(none).toEqual({ items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false });
    });

    test('an entity of two documents has the names, counts and attributes of both', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(cityPlan());
      await writer.replaceDocument(countyPlan());
      const [group, bureau, district] = await reader.entities([cityId('dataGroup'), countyId('dataBureau'), cityId('dongGang')]);
      expect(group).toMatchObject({ name: '云海市数据集团有限公司', aliases: ['云数集团', '数据集团'], documentCount: 2 });
      expect(bureau).toMatchObject({ name: '云海市数据局', aliases: ['市数据局'], jurisdiction: '云海市', documentCount: 2 });
      expect(district).toMatchObject({ attributes: { level: 'DISTRICT' }, documentCount: 2 });
    });

    test('a relation of two documents is a fact where one says so, with the date of the surest claim', async () => {
      const { reader, writer } = await makeStore();
      const [city, county] = [cityPlan(), countyPlan()];
      const shared = city.relations.find(({ type }) => type === 'OPERATES')!;
      await writer.replaceDocument(city);
      expect(await reader.relations([shared.id])).toEqual([{ ...shared, modality: 'PLANNED', confidence: 0.9, evidenceCount: 1 }]);
      await writer.replaceDocument(county);
      expect(await reader.relations([shared.id])).toEqual([
        { ...shared, modality: 'FACT', confidence: 0.95, date: '2025', evidenceCount: 2 },
      ]);
    });
  });
}
