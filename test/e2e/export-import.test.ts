import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { buildOnce, runBuiltCli, startBuiltCli, temporaryFolder } from './built-cli.js';

const PLANS = join(packageRoot, 'seeds', 'plans');
const MANY = 40;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

const cli = (...argv: string[]) => runBuiltCli(argv, { cwd: folder.path });
const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
const documents = (store: string): number =>
  (JSON.parse(cli('stats', '--json', '--store', store).stdout) as { documents: number }).documents;

describe('export and import', () => {
  test('give a store that exports the same bytes', () => {
    expect(cli('ingest', PLANS).code).toBe(0);
    expect(cli('export', '--format', 'ndjson', '-o', 'first.ndjson')).toMatchObject({ code: 0, stdout: '' });
    const imported = cli('import', 'first.ndjson', '--store', 'sqlite:./second.db', '--json');
    expect(imported.code).toBe(0);
    expect(JSON.parse(imported.stdout)).toMatchObject({ counts: { added: 3, unchanged: 0 }, graph: { documents: 3 } });
    const { code, stdout } = cli('export', '--store', 'sqlite:./second.db');
    expect(code).toBe(0);
    expect(stdout).toBe(read('first.ndjson'));
    const again = runBuiltCli(['import', '-', '--json'], { cwd: folder.path, input: stdout });
    expect(JSON.parse(again.stdout)).toMatchObject({ counts: { added: 0, unchanged: 3 } });
  });

  test('of one document can be piped from extraction to import', () => {
    const { stdout } = cli('extract', join(PLANS, 'anhui-rcep-digest.md'), '--format', 'ndjson');
    expect(runBuiltCli(['import', '-'], { cwd: folder.path, input: stdout })).toMatchObject({ code: 0 });
    expect(cli('export').stdout).toBe(stdout);
  });

  test('a file that is cut off fails, and nothing of it is in the store', () => {
    cli('ingest', PLANS);
    const lines = cli('export').stdout.split(/(?<=\n)/);
    const lastDocument = lines.findLastIndex((line) => line.startsWith('{"record":"document"'));
    writeFileSync(join(folder.path, 'part.ndjson'), lines.slice(0, lastDocument + 3).join(''));
    const { code, stderr } = cli('import', 'part.ndjson', '--store', 'sqlite:./part.db');
    expect(code).toBe(1);
    expect(stderr).toMatch(/error: .*cut off after line \d+/);
    expect(documents('sqlite:./part.db')).toBe(0);
  });

  test('an export that cannot be written leaves what was there, and no half of a file', () => {
    writeFileSync(join(folder.path, 'kept.ndjson'), 'before');
    const { code, stderr } = cli('export', '-o', 'kept.ndjson');
    expect(code).toBe(1);
    expect(stderr).toContain('does not exist');
    expect(existsSync(join(folder.path, 'plangraph.db'))).toBe(false);
    cli('ingest', join(PLANS, 'anhui-rcep-digest.md'));
    expect(cli('export', '-o', 'kept.ndjson/graph.ndjson')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('its folder is a file') as string,
    });
    expect(read('kept.ndjson')).toBe('before');
    expect(cli('export', '-o', 'kept.ndjson').code).toBe(0);
    expect(read('kept.ndjson')).toMatch(/^\{"record":"plangraph".*"record":"end"/s);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('an import of a file that is not there makes no store', () => {
    expect(cli('import', 'nothing.ndjson')).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing.ndjson') as string });
    expect(existsSync(join(folder.path, 'plangraph.db'))).toBe(false);
  });
});

describe('export in other formats', () => {
  beforeEach(() => void cli('ingest', join(PLANS, 'anhui-rcep-digest.md'), '--quiet'));

  test('writes a file, a folder of tables, or one table to standard output', () => {
    expect(cli('export', '-f', 'gexf', '-o', 'plans.gexf')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(read('plans.gexf')).toMatch(/^<\?xml.*<\/gexf>\n$/s);
    expect(cli('export', '-f', 'parquet', '-o', 'tables').code).toBe(0);
    expect(readdirSync(join(folder.path, 'tables')).sort()).toEqual([
      'documents.parquet',
      'edges.parquet',
      'evidence.parquet',
      'nodes.parquet',
    ]);
    expect(
      readFileSync(join(folder.path, 'tables', 'edges.parquet'))
        .subarray(-4)
        .toString(),
    ).toBe('PAR1');
    const { stdout } = cli('export', '-f', 'jsonl', '--table', 'nodes', '--type', 'Task', 'Place');
    const types = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect(new Set(types)).toEqual(new Set(['Task', 'Place']));
  });

  test.each([
    [['-f', 'csv'], /several tables and cannot go to standard output/],
    [['-f', 'gexf', '--table', 'nodes'], /gexf has no table nodes/],
    [['--type', 'Task'], /ndjson is whole documents and cannot be filtered by type/],
    [['-f', 'gexf', '--type', 'Nothing'], /no entity type "Nothing"/],
    [['-f', 'gexf', '--document', 'nowhere.md'], /no document "nowhere.md"/],
    [['-f', 'gexf', '--min-confidence', '2'], /give a number from 0 to 1/],
  ])('%j is wrong usage', (flags, message) => {
    expect(cli('export', ...flags)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) as string });
  });
});

describe('copy', () => {
  beforeEach(() => {
    const plan = readFileSync(join(PLANS, 'anhui-rcep-digest.md'), 'utf8');
    // One text under many names would be one document.
    for (let at = 0; at < MANY; at++)
      writeFileSync(join(folder.path, `plan-${String(at).padStart(3, '0')}.md`), `${plan}\n这是第${at + 1}份。\n`);
    cli('ingest', '.', '--quiet');
  });

  test('brings everything, once', () => {
    const { code, stdout } = cli('copy', 'sqlite:./plangraph.db', 'sqlite:./copy.db', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { added: MANY } });
    expect(cli('export', '--store', 'sqlite:./copy.db').stdout).toBe(cli('export').stdout);
  });

  test('that is stopped leaves whole documents, and the next run completes it', async () => {
    const running = await startBuiltCli(['copy', 'sqlite:./plangraph.db', 'sqlite:./copy.db'], /copy 3\//, { cwd: folder.path });
    expect(await running.stop('SIGINT')).toBe(130);
    const done = documents('sqlite:./copy.db');
    expect(done).toBeGreaterThanOrEqual(3);
    expect(done).toBeLessThan(MANY);
    const { stdout } = cli('copy', 'sqlite:./plangraph.db', 'sqlite:./copy.db', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ counts: { added: MANY - done, unchanged: done } });
    expect(cli('export', '--store', 'sqlite:./copy.db').stdout).toBe(cli('export').stdout);
  });
});
