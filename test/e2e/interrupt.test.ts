import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { buildOnce, runBuiltCli, startBuiltCli, temporaryFolder } from './built-cli.js';

const plan = join(packageRoot, 'seeds', 'plans', 'anhui-rcep-digest.md');
const MANY = 60;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => {
  folder = temporaryFolder();
  const text = readFileSync(plan, 'utf8');
  for (let index = 0; index < MANY; index++)
    writeFileSync(join(folder.path, `plan-${String(index).padStart(3, '0')}.md`), `${text}\n第${index}稿。\n`);
});
afterEach(() => folder.remove());

const stored = () => (JSON.parse(runBuiltCli(['stats', '--json'], { cwd: folder.path }).stdout) as { documents: number }).documents;

test('Ctrl-C lets the document in hand end, says what is in the store and ends with 130', async () => {
  const cli = await startBuiltCli(['ingest', '.'], /ingest 5\//, { cwd: folder.path });
  expect(await cli.stop('SIGINT')).toBe(130);
  const done = Number(/interrupted: (\d+) of 60 documents/.exec(cli.output)![1]);
  expect(done).toBeLessThan(MANY);
  expect(stored()).toBe(done);
});

test('a process that is killed leaves whole documents, and the next run completes them', async () => {
  const cli = await startBuiltCli(['ingest', '.'], /ingest 5\//, { cwd: folder.path });
  await cli.stop('SIGKILL');
  const done = stored();
  expect(done).toBeGreaterThanOrEqual(5);
  expect(done).toBeLessThan(MANY);
  const again = runBuiltCli(['ingest', '.', '--json'], { cwd: folder.path });
  expect(JSON.parse(again.stdout)).toMatchObject({ counts: { added: MANY - done, unchanged: done }, graph: { documents: MANY } });
});
