import { cacheReader } from '../../../src/store/cache/cached-reader.js';
import type { GraphReader, StoredEntity } from '../../../src/store/port/graph-store.js';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { cityId, cityPlan, countyPlan } from '../../fixtures/city-plan.js';

describe('calls whose answers are kept', () => {
  /** The names of the calls that reach the store. */
  const reached: string[] = [];
  let store: SqliteStore;
  let reader: GraphReader;

  const watched = (of: GraphReader): GraphReader =>
    new Proxy(of, {
      get(target, name) {
        const method = Reflect.get(target, name) as (...given: unknown[]) => unknown;
        return (...given: unknown[]) => {
          reached.push(String(name));
          return method.apply(target, given);
        };
      },
    });
  /** Lets what nobody waits for come to its end. */
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const callsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    reached.length = 0;
    await work();
    await settle();
    return [...reached];
  };

  beforeEach(async () => {
    store = await SqliteStore.open(':memory:');
    await store.writer.replaceDocument(cityPlan());
    reader = cacheReader(watched(store.reader), 100);
  });
  afterEach(() => store.close());

  const list = (): Promise<unknown> => reader.findEntities({ page: { first: 5 } });

  test('the same call is answered from memory after asking whether the data changed', async () => {
    await callsOf(list);
    expect(await callsOf(list)).toEqual(['findEntities', 'revision']);
    expect(await callsOf(list)).toEqual(['revision']);
    expect(await list()).toEqual(await store.reader.findEntities({ page: { first: 5 } }));
    expect(await callsOf(() => reader.findEntities({ page: { first: 4 } }))).toEqual(['findEntities', 'revision']);
  });

  test('what was written before the call is seen, what was answered before is forgotten', async () => {
    const documents = async (): Promise<number> => (await reader.findDocuments({ page: {} })).totalCount;
    for (let time = 0; time < 3; time++) await callsOf(documents);
    await store.writer.replaceDocument(countyPlan());
    expect(await documents()).toBe(2);
    await store.writer.removeDocument(countyPlan().document.id);
    expect(await documents()).toBe(1);
  });

  test('data that changes and comes back between reading and looking leaves no answer of what it was meanwhile', async () => {
    const graph = countyPlan();
    let meddles = false;
    const meddled = new Proxy(store.reader, {
      get: (target, name) => {
        if (name !== 'findDocuments' || !meddles) return (Reflect.get(target, name) as () => unknown).bind(target);
        return async (...query: Parameters<GraphReader['findDocuments']>) => {
          await store.writer.replaceDocument(graph);
          const page = await target.findDocuments(...query);
          await store.writer.removeDocument(graph.document.id);
          return page;
        };
      },
    });
    reader = cacheReader(meddled, 100);
    for (let time = 0; time < 2; time++) await callsOf(list);
    const documents = async (): Promise<number> => (await reader.findDocuments({ page: {} })).totalCount;
    meddles = true;
    expect(await documents()).toBe(2);
    await settle();
    meddles = false;
    expect(await documents()).toBe(1);
  });

  test('many calls at once ask for the revision once, or once more where they came later', async () => {
    for (let time = 0; time < 2; time++) await callsOf(list);
    expect(await callsOf(() => Promise.all([list(), list(), list(), list()]))).toEqual(['revision', 'revision']);
  });

  test('the other ends of relations are handed over again', async () => {
    const others = async (): Promise<string[]> => {
      const met: StoredEntity[] = [];
      await reader.relationsOf({ entities: [cityId('dataGroup')], direction: 'BOTH', page: {} }, (given) => met.push(...given));
      return met.map(({ id }) => id);
    };
    await callsOf(others);
    const second = await others();
    await settle();
    expect(await callsOf(others)).toEqual(['revision']);
    expect(await others()).toEqual(second);
  });

  test('what one request read before it was given up is kept for all', async () => {
    const asked: AbortSignal[] = [];
    const withSignal = (signal: AbortSignal): GraphReader =>
      new Proxy(store.reader, {
        get: (target, name) => {
          asked.push(signal);
          return (Reflect.get(target, name) as () => unknown).bind(target);
        },
      });
    reader = cacheReader(Object.assign(Object.create(watched(store.reader)) as GraphReader, { withSignal }), 100);
    const { signal } = new AbortController();
    const limited = (): Promise<unknown> => reader.withSignal!(signal).findEntities({ page: { first: 5 } });
    await limited();
    await settle();
    expect(asked).toEqual([signal]);
    await limited();
    await settle();
    expect(await callsOf(list)).toEqual(['revision']);
    expect(await list()).toEqual(await store.reader.findEntities({ page: { first: 5 } }));
  });

  test('an answer that takes more room than there is, is not kept', async () => {
    reader = cacheReader(watched(store.reader), 3);
    for (let time = 0; time < 3; time++) expect(await callsOf(list)).toContain('findEntities');
    const one = (): Promise<unknown> => reader.entities([cityId('dataGroup')]);
    for (let time = 0; time < 2; time++) await callsOf(one);
    expect(await callsOf(one)).toEqual(['revision']);
  });

  test('a refusal is no answer, and streams go straight to the store', async () => {
    for (let time = 0; time < 3; time++)
      expect(
        await callsOf(() => expect(reader.findEntities({ page: { first: -1 } })).rejects.toMatchObject({ code: 'BAD_ARGUMENT' })),
      ).toContain('findEntities');
    const streamed = async (): Promise<void> => {
      for await (const batch of reader.scanEntities()) expect(batch.length).toBeGreaterThan(0);
    };
    await streamed();
    expect(await callsOf(streamed)).toEqual(['scanEntities']);
  });
});
