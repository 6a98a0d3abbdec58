import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { packageRoot } from '../../schema/package-root.js';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { SqliteConnection } from '../../src/store/sqlite/connection/connection.js';
import { SCHEMA_VERSION } from '../../src/store/sqlite/migrations/migrate.js';
import { createReader } from '../../src/store/sqlite/reader.js';
import { sql } from '../../src/store/sqlite/connection/sql.js';
import { SqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { SqliteWriter } from '../../src/store/sqlite/writer.js';
import { closeAll, temporaryFolder } from '../contract/backends.js';
import { contentOf } from '../contract/content-of.js';
import { buildOnce } from '../e2e/built-cli.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'store.db');
});
afterEach(closeAll);

/** What every failure says: its code, where it happened, and what to do. */
async function expectFailure(work: Promise<unknown>, code: string, hint: RegExp, where = path): Promise<void> {
  await expect(work).rejects.toMatchObject({
    name: 'PlangraphError',
    code,
    message: expect.stringContaining(where) as string,
    hint: expect.stringMatching(hint) as string,
  });
}

async function filled(): Promise<void> {
  const store = await openStore(`sqlite:${path}`);
  await store.writer.replaceDocument(cityPlan());
  await store.close();
}

async function withStore(work: (store: GraphStore) => Promise<void>, busyTimeout = 50): Promise<void> {
  const store = await openStore(`sqlite:${path}`, { busyTimeout });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

describe('a file that is no store', () => {
  test.each([
    ['text', 'this is no database, but long enough to be taken for one. '.repeat(50)],
    ['one byte', 'x'],
  ])('%s', async (_name, content) => {
    writeFileSync(path, content);
    await expectFailure(openStore(`sqlite:${path}`), 'STORE_CORRUPT', /restore a backup/);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('a database of another program is left alone', async () => {
    const other = new Database(path);
    other.exec('CREATE TABLE accounts (id); INSERT INTO accounts VALUES (1)');
    other.close();
    await expectFailure(openStore(`sqlite:${path}`), 'STORE_CORRUPT', /another path/);
    const again = new Database(path);
    expect(again.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['accounts']);
    again.close();
  });

  test('an empty file becomes a store', async () => {
    writeFileSync(path, '');
    await filled();
    await withStore(async ({ reader }) => expect((await reader.stats()).documents).toBe(1));
  });
});

describe('a damaged store', () => {
  test('cut off', async () => {
    await filled();
    truncateSync(path, Math.floor(statSync(path).size / 2));
    await expectFailure(
      withStore(async ({ reader }) => void (await Promise.all([reader.stats(), reader.texts([cityPlan().document.id])]))),
      'STORE_CORRUPT',
      /restore a backup/,
    );
  });

  test('in a value of a record', async () => {
    await filled();
    const file = new Database(path);
    file.exec(`UPDATE document SET issues = '[{'`);
    file.close();
    await withStore(async ({ reader }) => {
      const { id } = cityPlan().document;
      await expect(reader.documents([id])).rejects.toMatchObject({ code: 'STORE_CORRUPT', hint: expect.any(String) as string });
    });
  });

  test('overwritten in the middle', async () => {
    await filled();
    const file = openSync(path, 'r+');
    const { size } = statSync(path);
    for (let at = 8192; at < size; at += 4096) writeSync(file, Buffer.alloc(200, 0xa5), 0, 200, at);
    closeSync(file);
    await expectFailure(
      withStore(async ({ reader }) => void (await reader.findEntities({ page: {} }))),
      'STORE_CORRUPT',
      /delete the file/,
    );
  });
});

describe('a place that cannot hold a store', () => {
  test('a folder that does not exist', async () => {
    path = join(folder, 'nowhere', 'store.db');
    await expectFailure(openStore(`sqlite:${path}`), 'STORE_UNAVAILABLE', /mkdir -p .*nowhere/);
  });

  test('a folder', async () => {
    mkdirSync(path);
    await expectFailure(openStore(`sqlite:${path}`), 'STORE_UNAVAILABLE', /name a file/);
  });

  test('a folder and a file that this user may not write to', async () => {
    await buildOnce();
    await filled();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    expect(openAsNobody(path)).toMatchObject({ code: 'STORE_READ_ONLY', hint: expect.stringContaining('permission') as string });
    expect(openAsNobody(join(folder, 'new.db'))).toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(openAsNobody(path, 'read')).toEqual({ code: null, documents: 1 });
    expect(openAsNobody(join(folder, 'new.db'), 'read')).toMatchObject({ code: 'STORE_NOT_FOUND' });
    chmodSync(path, 0o000);
    expect(openAsNobody(path)).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('cannot be read') as string });
    chmodSync(folder, 0o755);
  }, 120_000);
});

describe('a place that cannot be written to', () => {
  const readable = (): void => {
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
  };
  beforeEach(() => buildOnce(), 120_000);
  afterEach(() => chmodSync(folder, 0o755));

  test('a store that was not closed says what it takes', async () => {
    const store = await openStore(`sqlite:${path}`);
    await store.writer.replaceDocument(cityPlan());
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, join(folder, `copy.db${end}`));
    await store.close();
    path = join(folder, 'copy.db');
    readable();
    expect(openAsNobody(path, 'read')).toMatchObject({ code: 'STORE_READ_ONLY', hint: expect.stringMatching(/open it once/) as string });
  });

  test('a store of an earlier version is left as it is', async () => {
    await filled();
    const older = new Database(path);
    older.pragma('user_version = 1');
    older.close();
    readable();
    expect(openAsNobody(path, 'read')).toMatchObject({ code: 'STORE_READ_ONLY' });
  });

  test('a database of another program is told from a store', () => {
    const other = new Database(path);
    other.exec('CREATE TABLE accounts (id)');
    other.close();
    readable();
    expect(openAsNobody(path, 'read')).toMatchObject({ code: 'STORE_CORRUPT' });
  });
});

describe('a file that is taken away while it is open', () => {
  const taken = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining('deleted or replaced') as string };
  const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

  test.each([
    ['deleted', () => renameSync(path, `${path}.away`)],
    [
      'replaced',
      () => {
        renameSync(path, `${path}.away`);
        copyFileSync(`${path}.away`, path);
      },
    ],
  ])('%s: writes, the version and reads fail, until it is back', async (_, take) => {
    await filled();
    const store = await openStore(`sqlite:${path}`);
    take();
    await expect(store.writer.replaceDocument(countyPlan())).rejects.toMatchObject(taken);
    await expect(store.writer.removeDocument(cityPlan().document.id)).rejects.toMatchObject(taken);
    await expect(store.reader.dataVersion()).rejects.toMatchObject(taken);
    await soon();
    await expect(store.reader.stats()).rejects.toMatchObject(taken);
    renameSync(`${path}.away`, path);
    expect(await store.writer.replaceDocument(countyPlan())).toBe('added');
    await soon();
    expect((await store.reader.stats()).documents).toBe(2);
    await store.close();
  });

  test('closing leaves the log of the file that is there now', async () => {
    await filled();
    const old = await openStore(`sqlite:${path}`);
    renameSync(path, `${path}.away`);
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
    await withStore(async (store) => {
      await store.writer.replaceDocument(countyPlan());
      await old.close();
      await store.writer.replaceDocument(cityPlan());
    });
    await withStore(async ({ reader }) => expect((await reader.stats()).documents).toBe(2));
  });
});

test('a path that leads through a folder that is not there names the file that it comes to', async () => {
  const store = await openStore(`sqlite:${folder}/nowhere/../store.db`);
  await store.close();
  expect(existsSync(path)).toBe(true);
});

describe('versions', () => {
  test('a store of a newer program is refused and left as it is', async () => {
    await filled();
    const newer = new Database(path);
    newer.pragma('user_version = 99');
    newer.close();
    await expectFailure(openStore(`sqlite:${path}`), 'STORE_VERSION', /update plangraph/);
    const again = new Database(path);
    expect(again.pragma('user_version', { simple: true })).toBe(99);
    again.close();
  });

  test('the file says that it is ours and how it is written', async () => {
    await filled();
    const file = new Database(path);
    expect(file.pragma('application_id', { simple: true })).toBe(0x706c616e);
    expect(file.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
    expect(file.pragma('journal_mode', { simple: true })).toBe('delete');
    file.close();
    const connection = await SqliteConnection.open(path);
    expect(connection.get(sql`PRAGMA synchronous`)).toEqual({ synchronous: 2 });
    expect(connection.get(sql`PRAGMA foreign_keys`)).toEqual({ foreign_keys: 1 });
    connection.close();
  });
});

describe('other processes', () => {
  test('one that writes makes a write wait and then fail, while reads go on', async () => {
    await filled();
    await withStore(async ({ reader, writer }) => {
      const other = new Database(path);
      other.exec('BEGIN IMMEDIATE');
      await expectFailure(writer.replaceDocument(countyPlan()), 'STORE_BUSY', /wait/);
      expect((await reader.stats()).documents).toBe(1);
      other.exec('ROLLBACK');
      expect(await writer.replaceDocument(countyPlan())).toBe('added');
      other.close();
    });
  });

  test('one that holds the whole file makes opening fail', async () => {
    const other = new Database(path);
    other.exec('BEGIN EXCLUSIVE; CREATE TABLE t (x)');
    await expectFailure(openStore(`sqlite:${path}`, { busyTimeout: 50 }), 'STORE_BUSY', /wait/);
    other.close();
  });

  test('what one writes another reads, without opening anew', async () => {
    await withStore(async (one) => {
      await withStore(async (other) => {
        const before = await other.reader.dataVersion();
        await one.writer.replaceDocument(cityPlan());
        expect((await other.reader.stats()).documents).toBe(1);
        expect(await other.reader.dataVersion()).not.toBe(before);
      });
    });
  });
});

describe('documents that are written together', () => {
  test('are seen by others when all are there', async () => {
    await withStore(async (one) => {
      await withStore(async (other) => {
        await one.writer.together(async () => {
          await one.writer.replaceDocument(cityPlan());
          expect((await one.reader.stats()).documents).toBe(1);
          expect((await other.reader.stats()).documents).toBe(0);
          await expectFailure(other.writer.replaceDocument(countyPlan()), 'STORE_BUSY', /wait/);
          await one.writer.replaceDocument(countyPlan());
        });
        expect((await other.reader.stats()).documents).toBe(2);
      });
    });
  });

  test('go together where the work fails, and what was read of them is forgotten', async () => {
    await filled();
    await withStore(async ({ reader, writer }) => {
      const before = await reader.stats();
      const [revision, { id }] = [await reader.revision(), countyPlan().document];
      const work = writer.together(async () => {
        await writer.replaceDocument(countyPlan());
        expect(await reader.documents([id])).toEqual([expect.objectContaining({ id })]);
        throw new Error('no more');
      });
      await expect(work).rejects.toThrow('no more');
      expect(await reader.documents([id])).toEqual([null]);
      expect([await reader.stats(), await reader.revision()]).toEqual([before, revision]);
      expect(await writer.replaceDocument(countyPlan())).toBe('added');
    });
  });

  test('one that fails is undone by itself', async () => {
    await withStore(async (store) => {
      const { reader, writer } = store;
      await writer.together(async () => {
        await writer.replaceDocument(cityPlan());
        const county = countyPlan();
        const twice = { ...county, assertions: [...county.assertions, county.assertions[0]!] };
        await expect(writer.replaceDocument(twice)).rejects.toMatchObject({ name: 'PlangraphError' });
        expect((await reader.stats()).documents).toBe(1);
      });
      const clean = await openStore('sqlite::memory:');
      await clean.writer.replaceDocument(cityPlan());
      expect(await contentOf(store)).toEqual(await contentOf(clean));
      await clean.close();
    });
  });
});

test('a full disk leaves the state before', async () => {
  const connection = await SqliteConnection.open(path);
  const writer = new SqliteWriter(connection);
  const reader = createReader(connection);
  await writer.replaceDocument(countyPlan());
  const before = await reader.stats();
  const { page_count: pages } = connection.get<{ page_count: number }>(sql`PRAGMA page_count`)!;
  // A pragma takes no parameter.
  connection.get({ text: `PRAGMA max_page_count = ${pages + 2}`, params: [] });
  await expectFailure(writer.replaceDocument(cityPlan()), 'STORE_FULL', /free disk space/);
  expect(await reader.stats()).toEqual(before);
  connection.close();
});

test('a native module that does not load says what it takes', async () => {
  const binding = join(folder, 'broken.node');
  writeFileSync(binding, 'no shared object');
  await expect(SqliteStore.open(':memory:', { nativeBinding: binding })).rejects.toMatchObject({
    code: 'NATIVE_MODULE',
    hint: expect.stringMatching(/C\+\+ compiler and Python 3.*npm rebuild better-sqlite3/) as string,
  });
});

test('closing leaves one file, which can be copied', async () => {
  await filled();
  const copy = join(folder, 'copy.db');
  copyFileSync(path, copy);
  path = copy;
  await withStore(async ({ reader }) => expect((await reader.stats()).documents).toBe(1));
});

const NOBODY = '65534';

/** Opens a store and reads or writes in a process whose rights count: those of nobody where the test runs as root. */
function openAsNobody(location: string, purpose: 'read' | 'write' = 'write'): unknown {
  const module = pathToFileURL(join(packageRoot, 'dist', 'src', 'store', 'open-store.js')).href;
  const script = join(packageRoot, 'test', 'fixtures', 'open-and-report.mjs');
  const user = process.getuid?.() === 0 ? [NOBODY] : [];
  const run = spawnSync(process.execPath, ['--no-warnings', script, module, `sqlite:${location}`, purpose, ...user], { encoding: 'utf8' });
  return JSON.parse(run.stdout || JSON.stringify({ stderr: run.stderr })) as unknown;
}
