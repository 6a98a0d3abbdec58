import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { buildOnce, runBuiltCli, temporaryFolder } from './built-cli.js';

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
