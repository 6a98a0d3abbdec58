import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Judgement } from '../../../schema/judgement.js';
import { openStore } from '../../../src/store/open-store.js';
import { smallGraph } from '../../fixtures/small-graph.js';
import { runCli } from './fake-host.js';

let folder: string;
let store: string;
const graph = smallGraph({
  source: 'plan.md',
  entities: { a: { name: 'alpha' }, b: { name: 'beta' }, c: { name: 'gamma' }, z: { type: 'Zone', name: 'park' } },
  relations: [
    { subject: 'a', object: 'b' },
    { subject: 'b', object: 'c' },
  ],
});
const idOf = (name: string): string => graph.entities.find((entity) => entity.name === name)!.id;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-judge-'));
  store = `sqlite:${join(folder, 'store.db')}`;
  const opened = await openStore(store);
  await opened.writer.replaceDocument(graph);
  await opened.close();
});
afterEach(async () => {
  const { judgements } = await listed();
  if (judgements.length > 0) await judge('undo', ...judgements.map(({ id }) => id));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const judge = async (...argv: string[]) => runCli(['judge', ...argv, '--store', store], { environment: { USER: 'li' } });
const listed = async () =>
  JSON.parse((await judge('list', '--json')).stdout) as { version: string; judgements: Judgement[]; contradictions: object[] };
const exported = async () => (await runCli(['export', '--format', 'node-link', '--store', store])).stdout;

test('two names are judged to be one, by whoever is logged in, and the graph follows until it is undone', async () => {
  const before = await exported();
  const made = await judge('same', 'alpha', idOf('beta'), '--why', 'one seal', '--json');
  expect(made.code).toBe(0);
  const { judgements, added, documents } = JSON.parse(made.stdout) as { judgements: Judgement[]; added: number; documents: number };
  expect({ added, documents }).toEqual({ added: 1, documents: 1 });
  expect(judgements).toMatchObject([{ kind: 'SAME', by: 'li', why: 'one seal' }]);
  expect(await exported()).not.toBe(before);
  expect((await judge('list')).stdout).toMatch(/SAME .*li, .*: one seal/s);
  expect((await judge('undo', judgements[0]!.id)).stdout).toMatch(/\+0 −1: 0 in all/);
  expect(await exported()).toBe(before);
});

test('a copy of the store says what the store says', async () => {
  const copy = `sqlite:${join(folder, 'copy.db')}`;
  await judge('same', 'alpha', 'beta', '--why', 'one seal');
  expect((await runCli(['copy', store, copy, '--quiet'])).code).toBe(0);
  expect((await runCli(['export', '--format', 'node-link', '--store', copy])).stdout).toBe(await exported());
  expect((await runCli(['judge', 'list', '--store', copy])).stdout).toBe((await judge('list')).stdout);
});

test('a dossier of the document says what judgements left of it', async () => {
  const dossier = async () => (await runCli(['report', 'plan.md', '--store', store])).stdout;
  expect(await dossier()).toContain('alpha');
  await judge('rename', 'alpha', 'first', '--why', 'its own notice');
  expect(await dossier()).toContain('first');
  await judge('reject', graph.relations[0]!.id, '--why', 'about another plan');
  expect(await dossier()).not.toContain('first');
});

test('the same person says the same once', async () => {
  await judge('rename', 'alpha', 'first', '--why', 'its own notice');
  expect((await judge('rename', idOf('alpha'), 'first', '--why', 'again')).stdout).toMatch(/\+0 −0: 1 in all/);
  expect((await judge('rename', idOf('alpha'), 'first', '--why', 'again', '--by', 'wang')).stdout).toMatch(/\+1 −0: 2 in all/);
});

test('what contradicts itself is told', async () => {
  await judge('same', 'alpha', 'beta', '--why', 'x');
  const { code, stderr } = await judge('different', idOf('alpha'), idOf('beta'), '--why', 'y');
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^contradiction: .*are said to be one, and to be two/) as string,
  });
  expect((await listed()).contradictions).toHaveLength(1);
});

test.each([
  [['same', 'alpha', 'nobody', '--why', 'x'], /no entity is called nobody/],
  [['same', 'alpha', 'park', '--why', 'x'], /cannot be the same/],
  [['same', 'alpha', 'alpha', '--why', 'x'], /of two entities/],
  [['type', 'alpha', 'Dragon', '--why', 'x'], /no entity type/],
  [['reject', 'rel_00000000000000000000', '--why', 'x'], /no relation and no assertion/],
  [['undo', 'jdg_00000000000000000000'], /there is no judgement/],
])('%j is refused', async (argv, message) => {
  expect(await judge(...argv)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) as string });
});

test('judgements go to a file and come back from it, with what it lacks taken out where that is wanted', async () => {
  const file = join(folder, 'judgements.jsonl');
  await judge('reject', graph.relations[0]!.id, '--why', 'another text');
  await judge('type', 'gamma', graph.entities.find(({ name }) => name === 'park')!.type, '--why', 'x');
  await judge('export', '-o', file);
  const lines = readFileSync(file, 'utf8');
  const { judgements } = await listed();
  await judge('undo', ...judgements.map(({ id }) => id));
  await judge('unsure', 'alpha', 'beta', '--why', 'x');
  expect((await judge('import', file)).stdout).toMatch(/\+2 −0: 3 in all/);
  expect((await judge('import', file, '--replace')).stdout).toMatch(/\+0 −1: 2 in all/);
  expect((await judge('export')).stdout).toBe(lines);
  writeFileSync(file, `${lines}\nnothing\n`);
  expect(await judge('import', file)).toMatchObject({ code: 1, stderr: expect.stringMatching(/line 4: it is no JSON/) as string });
});
