import type { GraphReader } from '../../src/store/port/graph-store.js';
import { cityPlan } from '../fixtures/city-plan.js';
import { type MakeStore, openAgain } from './backends.js';
import { contentOf } from './content-of.js';
import { collect } from './whole-store.js';

const READS: readonly [keyof GraphReader, (reader: GraphReader) => Promise<unknown>][] = [
  ['dataVersion', (reader) => reader.dataVersion()],
  ['revision', (reader) => reader.revision()],
  ['stats', (reader) => reader.stats()],
  ['entities', (reader) => reader.entities(['x'])],
  ['relations', (reader) => reader.relations(['x'])],
  ['documents', (reader) => reader.documents(['x'])],
  ['sections', (reader) => reader.sections(['x'])],
  ['assertions', (reader) => reader.assertions(['x'])],
  ['mentions', (reader) => reader.mentions(['x'])],
  ['findEntities', (reader) => reader.findEntities({ page: {} })],
  ['findRelations', (reader) => reader.findRelations({ page: {} })],
  ['findDocuments', (reader) => reader.findDocuments({ page: {} })],
  ['search', (reader) => reader.search({ text: 'x', page: {} })],
  ['suggest', (reader) => reader.suggest({ text: '区块', limit: 5 })],
  ['relationsOf', (reader) => reader.relationsOf({ entities: ['x'], direction: 'OUT', page: {} })],
  ['assertionsOfRelations', (reader) => reader.assertionsOfRelations(['x'])],
  ['assertionsOfEntities', (reader) => reader.assertionsOfEntities(['x'])],
  ['mentionsOfEntities', (reader) => reader.mentionsOfEntities(['x'], {})],
  ['documentsOfEntities', (reader) => reader.documentsOfEntities(['x'], { page: {} })],
  ['entitiesOfDocuments', (reader) => reader.entitiesOfDocuments(['x'], { page: {} })],
  ['sectionsOfDocuments', (reader) => reader.sectionsOfDocuments(['x'])],
  ['texts', (reader) => reader.texts(['x'])],
  ['documentGraphs', (reader) => collect(reader.documentGraphs())],
  ['scanEntities', (reader) => collect(reader.scanEntities())],
  ['scanRelations', (reader) => collect(reader.scanRelations())],
  ['countEntities', (reader) => reader.countEntities({ groupBy: [{ field: 'type' }] })],
  ['countRelations', (reader) => reader.countRelations({ groupBy: [{ field: 'type' }] })],
  ['mentionsOfDocuments', (reader) => reader.mentionsOfDocuments(['x'], null, {})],
  ['assertionsOfDocuments', (reader) => reader.assertionsOfDocuments(['x'])],
  ['edges', (reader) => collect(reader.edges())],
  ['judgements', (reader) => reader.judgements()],
];

/** Opening, closing, and what a store says of itself. */
export function defineLifecycleContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: lifecycle`, () => {
    test.each(READS)('%s works while the store is open, and fails once it is closed', async (_method, read) => {
      const store = await makeStore();
      await read(store.reader);
      await store.close();
      await expect(read(store.reader)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('closed') as string,
      });
    });

    test('the list above misses no method of the reader', async () => {
      const { reader } = await makeStore();
      const noReads = ['constructor', 'withSignal', ...Object.getOwnPropertyNames(Object.prototype)];
      const named = [reader, Object.getPrototypeOf(reader) as object].flatMap((holder) => Object.getOwnPropertyNames(holder));
      const methods = named.filter((method) => !noReads.includes(method));
      expect(methods.sort()).toEqual(READS.map(([method]) => method as string).sort());
    });

    test('a reader for work that may be given up reads the same', async () => {
      const { reader, writer } = await makeStore();
      await writer.replaceDocument(cityPlan());
      const limited = reader.withSignal?.(new AbortController().signal) ?? reader;
      expect(await limited.findEntities({ page: {} })).toEqual(await reader.findEntities({ page: {} }));
      expect(await limited.dataVersion()).toBe(await reader.dataVersion());
    });

    test('writing to a closed store fails, closing it again does not', async () => {
      const store = await makeStore();
      await store.close();
      await store.close();
      await expect(store.writer.replaceDocument(cityPlan())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(store.writer.removeDocument('x')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });

    test('each store is on its own', async () => {
      const [one, other] = [await makeStore(), await makeStore()];
      await one.writer.replaceDocument(cityPlan());
      expect((await other.reader.stats()).documents).toBe(0);
    });

    test('what outlives the process is there when the store is opened again', async () => {
      const store = await makeStore();
      await store.writer.replaceDocument(cityPlan());
      const before = await contentOf(store);
      await store.close();
      const again = await openAgain(store.url);
      try {
        expect((await again.reader.stats()).documents).toBe(store.capabilities.persistent ? 1 : 0);
        if (store.capabilities.persistent) expect(await contentOf(again)).toEqual(before);
      } finally {
        await again.close();
      }
    });

    test('writes that are asked for at once all happen', async () => {
      const { reader, writer } = await makeStore();
      const graph = cityPlan();
      const outcomes = await Promise.all([writer.replaceDocument(graph), writer.replaceDocument(graph), reader.stats()]);
      expect(outcomes.slice(0, 2).sort()).toEqual(['added', 'unchanged']);
      expect((await reader.stats()).documents).toBe(1);
    });
  });
}
