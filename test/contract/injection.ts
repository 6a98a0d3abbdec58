import type { Condition, EntityField } from '../../src/store/port/queries.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { contentOf } from './content-of.js';

/** Texts that mean something to SQL, LIKE, FTS5, JSON paths, regular expressions, Cypher or Lucene; each is just a name here. */
const HOSTILE = [
  "'; DROP TABLE entity; --",
  `"; DELETE FROM document; --`,
  "x' OR '1'='1",
  '100%',
  '_',
  '%',
  '\\',
  '*',
  '"',
  "''",
  '`',
  'NEAR(a b)',
  'a AND NOT b',
  'name:*',
  '^start',
  '-minus',
  '[1, "x"]',
  '{"$gt":""}',
  '$.name',
  '}) DETACH DELETE n //',
  '?1',
  ':name',
  'a\u0000b',
  '\u202Eabc',
  '(((',
];

/** Values are values: nothing in them is ever read as a part of a statement. */
export function defineInjectionContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: injection`, () => {
    const graph = smallGraph({
      source: "it's; --",
      entities: Object.fromEntries(
        HOSTILE.map((hostile, at) => [
          `e${at}`,
          { name: hostile, aliases: [`${hostile}~`], jurisdiction: hostile, attributes: { unit: hostile } },
        ]),
      ),
      relations: HOSTILE.map((hostile, at) => ({ subject: `e${at}`, object: 'e0', role: hostile })),
    });

    test.each(HOSTILE.map((hostile, at) => [hostile, at] as const))(
      '%j is kept, listed, searched and paged by as it is',
      async (hostile, at) => {
        const { reader, writer } = await makeStore();
        await writer.replaceDocument(graph);
        const id = graph.entities[at]!.id;
        expect((await reader.entities([id]))[0]).toMatchObject({ name: hostile, aliases: [`${hostile}~`], attributes: { unit: hostile } });
        for (const field of ['name', 'jurisdiction', { attribute: 'unit' }] as const) {
          const found = await reader.findEntities({ where: { field, op: 'eq', value: hostile }, page: {} });
          expect(found.items.map(({ item }) => item.id)).toEqual([id]);
          const more = await reader.findEntities({ where: { field, op: 'startsWith', value: hostile }, page: { first: 100 } });
          expect(more.items.map(({ item }) => item.id)).toContain(id);
          expect(more.items.every(({ item }) => item.name.toLowerCase().startsWith(hostile.toLowerCase()))).toBe(true);
        }
        const hits = await reader.search({ text: hostile, in: ['NAMES'], page: { first: 100 } });
        expect(hits.items[0]!.item).toMatchObject({
          entity: { id },
          score: 8,
          highlights: [{ field: 'NAME', text: hostile }, { text: `${hostile}~` }],
        });
        expect(hits.totalCount).toBe(HOSTILE.filter((other) => holdsTerms(other, hostile)).length);
        const [related] = await reader.relationsOf({ entities: [id], direction: 'OUT', role: hostile, types: ['PART_OF'], page: {} });
        expect(related!.totalCount).toBe(1);
      },
    );

    test('in every argument, and the store is as it was', async () => {
      const store = await makeStore();
      await store.writer.replaceDocument(graph);
      const before = await contentOf(store);
      const { reader, writer } = store;
      for (const hostile of HOSTILE) {
        for (const method of ['entities', 'relations', 'documents', 'sections', 'assertions', 'mentions', 'texts'] as const)
          expect(await reader[method]([hostile])).toEqual([null]);
        expect(await reader.assertionsOfRelations([hostile])).toEqual([[]]);
        expect((await reader.search({ text: 'x', types: [hostile], page: {} })).totalCount).toBe(0);
        expect((await reader.relationsOf({ entities: [hostile], direction: 'BOTH', types: [hostile], page: {} }))[0]!.totalCount).toBe(0);
        expect(await writer.removeDocument(hostile)).toBe(false);
        for (const page of [{ after: hostile }, { before: hostile }, { after: Buffer.from(hostile).toString('base64url') }])
          await expect(reader.findEntities({ page })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
        const field = hostile as EntityField;
        await expect(reader.findEntities({ where: { field, op: 'eq', value: 'x' }, page: {} })).rejects.toMatchObject({
          code: 'BAD_ARGUMENT',
        });
        await expect(reader.findEntities({ orderBy: [{ field }], page: {} })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
        const inAttribute = { field: { attribute: hostile }, op: 'eq', value: 'x' } as const;
        await expect(reader.findEntities({ where: inAttribute, page: {} })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
        const op = { field: 'name', op: hostile, value: 'x' } as unknown as Condition<EntityField>;
        await expect(reader.findEntities({ where: op, page: {} })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
      }
      expect(await contentOf(store)).toEqual(before);
    });

    test('a forged cursor of the right shape gives a page of the same list and nothing else', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(graph);
      const forged = Buffer.from(JSON.stringify(['entities:name,id', "x' OR 1=1 --", "'; DROP TABLE entity"])).toString('base64url');
      const page = await reader.findEntities({ orderBy: [{ field: 'name' }], page: { after: forged, first: 100 } });
      expect(page.totalCount).toBe(HOSTILE.length);
      expect(page.items.every(({ item }) => item.name > 'x')).toBe(true);
    });
  });
}

/** Does the name, or the alias that is made of it, hold every term of the query? */
function holdsTerms(other: string, query: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll('\u202e', '');
  const terms = plain(query).split(/\s+/u).filter(Boolean);
  return terms.every((term) => plain(`${other}~`).includes(term));
}
