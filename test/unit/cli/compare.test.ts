import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { extractDocument } from '../../../ingest/pipeline.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import { runCli } from './fake-host.js';

let folder: string;
let a: string;
let b: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-compare-'));
  [a, b] = [join(folder, 'a.md'), join(folder, 'b.md')];
  writeFileSync(a, '江城市数字经济实施方案\n\n一、任务\n\n1.发展人工智能。建设算力中心|训练平台。\n\n2.开放公共数据。编制数据清单。\n');
  writeFileSync(
    b,
    '江城市<b>数字经济</b>实施方案（新）\n\n一、任务\n\n1.发展人工智能。建设算力中心|训练平台。\n\n2.发展低空物流。开通无人机航线。\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('text: counts first, then what changed', async () => {
  const { code, stdout } = await runCli(['compare', a, b]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^a {2}江城市数字经济实施方案 {2}a\.md\nb {2}.*b\.md\n\nTasks +\d+ kept, 1 dropped, 1 added\n/);
  expect(stdout).toMatch(/\n {2}dropped +一2 开放公共数据/);
  expect(stdout).not.toMatch(/\n {2}kept/);
});

test('json: every line', async () => {
  const { stdout } = await runCli(['compare', a, b, '--format', 'json']);
  const { tasks } = JSON.parse(stdout) as { tasks: { status: string; a?: string; b?: string; passages: { a?: { quote: string } } }[] };
  const [kept] = tasks.filter(({ status, a: number }) => status === 'kept' && number === '一1');
  expect(kept).toMatchObject({ b: '一1', passages: { a: { quote: expect.stringContaining('算力中心') as string } } });
});

test('md and html show both passages, and no mark of a document stays one', async () => {
  const { stdout: markdown } = await runCli(['compare', a, b, '--format', 'md']);
  expect(markdown).toContain('算力中心\\|训练平台');
  const out = join(folder, 'changes.html');
  const { code } = await runCli(['compare', a, b, '--format', 'html', '--output', out]);
  expect(code).toBe(0);
  const html = readFileSync(out, 'utf8');
  expect(html).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('<script');
});

test('stored plans are named by id or source; one that is not there is an error', async () => {
  const store = `sqlite:${join(folder, 'plans.db')}`;
  const opened = await openStore(store);
  for (const path of [a, b]) await loadGraph(opened, extractDocument({ source: basename(path), bytes: readFileSync(path) }));
  await opened.close();
  const stored = await runCli(['compare', 'a.md', 'b.md', '--stored', '--store', store]);
  expect(stored).toMatchObject({ code: 0, stdout: (await runCli(['compare', a, b])).stdout });
  const missing = await runCli(['compare', 'a.md', 'c.md', '--stored', '--store', store]);
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('"c.md"');
});

test('standard input is one plan at most', async () => {
  const { code, stdout } = await runCli(['compare', a, '-'], { stdin: readFileSync(b) });
  expect({ code, kept: stdout.includes('kept') }).toEqual({ code: 0, kept: true });
  expect((await runCli(['compare', '-', '-'])).code).toBe(2);
});
