import type { GraphStore } from '../../src/store/port/graph-store.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageRequest } from '../../src/store/port/page.js';
import type { EntityField, SortKey } from '../../src/store/port/queries.js';
import type { StoredEntity } from '../../src/store/port/graph-store.js';
import { smallGraph, type SmallEntity, type SmallRelation } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { allItems } from './content-of.js';
import { checkPaging } from './relay.js';

const COUNT = 33;

/** Names that differ in length, script and plane; every third entity has a year and every fourth a jurisdiction. */
function crowd(source: string, count = COUNT, prefix = ''): ReturnType<typeof smallGraph> {
  const entities: Record<string, SmallEntity> = {};
  const relations: SmallRelation[] = [];
  for (let at = 0; at < count; at++) {
    entities[`e${at}`] = {
      type: 'Target',
      name: `${prefix}${['目标', 'Ｔ', '𬒈溪', 'target '][at % 4]!}${'增'.repeat(at % 3)}${at}`,
      ...(at % 4 === 0 ? { jurisdiction: `市${at % 8}` } : {}),
      attributes: { unit: at % 2 === 0 ? '%' : '元', ...(at % 3 === 0 ? { year: 2020 + (at % 5) } : {}) },
    };
    if (at > 0) relations.push({ type: at % 2 === 0 ? 'PART_OF' : 'USES', subject: 'e0', object: `e${at}`, confidence: (at % 7) / 10 });
    if (at > 0 && at % 3 === 0) relations.push({ type: 'PART_OF', subject: `e${at}`, object: 'e0', role: 'LEAD' });
  }
  relations.push({ type: 'PART_OF', subject: 'e0', object: 'e0' });
  return smallGraph({ source, entities, relations });
}

const ORDERS: readonly (readonly SortKey<EntityField>[])[] = [
  [],
  [{ field: 'name' }],
  [{ field: 'type' }, { field: 'name', descending: true }],
  [{ field: 'jurisdiction' }],
  [{ field: 'jurisdiction', descending: true }, { field: 'relationCount' }],
  [{ field: { attribute: 'year' }, descending: true }, { field: { attribute: 'unit' } }],
  [{ field: { attribute: 'nothing' } }, { field: 'id', descending: true }],
];

/** Relay's algorithms over every list, in every kind of order. */
export function definePagingContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: paging`, () => {
    let store: GraphStore;
    const filled = async (): Promise<GraphStore> => {
      store = await makeStore();
      await store.writer.replaceDocument(crowd('crowd'));
      return store;
    };

    test.each(ORDERS.map((orderBy) => [JSON.stringify(orderBy), orderBy] as const))('entities by %s', async (_name, orderBy) => {
      const { reader } = await filled();
      await checkPaging((page) => reader.findEntities({ orderBy, page }));
    });

    test('an order is by code point, and a record without a value comes last either way', async () => {
      const { reader } = await filled();
      const list = (orderBy: readonly SortKey<EntityField>[]): Promise<StoredEntity[]> =>
        allItems((page) => reader.findEntities({ orderBy, page }));
      const names = (await list([{ field: 'name' }])).map(({ name }) => name);
      expect(names).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
      const ids = (await list([])).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      for (const descending of [false, true]) {
        const years = (await list([{ field: { attribute: 'year' }, descending }])).map(({ attributes }) => attributes['year']);
        const present = years.filter((year) => year !== undefined) as number[];
        expect(present.length).toBe(COUNT / 3);
        expect(years.slice(0, present.length)).toEqual([...present].sort((a, b) => (descending ? b - a : a - b)));
      }
    });

    test('relations, documents and search hits', async () => {
      const { reader, writer } = await filled();
      for (let at = 0; at < 9; at++) await writer.replaceDocument(smallGraph({ source: `d${at}`, entities: { a: { name: '目标' } } }));
      await checkPaging((page) => reader.findRelations({ orderBy: [{ field: 'confidence', descending: true }, { field: 'role' }], page }));
      await checkPaging((page) => reader.findDocuments({ orderBy: [{ field: 'title', descending: true }], page }));
      await checkPaging((page) => reader.search({ text: '1', page }));
    });

    test.each(['OUT', 'IN', 'BOTH'] as const)('relations of an entity, %s', async (direction) => {
      const { reader } = await filled();
      const id = crowd('crowd').entities[0]!.id;
      const list = async (page: PageRequest) => (await reader.relationsOf({ entities: ['none', id], direction, page }))[1]!;
      await checkPaging(list);
    });

    test('mentions of an entity', async () => {
      const { reader } = await filled();
      const id = crowd('crowd').entities[0]!.id;
      await checkPaging(async (page) => (await reader.mentionsOfEntities([id], page))[0]!);
    });

    test('the default size, the smallest and the largest', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(crowd('many', MAX_PAGE_SIZE + 10));
      const sizeOf = async (page: PageRequest) => (await reader.findEntities({ page })).items.length;
      expect(await sizeOf({})).toBe(DEFAULT_PAGE_SIZE);
      expect(await sizeOf({ first: 0 })).toBe(0);
      expect(await sizeOf({ last: MAX_PAGE_SIZE })).toBe(MAX_PAGE_SIZE);
    });

    test.each([{ first: -1 }, { last: -1 }, { first: 1.5 }, { first: Number.NaN }, { first: MAX_PAGE_SIZE + 1 }, { last: 1e9 }])(
      'the size %j is refused',
      async (page) => {
        const { reader } = await makeStore();
        await expect(reader.findEntities({ page })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
        await expect(reader.search({ text: 'x', page })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
        await expect(reader.relationsOf({ entities: [], direction: 'OUT', page })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
        await expect(reader.mentionsOfEntities([], page)).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
      },
    );

    test('a cursor that the store did not make, or made for another order, is refused', async () => {
      const { reader } = await filled();
      const page = await reader.findEntities({ page: { first: 1 } });
      const cursor = page.items[0]!.cursor;
      expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
      const other = (await reader.findRelations({ page: { first: 1 } })).items[0]!.cursor;
      const made = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      for (const after of [
        '',
        'x',
        '%%%',
        `${cursor}=`,
        cursor.slice(0, -3),
        other,
        made(null),
        made({}),
        made([]),
        made(['entities:id', {}]),
      ])
        await expect(reader.findEntities({ page: { after } })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
      await expect(reader.findEntities({ orderBy: [{ field: 'name' }], page: { before: cursor } })).rejects.toMatchObject({
        code: 'BAD_CURSOR',
      });
      await expect(reader.search({ text: 'x', page: { after: cursor } })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    });

    test('a walk neither repeats nor skips a record that stays, while documents come and go', async () => {
      const { reader, writer } = await filled();
      const query = { orderBy: [{ field: 'name' }] as const };
      const staying = (await allItems((page) => reader.findEntities({ ...query, page }))).map(({ id }) => id);
      const seen: string[] = [];
      let after: string | undefined;
      for (let turn = 0; ; turn++) {
        const page = await reader.findEntities({ ...query, page: { first: 4, ...(after === undefined ? {} : { after }) } });
        seen.push(...page.items.map(({ item }) => item.id));
        after = page.items[page.items.length - 1]?.cursor;
        // What comes in sorts before, between and behind what the walk has seen; the cursor's own record may go again.
        if (turn % 2 === 0) await writer.replaceDocument(crowd('guests', 5 + turn, turn % 4 === 0 ? '' : '增'));
        else await writer.removeDocument(crowd('guests', 1).document.id);
        if (!page.hasNextPage) break;
      }
      expect(seen.filter((id) => staying.includes(id))).toEqual(staying);
      expect(new Set(seen).size).toBe(seen.length);
    });
  });
}
