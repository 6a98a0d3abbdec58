import { SqliteConnection } from '../../src/store/sqlite/connection/connection.js';
import { planPage } from '../../src/store/paging/plan-page.js';
import { listOrder } from '../../src/store/paging/list-order.js';
import { relationsOfSort, relationsOfStatement } from '../../src/store/sqlite/read/relations-of.js';
import { sql } from '../../src/store/sqlite/connection/sql.js';
import type { StoredEntity } from '../../src/store/port/graph-store.js';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { cityId, cityPlan, countyPlan } from '../fixtures/city-plan.js';

type Read = (store: SqliteStore, ids: readonly string[]) => Promise<unknown>;

const READS: Readonly<Record<string, Read>> = {
  dataVersion: ({ reader }) => reader.dataVersion(),
  revision: ({ reader }) => reader.revision(),
  entities: ({ reader }, ids) => reader.entities(ids),
  relations: ({ reader }, ids) => reader.relations(ids),
  documents: ({ reader }, ids) => reader.documents(ids),
  sections: ({ reader }, ids) => reader.sections(ids),
  assertions: ({ reader }, ids) => reader.assertions(ids),
  mentions: ({ reader }, ids) => reader.mentions(ids),
  texts: ({ reader }, ids) => reader.texts(ids),
  findEntities: ({ reader }) => reader.findEntities({ orderBy: [{ field: 'name' }], page: {} }),
  findRelations: ({ reader }) => reader.findRelations({ page: {} }),
  findDocuments: ({ reader }) => reader.findDocuments({ page: {} }),
  relationsOf: ({ reader }, entities) => reader.relationsOf({ entities, direction: 'BOTH', page: {} }),
  'relationsOf, filtered and sorted': ({ reader }, entities) =>
    reader.relationsOf({
      entities,
      direction: 'BOTH',
      where: { some: 'other', where: { some: 'relations', direction: 'BOTH', where: { some: 'documents' } } },
      orderBy: [{ field: { other: 'mentionCount' }, descending: true }, { field: 'date' }],
      page: {},
    }),
  documentsOfEntities: ({ reader }, ids) => reader.documentsOfEntities(ids, { orderBy: [{ field: 'title' }], page: {} }),
  entitiesOfDocuments: ({ reader }, ids) => reader.entitiesOfDocuments(ids, { orderBy: [{ field: 'name' }], page: {} }),
  assertionsOfRelations: ({ reader }, ids) => reader.assertionsOfRelations(ids),
  assertionsOfEntities: ({ reader }, ids) => reader.assertionsOfEntities(ids),
  mentionsOfEntities: ({ reader }, ids) => reader.mentionsOfEntities(ids, {}),
  sectionsOfDocuments: ({ reader }, ids) => reader.sectionsOfDocuments(ids),
};

describe('one statement a call, whatever the number of ids', () => {
  const statements: string[] = [];
  let store: SqliteStore;
  beforeAll(async () => {
    // Whether the data changed is asked before what is kept is used.
    const onStatement = (text: string): void => void (text.startsWith('PRAGMA data_version') || statements.push(text));
    store = await SqliteStore.open(':memory:', { onStatement });
    await store.writer.replaceDocument(cityPlan());
  });
  afterAll(() => store.close());

  test.each(Object.entries(READS))('%s', async (_name, read) => {
    for (const count of [1, 200]) {
      statements.length = 0;
      await read(
        store,
        Array.from({ length: count }, (_, at) => (at % 2 === 0 ? cityId('dataGroup') : `none${at}`)),
      );
      expect(statements).toHaveLength(1);
    }
  });

  test('search finds with one statement, and reads what is not kept with one for each kind of record', async () => {
    const reads = async (): Promise<number> => {
      statements.length = 0;
      const { totalCount } = await store.reader.search({ text: '数据', page: { first: 100 } });
      expect(totalCount).toBeGreaterThan(5);
      expect([statements[0], statements.at(-1)]).toEqual(['BEGIN DEFERRED', 'COMMIT']);
      return statements.length - 2;
    };
    await store.writer.replaceDocument(cityPlan());
    expect(await reads()).toBe(3);
    expect(await reads()).toBe(1);
  });

  test('other ends of relations come with their names, and all else of all of them is one statement', async () => {
    const entities = [cityId('dataGroup'), cityId('city')];
    const met: StoredEntity[] = [];
    await store.writer.replaceDocument(cityPlan());
    statements.length = 0;
    await store.reader.relationsOf({ entities, direction: 'BOTH', page: {} }, (others) => void met.push(...others));
    expect(met.map(({ name, type }) => `${type} ${name}`).length).toBeGreaterThan(5);
    expect(statements).toHaveLength(1);
    const counts = met.map(({ relationCount }) => relationCount);
    expect(statements).toHaveLength(2);
    const records = await store.reader.entities(met.map(({ id }) => id));
    expect(counts).toEqual(records.map((record) => record!.relationCount));
  });

  test('stats counts once for each version of the data', async () => {
    const before = await store.reader.stats();
    statements.length = 0;
    expect(await store.reader.stats()).toEqual(before);
    expect(statements).toHaveLength(1);
    await store.writer.replaceDocument(countyPlan());
    statements.length = 0;
    expect((await store.reader.stats()).documents).toBe(2);
    // The digest, then digest and counts once more within one snapshot.
    expect(statements).toHaveLength(8);
    await store.writer.removeDocument(countyPlan().document.id);
    expect(await store.reader.stats()).toEqual(before);
  });

  test('writing what stands already reads one hash and writes nothing', async () => {
    statements.length = 0;
    await store.writer.replaceDocument(cityPlan());
    expect(statements.filter((text) => !/^(BEGIN|COMMIT)/.test(text))).toEqual([expect.stringMatching(/^SELECT hash/)]);
  });
});

describe('the page of an entity’s relations comes out of an index in its order', () => {
  const order = listOrder('relationsOf', relationsOfSort({ direction: 'OUT' }));

  test.each([
    ['OUT', undefined, 'relation_by_subject (subject=?)'],
    ['IN', undefined, 'relation_by_object (object=?)'],
    ['OUT', ['USES'], 'relation_by_subject (subject=? AND type=?)'],
    ['IN', ['USES'], 'relation_by_object (object=? AND type=?)'],
  ] as const)('%s %j', async (direction, types, index) => {
    const connection = await SqliteConnection.open(':memory:');
    const plan = planPage({ first: 20 }, order);
    const statement = relationsOfStatement({ entities: ['x'], direction, page: {}, ...(types ? { types } : {}) }, plan);
    const steps = connection.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${statement}`).map(({ detail }) => detail);
    expect(steps).toContain(`SEARCH r USING INDEX ${index}`);
    // Nothing is sorted, and what is scanned is the page.
    expect(steps.filter((detail) => detail.includes('TEMP B-TREE'))).toEqual([]);
    expect(steps.filter((detail) => /^(SCAN|CO-ROUTINE) r\b/.test(detail))).toEqual(['CO-ROUTINE r', 'SCAN r']);
    connection.close();
  });
});
