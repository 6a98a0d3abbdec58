import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RuleName, ruleVersion } from '../../ingest/versions/rule-version.js';
import { packageRoot } from '../../schema/package-root.js';
import { buildOnce, builtEntry, runBuiltCli, temporaryFolder } from './built-cli.js';

const plans = join(packageRoot, 'seeds', 'plans');
const fintech = join(plans, 'shenzhen-fintech-digest.md');
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

interface Summary {
  counts: Record<string, number>;
  graph: { documents: number; entities: { type: string; count: number }[] };
}

const ingest = (...argv: string[]) => runBuiltCli(['ingest', ...argv, '--json'], { cwd: folder.path });
const summaryOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as Summary;

test('help works as a process', () => {
  const { code, stdout, stderr } = runBuiltCli(['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Usage: plangraph');
});

test('a build gives rules the versions that its sources do', () => {
  const { stdout } = runBuiltCli(['extract', fintech, '--format', 'ndjson']);
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { rule: RuleName; ruleVersion?: string });
  const claims = records.filter(({ ruleVersion: version }) => version !== undefined);
  expect(claims.length).toBeGreaterThan(100);
  for (const claim of claims) expect([claim.rule, claim.ruleVersion]).toEqual([claim.rule, ruleVersion(claim.rule)]);
});

test('the sample plans go into a store, and twice is once', () => {
  const first = ingest(plans);
  expect(first.code).toBe(0);
  const { counts, graph } = summaryOf(first);
  expect(counts).toMatchObject({ added: 3, refused: 0, failed: 0 });
  for (const type of ['Institution', 'Place', 'Policy', 'Task', 'Target', 'Technology']) {
    expect(graph.entities.find((row) => row.type === type)?.count ?? 0).toBeGreaterThan(0);
  }
  const second = ingest(plans);
  expect(second.code).toBe(0);
  expect(summaryOf(second).counts).toMatchObject({ added: 0, unchanged: 3 });
  expect(summaryOf(second).graph).toEqual(graph);
  const stats = runBuiltCli(['stats', '--json'], { cwd: folder.path });
  expect(JSON.parse(stats.stdout)).toMatchObject(graph);
});

test('an edited document replaces what it was', () => {
  const path = join(folder.path, 'plan.md');
  copyFileSync(fintech, path);
  const whole = summaryOf(ingest('plan.md')).graph;
  writeFileSync(path, readFileSync(fintech, 'utf8').split('\n').slice(0, 20).join('\n'));
  const edited = summaryOf(ingest('plan.md'));
  expect(edited.counts).toMatchObject({ replaced: 1 });
  expect(edited.graph.documents).toBe(1);
  writeFileSync(path, readFileSync(fintech));
  expect(summaryOf(ingest('plan.md')).graph).toEqual(whole);
});

test('the summary for a person counts documents, entities, relations and issues', () => {
  const { stdout, stderr } = runBuiltCli(['ingest', plans, '--store', 'sqlite::memory:'], { cwd: folder.path });
  expect(stdout).toMatch(
    /^read +3 of 3: 3 added\nskipped +1 about the folder: plans\/README\.md\nissues .+\nunread .+\nstore +sqlite::memory:\ndocuments +3 /,
  );
  expect(stdout).toMatch(/^entities +[\d,]+ {2}\(.*Institution \d+/m);
  expect(stdout).toMatch(/^relations +[\d,]+ {2}\(/m);
  expect(stderr).toMatch(/^ingest 1\/3 added /m);
});

test('--quiet says nothing on stderr about a document without faults', () => {
  const { stderr } = runBuiltCli(['ingest', fintech, '--quiet', '--store', 'sqlite::memory:']);
  expect(stderr).not.toContain('ingest 1/1');
});

test('the store comes from the flag, from the environment, or is plangraph.db in the current folder', () => {
  mkdirSync(join(folder.path, 'here'));
  const cwd = join(folder.path, 'here');
  const env = { PLANGRAPH_STORE: 'sqlite:./env.db' };
  for (const [argv, options, name] of [
    [['stats'], { cwd, env }, 'env.db'],
    [['stats', '--store', 'sqlite:./flag.db'], { cwd, env }, 'flag.db'],
    [['stats'], { cwd }, 'plangraph.db'],
  ] as const) {
    // A store that is not there is named, and not made.
    const { code, stderr } = runBuiltCli(argv, options);
    expect(code).not.toBe(0);
    expect(stderr).toContain(name);
    expect(existsSync(join(cwd, name))).toBe(false);
  }
});

describe('extract', () => {
  it('gives byte-identical JSON in two runs, from a file and from standard input', () => {
    const first = runBuiltCli(['extract', fintech, '--format', 'json']);
    expect(first.code).toBe(0);
    expect(runBuiltCli(['extract', fintech]).stdout).toBe(first.stdout);
    expect(runBuiltCli(['extract', '-'], { input: readFileSync(fintech) }).stdout).not.toBe('');
    const { entities } = JSON.parse(first.stdout) as { entities: { id: string; mentions: { start: number; end: number }[] }[] };
    expect(entities.length).toBeGreaterThan(10);
  });

  it('gives the same records whatever the locale and time zone are', () => {
    const env = { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' };
    expect(runBuiltCli(['extract', fintech], { env }).stdout).toBe(runBuiltCli(['extract', fintech]).stdout);
  });

  it('prints a text for reading', () => {
    const { code, stdout } = runBuiltCli(['extract', fintech, '--format', 'text']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Institution \(\d+\)$/m);
    expect(stdout).toMatch(/^Relations \(\d+\)$/m);
  });

  it('prints one record a line', () => {
    const { stdout } = runBuiltCli(['extract', fintech, '--format', 'ndjson']);
    const kinds = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { record: string }).record);
    expect([...new Set(kinds)]).toEqual(
      expect.arrayContaining(['document', 'section', 'entity', 'mention', 'relation', 'assertion', 'run']),
    );
  });

  it('ends quietly where its reader has seen enough', () => {
    const command = 'set -o pipefail; "$0" "$1" extract "$2" | head -c 20; echo " $?"';
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, builtEntry, fintech], { encoding: 'utf8' });
    expect(stdout).toMatch(/^\{\n {2}"entities".* 0\n$/s);
    expect(stderr).toMatch(/^issues: .*\n$/);
  });
});
