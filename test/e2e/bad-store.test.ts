import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import Database from 'better-sqlite3';
import { buildOnce, builtEntry, runBuiltCli, temporaryFolder } from './built-cli.js';

const plan = join(packageRoot, 'seeds', 'plans', 'shenzhen-fintech-digest.md');
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'folder'));
  writeFileSync(join(folder.path, 'corrupt.db'), 'this is no database, but it is long enough to be taken for one '.repeat(100));
});
afterEach(() => folder.remove());

describe.each([
  ['ingest', [plan]],
  ['stats', []],
  ['serve', ['--port', '0']],
])('%s', (command, rest) => {
  it.each([
    ['sqlite:./corrupt.db', 1, /error: the store .*corrupt\.db/],
    ['sqlite:./folder', 1, /error: the store .*folder/],
    ['sqlite:./nowhere/x.db', 1, /error: the store .*does not exist/],
    ['sqlite:/proc/plangraph.db', 1, /error: the store .*plangraph\.db/],
    ['postgres://user:secret@host/db', 2, /error: .*is no store/],
  ])('into %s fails with a message and a hint', (store, code, said) => {
    const result = runBuiltCli([command, ...rest, '--store', store], { cwd: folder.path });
    expect(result.stderr).toMatch(said);
    expect(result.stderr).toMatch(/^hint: /m);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.stderr).not.toContain('secret');
    expect(result.code).toBe(code);
  });
});

/** A disk of one's own needs rights that not every user has. */
const mayMount = spawnSync('unshare', ['--mount', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0;

(mayMount ? test : test.skip)('a store on a read-only disk is counted, also one that a killed process left in write-ahead mode', () => {
  const disk = join(folder.path, 'disk');
  mkdirSync(disk);
  const store = join(folder.path, 'a.db');
  expect(runBuiltCli(['ingest', plan, '--store', `sqlite:${store}`, '-q']).code).toBe(0);
  const stats = (): { code: number | null; stdout: string; stderr: string } => {
    const script =
      'mount -t tmpfs tmpfs "$1" && cp "$2" "$1/a.db" && mount -o remount,ro "$1" && exec "$3" "$4" stats --store "sqlite:$1/a.db"';
    const run = spawnSync('unshare', ['--mount', 'sh', '-c', script, 'sh', disk, store, process.execPath, builtEntry], {
      encoding: 'utf8',
    });
    return { code: run.status, stdout: run.stdout, stderr: run.stderr };
  };
  expect(stats()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^documents +1 /m) });
  const database = new Database(store);
  database.pragma('journal_mode = WAL');
  database.close();
  expect(stats()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^documents +1 /m) });
});
