import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store.js';
import { temporaryFolder, closeAll } from '../../contract/backends.js';

afterEach(closeAll);

test('a store in memory', async () => {
  const store = await openStore('sqlite::memory:');
  expect(store.url).toBe('sqlite::memory:');
  expect(store.capabilities).toEqual({ persistent: false, remote: false });
  await store.close();
});

test('a store in a file, by an absolute path and by one from the working folder', async () => {
  const folder = temporaryFolder();
  const before = process.cwd();
  process.chdir(folder);
  try {
    for (const url of [`sqlite:${join(folder, 'a.db')}`, 'sqlite:./规划 1%20?.db', 'sqlite:./../' + folder.split('/').pop()! + '/b.db']) {
      const store = await openStore(url);
      expect(store.url).toBe(url);
      expect(store.capabilities).toEqual({ persistent: true, remote: false });
      await store.close();
    }
  } finally {
    process.chdir(before);
  }
});

test.each([
  ['', /sqlite:\.\/plans\.db/],
  ['sqlite:', /sqlite::memory:/],
  ['sqlite:plans.db', /sqlite:\.\/plans\.db/],
  ['plans.db', /sqlite:\.\/plans\.db/],
  ['sqlite://plans.db', /sqlite:\.\/plans\.db/],
  ['sqlite://host/plans.db', /sqlite:/],
  ['sqlite:./folder/', /sqlite:/],
  ['sqlite:./nul\0.db', /sqlite:/],
  ['SQLITE:./x.db', /sqlite:/],
  ['postgres://user:secret@host/db', /sqlite:/],
  ['file:///x.db', /sqlite:/],
])('%j is no store’s URL', async (url, hint) => {
  const failure = await openStore(url).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'STORE_URL_INVALID', hint: expect.stringMatching(hint) as string });
  expect(String(failure)).not.toContain('secret');
});
