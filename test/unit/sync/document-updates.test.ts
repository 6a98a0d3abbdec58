import { extractDocument } from '../../../ingest/pipeline.js';
import { openStore } from '../../../src/store/open-store.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { Catalogue } from '../../../src/sync/catalogue.js';
import { bytesOf, type Folder, planOf, readFolder, updatesOf } from './folder-of-texts.js';

const A = planOf('合肥市', 500);
const A2 = planOf('合肥市', 800);
const B = planOf('芜湖市', 300);

let store: GraphStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.close());

const outcomes = async (folder: Folder) =>
  Object.fromEntries([...(await readFolder(store, folder))].map(([name, { outcome }]) => [name, outcome]));
const sources = async () => (await Catalogue.read(store.reader)).all().map(({ sources: names }) => names!.map(({ source }) => source));

async function expectAsCleanBuild(folder: Folder): Promise<void> {
  const clean = await openStore('sqlite::memory:');
  await readFolder(clean, folder);
  expect(await store.reader.dataVersion()).toBe(await clean.reader.dataVersion());
  await clean.close();
}

test('what has not changed is not read again', async () => {
  const folder = new Map([['a.md', A]]);
  expect(await outcomes(folder)).toEqual({ 'a.md': 'added' });
  const before = await store.reader.revision();
  const results = await readFolder(store, folder, { extract: () => Promise.reject(new Error('it was read')) });
  expect(results.get('a.md')).toMatchObject({ outcome: 'unchanged', title: '合肥市数字经济发展行动计划（2024—2026年）' });
  expect(await store.reader.revision()).toBe(before);
});

test('an edit says which facts are new, changed, retracted and as before', async () => {
  await readFolder(store, new Map([['a.md', A]]));
  const result = (await readFolder(store, new Map([['a.md', A2]]))).get('a.md')!;
  expect(result.outcome).toBe('replaced');
  const { counts, changes } = result.diff!;
  expect(counts.unchanged).toBeGreaterThan(5);
  expect(counts.added + counts.changed + counts.retracted).toBe(changes.length);
  expect(changes).toContainEqual({
    change: 'changed',
    fact: expect.objectContaining({ predicate: 'SETS_TARGET', object: '800亿元' }) as unknown,
    before: expect.objectContaining({ object: '500亿元' }) as unknown,
  });
  expect(counts).toMatchObject({ added: 0, retracted: 0 });
});

test('lines in front move every passage and change no fact', async () => {
  await readFolder(store, new Map([['a.md', A]]));
  const result = (await readFolder(store, new Map([['a.md', A.replace('一、主要任务', '为加快发展，制定本计划。\n一、主要任务')]]))).get(
    'a.md',
  )!;
  expect(result.diff!.counts).toMatchObject({ added: 0, changed: 0, retracted: 0 });
});

test('a renamed document is known by its text', async () => {
  await readFolder(store, new Map([['a.md', A]]));
  const result = (await readFolder(store, new Map([['b.md', A]]))).get('b.md');
  expect(result).toMatchObject({ outcome: 'renamed', otherNames: ['a.md'], diff: { counts: { added: 0, changed: 0, retracted: 0 } } });
  expect(await sources()).toEqual([['b.md']]);
  await expectAsCleanBuild(new Map([['b.md', A]]));
});

test.each([
  ['b.md', 'a.md'],
  ['a.md', 'b.md'],
])('one text under two names is one document with two sources, whether %s comes first or %s', async (first, second) => {
  await readFolder(store, new Map([[first, A]]));
  const both = new Map([
    ['a.md', A],
    ['b.md', A],
  ]);
  expect(await outcomes(both)).toEqual({ [first]: 'unchanged', [second]: 'twin' });
  expect(await sources()).toEqual([['a.md', 'b.md']]);
  const [document] = (await store.reader.findDocuments({ page: {} })).items;
  expect(document!.item.issues).toContainEqual(
    expect.objectContaining({ code: 'SAME_TEXT', message: 'a.md: the same text is in b.md; it counts once' }),
  );
  expect(await outcomes(both)).toEqual({ 'a.md': 'unchanged', 'b.md': 'unchanged' });
  await expectAsCleanBuild(both);
});

test.each(['a.md', 'b.md'])('of two names %s is edited: the other keeps the text', async (edited) => {
  const folder = new Map([
    ['a.md', A],
    ['b.md', A],
  ]);
  await readFolder(store, folder);
  folder.set(edited, B);
  await readFolder(store, folder);
  expect(await sources()).toEqual([['a.md'], ['b.md']]);
  await expectAsCleanBuild(folder);
});

test.each(['a.md', 'b.md'])('of two names %s is removed: the other keeps the text', async (removed) => {
  const folder = new Map([
    ['a.md', A],
    ['b.md', A],
  ]);
  await readFolder(store, folder);
  folder.delete(removed);
  expect(await (await updatesOf(store, folder)).removeSource(removed)).toBe(true);
  await expectAsCleanBuild(folder);
});

test('the last name takes the document with it, and only what that alone said', async () => {
  const folder = new Map([
    ['a.md', A],
    ['b.md', B],
  ]);
  await readFolder(store, folder);
  expect(await (await updatesOf(store, folder)).removeSource('a.md')).toBe(true);
  expect(await (await updatesOf(store, folder)).removeSource('a.md')).toBe(false);
  await expectAsCleanBuild(new Map([['b.md', B]]));
});

test('two files that change names are the two that they were', async () => {
  await readFolder(
    store,
    new Map([
      ['a.md', A],
      ['b.md', B],
    ]),
  );
  const swapped = new Map([
    ['a.md', B],
    ['b.md', A],
  ]);
  await readFolder(store, swapped);
  await expectAsCleanBuild(swapped);
});

test('a name that goes while its twin cannot be read leaves the text that is stored', async () => {
  await readFolder(
    store,
    new Map([
      ['a.md', A],
      ['b.md', A],
    ]),
  );
  const updates = await updatesOf(store, new Map(), { isGone: () => false });
  expect(await updates.removeSource('a.md')).toBe(true);
  await expectAsCleanBuild(new Map([['b.md', A]]));
});

test('a dry run says the same and writes nothing', async () => {
  await readFolder(store, new Map([['a.md', A]]));
  const folder = new Map([
    ['a.md', A2],
    ['b.md', B],
    ['c.md', B],
  ]);
  const before = await store.reader.revision();
  const dry = await readFolder(store, folder, { dryRun: true });
  expect(await store.reader.revision()).toBe(before);
  expect(await readFolder(store, folder)).toEqual(dry);
  expect([...dry.values()].map(({ outcome }) => outcome)).toEqual(['replaced', 'added', 'twin']);
});

test('what other rules have read is read anew', async () => {
  const folder = new Map([['a.md', A]]);
  await readFolder(store, folder, {
    extract: async (input) => {
      const graph = extractDocument(input);
      return { ...graph, run: { ...graph.run, stages: { ...graph.run.stages, '3-mentions': 'of before' } } };
    },
  });
  const result = (await readFolder(store, folder)).get('a.md');
  expect(result).toMatchObject({ outcome: 'replaced', diff: { counts: { added: 0, changed: 0, retracted: 0 } } });
  expect(await outcomes(folder)).toEqual({ 'a.md': 'unchanged' });
});

test('a document with an error leaves what was there', async () => {
  await readFolder(store, new Map([['a.md', A]]));
  expect(await outcomes(new Map([['a.md', '']]))).toEqual({ 'a.md': 'refused' });
  await expectAsCleanBuild(new Map([['a.md', A]]));
});

test('strict refuses what has warnings, stored or not', async () => {
  const folder = new Map([['a.md', 'just a line of English']]);
  expect(await outcomes(folder)).toEqual({ 'a.md': 'added' });
  const updates = await updatesOf(store, folder, { strict: true });
  expect((await updates.put({ source: 'a.md', bytes: bytesOf(folder.get('a.md')!), inFolder: true })).outcome).toBe('refused');
});

test('a text that is nearly the same as another is named, and stays a document of its own', async () => {
  const body = Array.from({ length: 40 }, (_, at) => `第${at}项要求是完善制度、健全机制、强化保障，推动工作落到实处。`).join('\n');
  await readFolder(
    store,
    new Map([
      ['a.md', A + body],
      ['c.md', B + body.slice(0, 200)],
    ]),
  );
  const results = await readFolder(
    store,
    new Map([
      ['a.md', A + body],
      ['b.md', `${A}${body}另有一句。\n`],
      ['c.md', B + body.slice(0, 200)],
    ]),
  );
  expect(results.get('b.md')).toMatchObject({ outcome: 'added', nearTwins: [{ source: 'a.md' }] });
  expect(results.get('b.md')!.nearTwins![0]!.similarity).toBeGreaterThan(0.9);
  expect(await sources()).toHaveLength(3);
});
