import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { planOf } from '../unit/sync/folder-of-texts.js';
import { buildOnce, runBuiltCli, startBuiltCli, temporaryFolder } from './built-cli.js';

let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'plans'));
});
afterEach(() => folder.remove());

const at = (name: string) => join(folder.path, 'plans', name);

test('a folder is followed: one line for each change, files when they are whole, and Ctrl-C ends it cleanly', async () => {
  writeFileSync(at('a.md'), planOf('合肥市', 500));
  const cli = await startBuiltCli(['watch', 'plans'], /watching plans/, { cwd: folder.path });
  await cli.waitFor(/^1 added: plans\/a\.md$/m);

  writeFileSync(at('a.md'), planOf('合肥市', 800));
  await cli.waitFor(/^1 replaced: plans\/a\.md \(facts: 0 added, \d+ changed, 0 retracted, \d+ unchanged\)$/m);

  const [begun, ...rest] = planOf('芜湖市', 300).split('\n');
  writeFileSync(at('b.md'), `${begun}\n`);
  for (const line of rest) {
    await setTimeout(200);
    appendFileSync(at('b.md'), `${line}\n`);
  }
  await cli.waitFor(/^1 added: plans\/b\.md$/m);

  renameSync(at('b.md'), at('c.md'));
  await cli.waitFor(/^1 renamed: plans\/c\.md/m);
  writeFileSync(at('note.png'), 'no document');
  rmSync(at('a.md'));
  await cli.waitFor(/^1 removed: plans\/a\.md$/m);

  expect(await cli.stop('SIGINT')).toBe(0);
  expect(cli.output.split('\n').filter((line) => /^\d+ (?:added|replaced|removed|renamed)/.test(line))).toHaveLength(5);
  const { documents } = JSON.parse(runBuiltCli(['status', '--json'], { cwd: folder.path }).stdout) as {
    documents: { sources: string[] }[];
  };
  expect(documents.map(({ sources }) => sources)).toEqual([['plans/c.md']]);
}, 120_000);

test('what is no folder is refused', () => {
  expect(runBuiltCli(['watch', 'nowhere'], { cwd: folder.path })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('nowhere is no folder') as string,
  });
});
