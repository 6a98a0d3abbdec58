import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDocument } from '../../../ingest/pipeline.js';
import { openStore } from '../../../src/store/open-store.js';
import { planOf, readFolder } from '../sync/folder-of-texts.js';
import { runCli } from './fake-host.js';

const CITIES = ['合肥市', '芜湖市', '滁州市'];
let folder: string;
let store: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-remove-'));
  store = `sqlite:${join(folder, 'store.db')}`;
  mkdirSync(join(folder, 'plans'));
  for (const [at, city] of CITIES.entries()) writeFileSync(join(folder, 'plans', `${at}.md`), planOf(city, 100));
  writeFileSync(join(folder, 'plans', 'twin.md'), planOf(CITIES[0]!, 100));
  await runCli(['ingest', join(folder, 'plans'), '--store', store]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const remove = async (...argv: string[]) => runCli(['remove', ...argv, '--store', store]);

interface Status {
  stale: number;
  documents: { id: string; title: string; sources: string[]; stale: boolean; changed: string[] }[];
}
const status = async (): Promise<Status> => JSON.parse((await runCli(['status', '--json', '--store', store])).stdout) as Status;

test('a document goes by its path, its id, its title or a part of it', async () => {
  const { documents } = await status();
  expect(documents.map(({ sources }) => sources)).toEqual([['plans/0.md', 'plans/twin.md'], ['plans/1.md'], ['plans/2.md']]);
  expect(await remove('plans/1.md')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^removed {5}1: plans\/1\.md\n/) as string });
  expect((await remove('滁州市')).code).toBe(0);
  expect((await remove(documents[0]!.id)).code).toBe(0);
  expect((await status()).documents).toEqual([]);
});

test('of a text with several names only the one that is named goes', async () => {
  expect((await remove('plans/0.md')).stdout).toMatch(/^kept {8}合肥市.*: only the name plans\/0\.md went$/m);
  expect((await status()).documents[0]!.sources).toEqual(['plans/1.md']);
  expect((await status()).documents.map(({ sources }) => sources)).toContainEqual(['plans/twin.md']);
});

test('what fits nothing, or several, leaves all as it is', async () => {
  expect(await remove('plans/1.md', 'nowhere.md')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/the store has no document nowhere\.md/) as string,
  });
  const several = await remove('数字经济发展行动计划');
  expect(several).toMatchObject({ code: 2, stderr: expect.stringMatching(/3 documents have .* in their title/) as string });
  expect(several.stderr).toContain('plans/2.md');
  expect((await status()).documents).toHaveLength(3);
});

test('more than half of a store needs a yes, and a dry run removes nothing', async () => {
  const dry = await remove('plans/1.md', 'plans/2.md', '--dry-run', '--json');
  expect(JSON.parse(dry.stdout)).toMatchObject({ dryRun: true, removed: [{ sources: ['plans/1.md'] }, { sources: ['plans/2.md'] }] });
  expect(await remove('plans/1.md', 'plans/2.md')).toMatchObject({ code: 1, stderr: expect.stringMatching(/2 of 3 documents/) as string });
  expect((await status()).documents).toHaveLength(3);
  expect((await remove('plans/1.md', 'plans/2.md', '--yes')).code).toBe(0);
  expect((await status()).documents).toHaveLength(1);
});

test('what other rules have read is stale, and read again', async () => {
  expect((await status()).stale).toBe(0);
  const opened = await openStore(store);
  const text = planOf('六安市', 100);
  await readFolder(opened, new Map([['sent.md', text]]), {
    isGone: () => false,
    extract: async (input) => {
      const graph = extractDocument(input);
      return { ...graph, run: { ...graph.run, stages: { ...graph.run.stages, '5-relations': 'of before' } } };
    },
  });
  await opened.close();
  expect(await status()).toMatchObject({ stale: 1 });
  expect((await runCli(['status', '--store', store])).stdout).toMatch(
    /^documents {3}4, of which 1 stale\n {2}sent\.md {2}changed since: 5-relations$/m,
  );
  const again = await runCli(['ingest', '--stale', '--store', store, '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({ counts: { replaced: 1 }, facts: { added: 0, changed: 0, retracted: 0 } });
  expect((await status()).stale).toBe(0);
});

test('--stale stands alone, and a path is needed otherwise', async () => {
  expect((await runCli(['ingest', '--stale', 'plans', '--store', store])).code).toBe(2);
  expect((await runCli(['ingest', '--store', store])).code).toBe(2);
});
