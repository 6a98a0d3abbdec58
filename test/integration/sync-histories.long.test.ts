import fc from 'fast-check';
import { openStore } from '../../src/store/open-store.js';
import { closeAll, NEO4J } from '../contract/backends.js';
import { exportOf, histories, playHistory } from '../support/folder-history.js';

afterAll(closeAll);

const [neo4j] = NEO4J;

(neo4j ? test : test.skip)(
  'a store on a server follows a folder to the same bytes as one in a file',
  async () => {
    const store = await neo4j!.makeStore();
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const file = await openStore('sqlite::memory:');
        try {
          // What the history before left is no more than another history: the end brings both in step.
          await playHistory(store, history);
          await playHistory(file, history);
          expect(await exportOf(store)).toBe(await exportOf(file));
        } finally {
          await file.close();
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  },
  600_000,
);
