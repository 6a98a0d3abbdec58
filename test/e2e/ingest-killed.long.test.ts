import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { planOf } from '../unit/sync/folder-of-texts.js';
import { buildOnce, runBuiltCli, startBuiltCli, temporaryFolder } from './built-cli.js';

const ROUNDS = 8;
const MANY = 40;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce, 120_000);
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'plans'));
});
afterEach(() => folder.remove());

const nameOf = (at: number) => join(folder.path, 'plans', `${String(at).padStart(3, '0')}.md`);
const run = (...argv: string[]) => runBuiltCli(argv, { cwd: folder.path });
const sync = (store: string) => ['ingest', 'plans', '--sync', '--yes', '--store', store];

/** Edits a third of the folder, renames a third, and gives a third the text of its neighbour. */
function change(round: number): void {
  for (let at = round % 3; at + 1 < MANY; at += 3) {
    const kind = (at + round) % 3;
    if (kind === 0) writeFileSync(nameOf(at), planOf('合肥市', round * 100 + at));
    else if (kind === 1) writeFileSync(nameOf(at), readFileSync(nameOf(at + 1)));
    else {
      renameSync(nameOf(at), nameOf(MANY + at));
      renameSync(nameOf(at + 1), nameOf(at));
      renameSync(nameOf(MANY + at), nameOf(at + 1));
    }
  }
}

test(`a run over a folder that is killed ${ROUNDS} times while the folder changes is completed by the next`, async () => {
  for (let at = 0; at < MANY; at++) writeFileSync(nameOf(at), planOf('合肥市', at));
  for (let round = 0; round < ROUNDS; round++) {
    const cli = await startBuiltCli(sync('sqlite:./followed.db'), /^ingest \d+\//m, { cwd: folder.path });
    await setTimeout((round * 53) % 240);
    await cli.stop('SIGKILL');
    change(round);
  }
  rmSync(nameOf(0));
  expect(run(...sync('sqlite:./followed.db')).code).toBe(0);
  expect(run(...sync('sqlite:./built.db')).code).toBe(0);
  const followed = run('export', '--store', 'sqlite:./followed.db', '--quiet').stdout;
  expect(followed.split('\n').length).toBeGreaterThan(MANY);
  expect(followed).toBe(run('export', '--store', 'sqlite:./built.db', '--quiet').stdout);
}, 300_000);
