import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { writeFolder, writeOutput } from '../../../src/cli/output/write-output.js';
import { fakeHost } from './fake-host.js';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'plangraph-output-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* words(...chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

async function* broken(): AsyncGenerator<string> {
  yield 'half';
  throw new Error('no more');
}

const write = (path: string): Promise<void> => writeOutput(fakeHost(), path, words('all ', 'of it'));

test('missing folders are made', async () => {
  await write(at('a', 'b', 'c.txt'));
  expect(readFileSync(at('a', 'b', 'c.txt'), 'utf8')).toBe('all of it');
  await writeFolder(fakeHost(), at('d', 'e'), [{ name: 'f.txt', chunks: words('x') }]);
  expect(readFileSync(at('d', 'e', 'f.txt'), 'utf8')).toBe('x');
});

test('a link stays a link, and the file that it leads to is written, also where there is none yet', async () => {
  mkdirSync(at('real'));
  writeFileSync(at('real', 'file'), 'before');
  symlinkSync('real/file', at('link'));
  symlinkSync('link', at('second'));
  symlinkSync('later/file', at('dangling'));
  await write(at('second'));
  await write(at('dangling'));
  for (const name of ['link', 'second', 'dangling']) expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
  expect([readFileSync(at('real', 'file'), 'utf8'), readFileSync(at('later', 'file'), 'utf8')]).toEqual(['all of it', 'all of it']);
});

test('a named pipe is written into', async () => {
  spawnSync('mkfifo', [at('pipe')]);
  const reader = spawn('cat', [at('pipe')]);
  const read = text(reader.stdout);
  await write(at('pipe'));
  expect(await read).toBe('all of it');
  expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
});

test('whoever reads a pipe may have seen enough', async () => {
  spawnSync('mkfifo', [at('pipe')]);
  const reader = spawn('head', ['-c', '1', at('pipe')], { stdio: 'ignore' });
  const gone = once(reader, 'close');
  await writeOutput(fakeHost(), at('pipe'), words(...Array.from({ length: 100 }, () => 'x'.repeat(100_000))));
  await gone;
});

test('a device is written into and stays what it is', async () => {
  await write('/dev/null');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  symlinkSync('/dev/null', at('null'));
  await write(at('null'));
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  await expect(write('/dev/full')).rejects.toMatchObject({
    code: 'OUTPUT_UNWRITABLE',
    message: '/dev/full cannot be written: the disk is full',
  });
});

test('a file that is replaced keeps its rights', async () => {
  writeFileSync(at('file'), 'before');
  chmodSync(at('file'), 0o640);
  await write(at('file'));
  expect(statSync(at('file')).mode & 0o777).toBe(0o640);
});

test.each([
  ['a place below a file', () => at('file', 'x'), 'its folder is a file'],
  ['a folder', () => at(), 'it is a folder'],
  ['a link that leads to itself', () => at('loop'), 'its symbolic links form a loop'],
])('%s cannot be written', async (_, path, why) => {
  writeFileSync(at('file'), 'before');
  symlinkSync('loop', at('loop'));
  await expect(write(path())).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', message: `${path()} cannot be written: ${why}` });
});

test('a folder of tables below a file cannot be written', async () => {
  writeFileSync(at('file'), 'before');
  const writing = (path: string) => writeFolder(fakeHost(), path, [{ name: 'x', chunks: words('x') }]);
  await expect(writing(at('file'))).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  await expect(writing(at('file', 'x'))).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
});

test('what fails half way leaves what was there, and nothing beside it', async () => {
  writeFileSync(at('file'), 'before');
  await expect(writeOutput(fakeHost(), at('file'), broken())).rejects.toThrow('no more');
  const interrupt = AbortSignal.abort();
  await expect(writeOutput(fakeHost({ interrupt }), at('file'), words('x'))).rejects.toMatchObject({ code: 'INTERRUPTED' });
  expect(readFileSync(at('file'), 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['file']);
});
