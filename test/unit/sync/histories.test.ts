import fc from 'fast-check';
import { openStore } from '../../../src/store/open-store.js';
import { exportOf, histories, playHistory, type Step } from '../../support/folder-history.js';

const clean = (folder: ReadonlyMap<string, string>): Step[] => [...folder].map(([name, text]) => ({ kind: 'write', name, text }));

test('whatever happened to a folder and its store, in whatever order, the store is what a clean build is', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const [store, built] = [await openStore('sqlite::memory:'), await openStore('sqlite::memory:')];
      try {
        const folder = await playHistory(store, history);
        await playHistory(built, clean(folder));
        expect(await exportOf(store)).toBe(await exportOf(built));
        expect(await store.reader.dataVersion()).toBe(await built.reader.dataVersion());
      } finally {
        await store.close();
        await built.close();
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
