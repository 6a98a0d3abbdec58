import { buffer } from 'node:stream/consumers';
import { WrittenFiles } from '../../../src/api/exports/written-files.js';
import type { WrittenFile } from '../../../src/api/exports/written-file.js';

let written: string[];
let files: WrittenFiles;
beforeEach(() => {
  written = [];
  files = new WrittenFiles(1000);
});
afterEach(() => files.close());

const get = (key: string, size = 400, version = 'v1'): Promise<WrittenFile | null> =>
  files.get(version, key, async function* () {
    written.push(key);
    yield await Promise.resolve(key.repeat(size));
  });
const textOf = async (file: WrittenFile): Promise<string> => (await buffer(file.read({ start: 0, end: file.size }))).toString();

test('who asks at the same time, and later, has the same file', async () => {
  const [one, two] = await Promise.all([get('a'), get('a')]);
  expect(one).toBe(two);
  expect(await get('a')).toBe(one);
  expect(written).toEqual(['a']);
  expect(await textOf(one!)).toBe('a'.repeat(400));
});

test('the one that was asked for longest ago makes room, once nobody reads it', async () => {
  (await get('a'))!.drop();
  (await get('b'))!.drop();
  (await get('a'))!.drop();
  (await get('c'))!.drop();
  await get('a');
  expect(written).toEqual(['a', 'b', 'c']);
  await get('b');
  expect(written).toEqual(['a', 'b', 'c', 'b']);
});

test('files that are read keep their space, and what does not fit beside them is none', async () => {
  const [a, b] = [await get('a'), await get('b')];
  expect(await get('c')).toBeNull();
  expect([await textOf(a!), await textOf(b!)]).toEqual(['a'.repeat(400), 'b'.repeat(400)]);
  expect(await get('d', 1001)).toBeNull();
  expect(await get('d', 1001)).toBeNull();
  expect(written).toEqual(['a', 'b', 'c', 'd']);
});

test('with another version of the data all are let go, and read to their end', async () => {
  const old = (await get('a'))!;
  const fresh = (await get('a', 500, 'v2'))!;
  expect(await textOf(old)).toBe('a'.repeat(400));
  old.drop();
  await expect(textOf(old)).rejects.toThrow();
  expect(await textOf(fresh)).toBe('a'.repeat(500));
});

test('a writing that fails is tried again', async () => {
  const failing = async function* (): AsyncGenerator<string> {
    yield await Promise.resolve('x');
    throw new Error('the store is away');
  };
  await expect(files.get('v1', 'a', failing)).rejects.toThrow('the store is away');
  expect(await textOf((await get('a'))!)).toHaveLength(400);
});
