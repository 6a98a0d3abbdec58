import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { findInputs } from '../../../src/sources/find-inputs.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

const find = async (...names: string[]) =>
  (await findInputs(names, { stdin: Readable.from(['piped']), folder })).map(({ source }) => source);

test('a file is found whatever its extension', async () => {
  write('plan.xyz');
  expect(await find('plan.xyz')).toEqual(['plan.xyz']);
});

test('a folder is searched through, in a fixed order, for documents only', async () => {
  write(
    'p/b.txt',
    'p/a.md',
    'p/sub/c.MD',
    'p/Z.markdown',
    'p/image.png',
    'p/.hidden.md',
    'p/README.md',
    'p/sub/LICENSE.txt',
    'p/.git/x.md',
    'p/node_modules/m/y.md',
  );
  expect(await find('p')).toEqual(['p/Z.markdown', 'p/a.md', 'p/b.txt', 'p/sub/c.MD']);
});

test('a pattern is matched, in a fixed order', async () => {
  write('p/b.txt', 'p/q/a.txt', 'p/c.md');
  expect(await find('p/**/*.txt')).toEqual(['p/b.txt', 'p/q/a.txt']);
});

test('a file whose name looks like a pattern is that file', async () => {
  write('plan[1].md', 'plan1.md');
  expect(await find('plan[1].md')).toEqual(['plan[1].md']);
});

test('arguments keep their order, and a file that is named twice comes once', async () => {
  write('b.md', 'a.md');
  symlinkSync('a.md', join(folder, 'link.md'));
  expect(await find('b.md', 'a.md', './b.md', '*.md', join(folder, 'a.md'))).toEqual(['b.md', 'a.md']);
});

test('links to folders are followed, and one that leads back is entered once', async () => {
  write('p/a.md', 'other/b.md');
  symlinkSync('..', join(folder, 'p', 'up'));
  symlinkSync('../other', join(folder, 'p', 'over'));
  expect(await find('p')).toEqual(['p/a.md', 'p/over/b.md']);
});

test.each([
  ['nowhere.md', 'INPUT_NOT_FOUND', 'no such file or folder: nowhere.md'],
  ['nowhere/*.md', 'INPUT_NOT_FOUND', 'no file matches nowhere/*.md'],
  ['empty', 'INPUT_NOT_FOUND', 'no documents in empty'],
  ['loop', 'INPUT_UNREADABLE', 'cannot read loop: its symbolic links form a loop'],
  ['plan.md/x.md', 'INPUT_NOT_FOUND', 'no such file or folder: plan.md/x.md'],
])('%s is %s', async (name, code, message) => {
  write('plan.md');
  mkdirSync(join(folder, 'empty'));
  symlinkSync('loop', join(folder, 'loop'));
  await expect(find(name)).rejects.toMatchObject({ code, message, hint: expect.any(String) });
});

test('a link that leads nowhere is found and fails when it is read', async () => {
  mkdirSync(join(folder, 'p'));
  symlinkSync('gone.md', join(folder, 'p', 'dead.md'));
  const [input] = await findInputs(['p'], { stdin: Readable.from([]), folder });
  await expect(input!.read()).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
});

test('reading gives the bytes and the name', async () => {
  write('plan.md');
  const [input] = await findInputs(['plan.md'], { stdin: Readable.from([]), folder });
  const { source, bytes } = await input!.read();
  expect([source, Buffer.from(bytes).toString()]).toEqual(['plan.md', 'plan.md']);
});

test('- is standard input, once', async () => {
  const [input] = await findInputs(['-'], { stdin: Readable.from([Buffer.from('pip'), Buffer.from('ed')]), folder });
  const { source, bytes } = await input!.read();
  expect([source, Buffer.from(bytes).toString()]).toEqual(['stdin', 'piped']);
  await expect(find('-', '-')).rejects.toMatchObject({ code: 'USAGE' });
});

test('a device is no document', async () => {
  const [input] = await findInputs(['/dev/zero'], { stdin: Readable.from([]), folder });
  await expect(input!.read()).rejects.toMatchObject({ code: 'INPUT_UNSUPPORTED' });
});
