import type { GraphReader, StoredEntity, StoredRelation } from '../../src/store/port/graph-store.js';
import type { Page } from '../../src/store/port/page.js';
import type { Direction, RelationsOfQuery } from '../../src/store/port/queries.js';
import { cityId, cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';

/** One page of relations for each of many entities. */
export function defineRelationsOfContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: relations of entities`, () => {
    const filled = async (): Promise<GraphReader> => {
      const store = await makeStore();
      await store.writer.replaceDocument(countyPlan());
      await store.writer.replaceDocument(cityPlan());
      return store.reader;
    };
    const ids = async (reader: GraphReader, query: Omit<RelationsOfQuery, 'page'>): Promise<string[][]> =>
      (await reader.relationsOf({ ...query, page: { first: 100 } })).map(({ items }) => items.map(({ item }) => item.id));

    test.each<Direction>(['OUT', 'IN', 'BOTH'])('%s, in the order of type, other end’s name and id', async (direction) => {
      const reader = await filled();
      const everything = await allRelations(reader);
      const nameOf = await namesOf(reader, everything);
      const requested = [cityId('dataGroup'), cityId('city'), 'nothing', cityId('taskOperate'), cityId('dataGroup')];
      const pages = await reader.relationsOf({ entities: requested, direction, page: { first: 100 } });
      expect(pages.length).toBe(requested.length);
      requested.forEach((entity, at) => {
        const expected = everything
          .filter(({ subject, object }) => (direction !== 'IN' && subject === entity) || (direction !== 'OUT' && object === entity))
          .map((relation) => ({ relation, other: nameOf.get(relation.subject === entity ? relation.object : relation.subject)! }))
          .sort(
            (a, b) =>
              byCodePoint(a.relation.type, b.relation.type) || byCodePoint(a.other, b.other) || byCodePoint(a.relation.id, b.relation.id),
          )
          .map(({ relation }) => relation);
        expect(pages[at]!.items.map(({ item }) => item)).toEqual(expected);
        expect(pages[at]!.totalCount).toBe(expected.length);
      });
    });

    test('the other ends that come along are those of the relations, as the store tells them', async () => {
      const reader = await filled();
      const requested = [cityId('dataGroup'), cityId('city')];
      const met: StoredEntity[] = [];
      const query: RelationsOfQuery = { entities: requested, direction: 'BOTH', page: { first: 5 } };
      const pages = await reader.relationsOf(query, (others) => void met.push(...others));
      expect(pages).toEqual(await reader.relationsOf(query));
      for (const record of await reader.entities(met.map(({ id }) => id)))
        expect(met.find(({ id }) => id === record!.id)).toMatchObject({ ...record });
      const others = pages.flatMap(({ items }, at) =>
        items.map(({ item }) => (item.subject === requested[at] ? item.object : item.subject)),
      );
      expect(new Set(met.map(({ id }) => id))).toEqual(new Set(others));
    });

    test('of some types and of one role', async () => {
      const reader = await filled();
      const entities = [cityId('dataGroup'), cityId('dataBureau')];
      const types = async (query: Partial<RelationsOfQuery>): Promise<string[][]> =>
        (await reader.relationsOf({ entities, direction: 'OUT', page: {}, ...query })).map(({ items }) =>
          items.map(({ item }) => item.type),
        );
      expect(await types({ types: ['DEVELOPS'] })).toEqual([['DEVELOPS'], []]);
      expect(await types({ types: ['RESEARCHES', 'DEVELOPS', 'DEVELOPS'] })).toEqual([['DEVELOPS', 'RESEARCHES'], []]);
      expect(await types({ types: [] })).toEqual([[], []]);
      expect(await types({ role: 'SUPPORT' })).toEqual([[], ['RESPONSIBLE_FOR']]);
      expect(await types({ role: 'LEAD', types: ['RESPONSIBLE_FOR'] })).toEqual([[], ['RESPONSIBLE_FOR', 'RESPONSIBLE_FOR']]);
    });

    test('a filter that is empty filters, and takes no other filter with it', async () => {
      const reader = await filled();
      const query: RelationsOfQuery = { entities: [cityId('dataGroup'), cityId('dataBureau')], direction: 'BOTH', page: { first: 3 } };
      const counts = async (rest: Partial<RelationsOfQuery>): Promise<number[]> =>
        (await reader.relationsOf({ ...query, ...rest })).map(({ totalCount }) => totalCount);
      const all = await counts({});
      expect(Math.min(...all)).toBeGreaterThan(0);
      expect(await counts({ role: '' })).toEqual([0, 0]);
      expect(await counts({ role: '', types: ['DEVELOPS'] })).toEqual([0, 0]);
      expect(await counts({ role: '', page: { last: 0 } })).toEqual([0, 0]);
      expect(await counts({ types: [] })).toEqual([0, 0]);
      expect(await counts({ otherTypes: [] })).toEqual([0, 0]);
      expect(await counts({ where: { or: [] } })).toEqual([0, 0]);
      expect(await counts({ orderBy: [] })).toEqual(all);
    });

    test('a page of none tells on which side there are more, whichever was asked for first', async () => {
      const reader = await filled();
      const page = async (request: RelationsOfQuery['page']) => {
        const [{ items, hasNextPage, hasPreviousPage }] = (await reader.relationsOf({
          entities: [cityId('dataGroup')],
          direction: 'BOTH',
          page: request,
        })) as [Page<StoredRelation>];
        return { count: items.length, hasNextPage, hasPreviousPage };
      };
      for (let time = 0; time < 2; time++) {
        expect(await page({ last: 0 })).toEqual({ count: 0, hasNextPage: false, hasPreviousPage: true });
        expect(await page({ first: 0 })).toEqual({ count: 0, hasNextPage: true, hasPreviousPage: false });
      }
    });

    test('one of an entity with itself stands once', async () => {
      const { reader, writer } = await makeStore();
      const entities = { a: { name: '甲' }, b: { name: '乙' } };
      const graph = smallGraph({
        source: 'loop',
        entities,
        relations: [
          { subject: 'a', object: 'a' },
          { subject: 'a', object: 'b' },
          { subject: 'b', object: 'a' },
        ],
      });
      await writer.replaceDocument(graph);
      const [a] = graph.entities.map(({ id }) => id);
      const [loop, out, back] = graph.relations.map(({ id }) => id);
      expect(await ids(reader, { entities: [a!], direction: 'OUT' })).toEqual([[out, loop]]);
      expect(await ids(reader, { entities: [a!], direction: 'IN' })).toEqual([[back, loop]]);
      const [both] = await ids(reader, { entities: [a!], direction: 'BOTH' });
      expect(both).toEqual([...[out!, back!].sort(), loop]);
      expect((await reader.entities([a!]))[0]).toMatchObject({ relationCount: 3 });
    });

    test('cursors of one entity’s page are good for another’s', async () => {
      const reader = await filled();
      const entities = [cityId('dataGroup'), cityId('university')];
      const [whole] = await reader.relationsOf({ entities, direction: 'OUT', page: { first: 100 } });
      const after = whole!.items[1]!.cursor;
      const [own, other] = await reader.relationsOf({ entities, direction: 'OUT', page: { first: 100, after } });
      expect(own!.items.map(({ item }) => item.id)).toEqual(whole!.items.slice(2).map(({ item }) => item.id));
      expect(other!.items.every(({ item }) => item.type >= whole!.items[1]!.item.type)).toBe(true);
    });

    test('none asked for, none given; a direction there is not is refused', async () => {
      const reader = await filled();
      expect(await reader.relationsOf({ entities: [], direction: 'OUT', page: {} })).toEqual([]);
      await expect(reader.relationsOf({ entities: ['x'], direction: 'UP' as Direction, page: {} })).rejects.toMatchObject({
        code: 'BAD_ARGUMENT',
      });
    });
  });
}

async function allRelations(reader: GraphReader): Promise<StoredRelation[]> {
  const page = await reader.findRelations({ page: { first: 100 } });
  expect(page.hasNextPage).toBe(false);
  return page.items.map(({ item }) => item);
}

async function namesOf(reader: GraphReader, relations: readonly StoredRelation[]): Promise<Map<string, string>> {
  const ends = relations.flatMap(({ subject, object }) => [subject, object]);
  const entities = await reader.entities(ends);
  return new Map(entities.map((entity) => [entity!.id, entity!.name]));
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
