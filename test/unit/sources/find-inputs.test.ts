import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { READ_LIMITS } from '../../../ingest/formats/original/original.js';
import { findInputs, type Skipped } from '../../../src/sources/find-inputs.js';

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

test('what is not read of a folder is told with the reason; old Office files are found, since they are refused', async () => {
  write('p/a.docx', 'p/b.doc', 'p/c.PDF', 'p/d.png', 'p/sub/e.zip', 'p/README.md', 'p/.f.png', 'p/.git/x.md', 'p/node_modules/m/y.md');
  symlinkSync('..', join(folder, 'p/sub/up'));
  symlinkSync('../a.docx', join(folder, 'p/sub/same.docx'));
  const skipped: Skipped[] = [];
  const found = await findInputs(['p'], { stdin: Readable.from([]), folder, onSkipped: (entry) => skipped.push(entry) });
  expect(found.map(({ source }) => source)).toEqual(['p/a.docx', 'p/b.doc', 'p/c.PDF']);
  expect(skipped).toEqual([
    { path: 'p/.f.png', reason: 'HIDDEN' },
    { path: 'p/.git', reason: 'HIDDEN' },
    { path: 'p/README.md', reason: 'ABOUT_THE_FOLDER' },
    { path: 'p/d.png', reason: 'NOT_A_DOCUMENT' },
    { path: 'p/node_modules', reason: 'LIBRARIES' },
    { path: 'p/sub/e.zip', reason: 'NOT_A_DOCUMENT' },
    { path: 'p/sub/same.docx', reason: 'SEEN_BEFORE' },
    { path: 'p/sub/up', reason: 'SEEN_BEFORE' },
  ]);
});

test('a subfolder that cannot be listed fails as a file does that cannot be read; the others are found', async () => {
  write('p/a.md', 'p/shut/b.md', 'p/z.md');
  chmodSync(join(folder, 'p/shut'), 0o000);
  chmodSync(folder, 0o755);
  const found = await asNobody(() => findInputs(['p'], { stdin: Readable.from([]), folder }));
  expect(found.map(({ source }) => source)).toEqual(['p/a.md', 'p/shut', 'p/z.md']);
  await expect(found[1]!.read()).rejects.toMatchObject({ code: 'INPUT_UNREADABLE', message: 'cannot read p/shut: permission denied' });
  await expect(asNobody(() => findInputs(['p/shut'], { stdin: Readable.from([]), folder }))).rejects.toMatchObject({
    code: 'INPUT_UNREADABLE',
  });
  chmodSync(join(folder, 'p/shut'), 0o755);
});

/** Where the tests run as root, who may read everything, the action is that of somebody who may not. */
async function asNobody<T>(action: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid!(65534);
  try {
    return await action();
  } finally {
    if (isRoot) process.seteuid!(0);
  }
}

test('an address is found without being fetched, and one that is named twice comes once', async () => {
  write('a.md');
  expect(await find('https://plans.example/a.pdf', 'a.md', 'HTTPS://u:p@plans.example:443/a.pdf#2')).toEqual([
    'https://plans.example/a.pdf',
    'a.md',
  ]);
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

test('outside of the current folder a document is known by what the user named, not by where this machine keeps it', async () => {
  write('here/x.md', 'far/off/plans/a.md', 'far/off/plans/sub/b.md', 'far/c.md', '..d/e.md');
  const here = join(folder, 'here');
  const findFrom = async (...names: string[]) =>
    (await findInputs(names, { stdin: Readable.from([]), folder: here })).map(({ source }) => source);
  expect(await findFrom(join(folder, 'far', 'off', 'plans'))).toEqual(['plans/a.md', 'plans/sub/b.md']);
  expect(await findFrom('../far/off')).toEqual(['off/plans/a.md', 'off/plans/sub/b.md']);
  expect(await findFrom('../far/c.md', join(folder, 'far', 'off', 'plans', 'a.md'))).toEqual(['c.md', 'a.md']);
  expect(await findFrom(`${folder}/far/**/*.md`)).toEqual(['far/c.md', 'far/off/plans/a.md', 'far/off/plans/sub/b.md']);
  expect(await findFrom('../far/off/plans/{a,b}.md')).toEqual(['plans/a.md']);
  expect(await findFrom(here)).toEqual(['x.md']);
  expect(await find(join(folder, '..d'))).toEqual(['..d/e.md']);
});

test('two files that would be known by one name are refused, since one would replace the other', async () => {
  write('here/x.md', 'a/plan.md', 'b/plan.md', 'a/stdin');
  const findFrom = (...names: string[]) => findInputs(names, { stdin: Readable.from([]), folder: join(folder, 'here') });
  await expect(findFrom('../a/plan.md', '../b/plan.md')).rejects.toMatchObject({
    code: 'USAGE',
    message: `two documents would be known as plan.md: ${join(folder, 'a/plan.md')} and ${join(folder, 'b/plan.md')}`,
  });
  await expect(findFrom('-', '../a/stdin')).rejects.toMatchObject({ code: 'USAGE' });
  expect(await find('a/plan.md', 'b/plan.md')).toEqual(['a/plan.md', 'b/plan.md']);
});

test('a pipe that was found in a folder is not waited for; one that is named is', async () => {
  mkdirSync(join(folder, 'p'));
  spawnSync('mkfifo', [join(folder, 'p', 'pipe.md')]);
  const [found] = await findInputs(['p'], { stdin: Readable.from([]), folder });
  await expect(found!.read()).rejects.toMatchObject({ code: 'INPUT_UNSUPPORTED', message: 'p/pipe.md is a named pipe' });
  const [named] = await findInputs(['p/pipe.md'], { stdin: Readable.from([]), folder });
  spawn('sh', ['-c', `sleep 0.2; printf words > "${join(folder, 'p', 'pipe.md')}"`]);
  expect(Buffer.from((await named!.read()).bytes).toString()).toBe('words');
});

test('of an endless stream no more is held than shows that it is too long', async () => {
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(1 << 20);
    })(),
  );
  const [input] = await findInputs(['-'], { stdin: endless });
  expect((await input!.read()).bytes.length).toBe(READ_LIMITS.bytes + (1 << 20));
});

test('a device is no document', async () => {
  const [input] = await findInputs(['/dev/zero'], { stdin: Readable.from([]), folder });
  await expect(input!.read()).rejects.toMatchObject({ code: 'INPUT_UNSUPPORTED' });
});
