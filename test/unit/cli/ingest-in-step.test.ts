import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOf } from '../sync/folder-of-texts.js';
import { runCli } from './fake-host.js';

let folder: string;
let plans: string;
let store: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-in-step-'));
  plans = join(folder, 'plans');
  mkdirSync(plans);
  store = `sqlite:${join(folder, 'store.db')}`;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(plans, name), text);

interface Summary {
  dryRun: boolean;
  counts: Record<string, number>;
  facts?: Record<string, number>;
  gone?: { missing: string[]; removed: boolean };
  issues: { byCode: Record<string, number>; bySource: { source: string; codes: Record<string, number> }[] };
  documents: { source: string; outcome: string; otherNames?: string[]; changes?: { change: string }[] }[];
  graph: { documents: number };
}

async function ingest(...flags: string[]): Promise<{ code: number; stderr: string; summary: Summary }> {
  const { code, stdout, stderr } = await runCli(['ingest', plans, '--store', store, '--json', ...flags]);
  if (stdout === '') throw new Error(stderr);
  return { code, stderr, summary: JSON.parse(stdout) as Summary };
}

test('a folder is followed: edits, renames, twins and what is gone', async () => {
  write('a.md', planOf('合肥市', 500));
  write('b.md', planOf('芜湖市', 300));
  write('c.md', planOf('滁州市', 200));
  expect((await ingest()).summary.counts).toMatchObject({ added: 3 });
  expect((await ingest()).summary.counts).toMatchObject({ unchanged: 3 });

  write('a.md', planOf('合肥市', 800));
  const edited = await ingest('--diff');
  expect(edited.summary).toMatchObject({ counts: { replaced: 1, unchanged: 2 }, facts: { added: 0, retracted: 0 } });
  expect(edited.summary.documents[0]!.changes!.every(({ change }) => change === 'changed')).toBe(true);

  renameSync(join(plans, 'b.md'), join(plans, 'd.md'));
  write('e.md', planOf('滁州市', 200));
  const { summary } = await ingest();
  expect(summary.counts).toMatchObject({ renamed: 1, twin: 1, unchanged: 2 });
  expect(summary.documents.find(({ outcome }) => outcome === 'renamed')).toMatchObject({
    source: 'plans/d.md',
    otherNames: ['plans/b.md'],
  });
  expect(summary.graph.documents).toBe(3);

  rmSync(join(plans, 'a.md'));
  expect((await ingest()).summary.graph.documents).toBe(3);
  const synced = await ingest('--sync');
  expect(synced).toMatchObject({ code: 0, summary: { gone: { missing: ['plans/a.md'], removed: true }, graph: { documents: 2 } } });
});

test('more than half gone needs a yes', async () => {
  for (const [at, name] of ['a.md', 'b.md', 'c.md'].entries()) write(name, planOf('合肥市', 100 + at));
  await ingest();
  rmSync(join(plans, 'a.md'));
  rmSync(join(plans, 'b.md'));
  const refused = await ingest('--sync');
  expect(refused).toMatchObject({
    code: 1,
    summary: { gone: { missing: ['plans/a.md', 'plans/b.md'], removed: false }, graph: { documents: 3 } },
  });
  expect(refused.stderr).toMatch(/2 of 3 documents are gone, more than half, so none was removed; --yes removes them/);
  expect((await ingest('--sync', '--dry-run')).summary).toMatchObject({ dryRun: true, gone: { removed: true }, graph: { documents: 3 } });
  expect(await ingest('--sync', '--yes')).toMatchObject({ code: 0, summary: { gone: { removed: true }, graph: { documents: 1 } } });
  rmSync(join(plans, 'c.md'));
  expect(await ingest('--sync', '--yes')).toMatchObject({ code: 0, summary: { graph: { documents: 0 } } });
});

test('a run ends with what was left unread, by code and by document', async () => {
  write('a.md', planOf('合肥市', 500));
  write('b.md', `${planOf('芜湖市', 300)}保存种质突破300瓮。推动18个风场。\n`);
  const { summary } = await ingest();
  expect(summary.issues.byCode).toMatchObject({ UNREAD_QUANTITY: 2 });
  expect(summary.issues.bySource).toContainEqual({
    source: 'plans/b.md',
    codes: expect.objectContaining({ UNREAD_QUANTITY: 2 }) as unknown,
  });
  write('b.md', `${planOf('芜湖市', 400)}保存种质突破300瓮。\n`);
  const { stdout } = await runCli(['ingest', plans, '--store', store]);
  expect(stdout).toMatch(/^issues {6}.*\b1 UNREAD_QUANTITY/m);
  expect(stdout).toMatch(/^unread {6}plans\/b\.md: 1 UNREAD_QUANTITY$/m);
});

test('what came from elsewhere is not gone from a folder', async () => {
  write('a.md', planOf('合肥市', 500));
  await ingest();
  await runCli(['ingest', '-', '--store', store], { stdin: planOf('芜湖市', 300) });
  expect((await ingest('--sync')).summary).toMatchObject({ gone: { missing: [] }, graph: { documents: 2 } });
});

test('a dry run makes no store', async () => {
  write('a.md', planOf('合肥市', 500));
  expect((await ingest('--dry-run')).summary).toMatchObject({ dryRun: true, counts: { added: 1 }, graph: { documents: 0 } });
  expect((await runCli(['stats', '--store', store])).stderr).toMatch(/error: /);
});

test('the differences are lines for a person', async () => {
  write('a.md', planOf('合肥市', 500));
  await ingest();
  write('a.md', planOf('合肥市', 800));
  const { stdout } = await runCli(['ingest', plans, '--store', store, '--diff']);
  expect(stdout).toMatch(/^plans\/a\.md: 0 added, \d+ changed, 0 retracted, \d+ unchanged$/m);
  expect(stdout).toMatch(/^ {2}~ .*SETS_TARGET 800亿元 PLANNED {2}\(was 500亿元 PLANNED\)$/m);
  expect(stdout).toMatch(/^facts {7}0 added/m);
});
