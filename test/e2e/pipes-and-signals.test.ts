import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { packageRoot } from '../../schema/package-root.js';
import { buildOnce, builtEntry, type CliResult, runBuiltCli, startBuiltCli, temporaryFolder } from './built-cli.js';

const plan = join(packageRoot, 'seeds', 'plans', 'anhui-rcep-digest.md');
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => folder.remove());

const cli = (...argv: string[]): CliResult => runBuiltCli(argv, { cwd: folder.path });

/** A line of bash in which `$P` is the command line; how its parts ended is the last line of what it prints. */
function shell(line: string): CliResult {
  const env = { ...process.env, P: `${process.execPath} ${builtEntry}` };
  const run = spawnSync('bash', ['-c', `${line}; echo "\${PIPESTATUS[*]}"`], { cwd: folder.path, env, encoding: 'utf8' });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

const status = ({ stdout }: CliResult): string => stdout.trimEnd().split('\n').at(-1)!;

describe('a pipe in a folder', () => {
  test('is named and holds nobody; the documents beside it go in', () => {
    copyFileSync(plan, join(folder.path, 'plan.md'));
    spawnSync('mkfifo', [join(folder.path, 'pipe.md')]);
    const { code, stdout, stderr } = cli('ingest', '.', '--json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: pipe\.md is a named pipe$/m);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { added: 1, failed: 1 } });
  });

  test('that is named is waited for, and the second signal ends the process whatever it waits for', async () => {
    copyFileSync(plan, join(folder.path, 'plan.md'));
    spawnSync('mkfifo', [join(folder.path, 'pipe.md')]);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const running = await startBuiltCli(['ingest', 'plan.md', 'pipe.md'], /ingest 1\/2/, { cwd: folder.path });
      const ended = once(running.process, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
      running.process.kill(signal);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(running.process.exitCode ?? running.process.signalCode).toBeNull();
      running.process.kill(signal);
      expect(await ended).toEqual([null, signal]);
    }
  });
});

describe('standard output', () => {
  beforeEach(() => void cli('ingest', plan, '--quiet'));

  test('whose reader has seen enough ends the export without a word', () => {
    const result = shell('$P export --format gexf | head -1');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(status(result)).toBe('0 0');
  });

  test.each(['export', 'stats', 'extract plan.md', 'schema print'])('of %s onto a full disk is an error', (command) => {
    copyFileSync(plan, join(folder.path, 'plan.md'));
    const result = shell(`$P ${command} > /dev/full`);
    expect(result.stderr.replace(/^issues: .*\n/, '')).toBe(
      'error: standard output cannot be written: the disk is full\nhint: choose another place for the output, or make room in this one\n',
    );
    expect(status(result)).toBe('1');
  });

  test('that nobody reads does not hide that a document was refused', () => {
    writeFileSync(join(folder.path, 'empty.md'), '');
    expect(status(shell('$P ingest empty.md 2>/dev/null | true'))).toBe('1 0');
  });

  test('nobody who listens on standard error is no reason to stop', () => {
    expect(
      status(
        shell(`$P ingest ${plan} ${packageRoot}/seeds/plans/shenzhen-fintech-digest.md --store sqlite:./other.db 2>&1 >/dev/null | true`),
      ),
    ).toBe('0 0');
    expect(JSON.parse(cli('stats', '--json', '--store', 'sqlite:./other.db').stdout)).toMatchObject({ documents: 2 });
  });
});

describe('no room', () => {
  test('a file that may not grow leaves the export before, and says why', () => {
    cli('ingest', plan, '--quiet');
    writeFileSync(join(folder.path, 'graph.ndjson'), 'before');
    const result = shell('ulimit -f 40; $P export -o graph.ndjson --quiet');
    expect(result.stderr).toMatch(/^error: .*\n(hint: .*)\n$/);
    expect(status(result)).toBe('1');
    expect(shell('ls -A; cat graph.ndjson').stdout).toMatch(/^graph\.ndjson\nplangraph\.db\nbefore/);
  });

  test('a store that may not grow keeps what it had', () => {
    cli('ingest', plan, '--quiet');
    const before = cli('export').stdout;
    const result = shell(`ulimit -f 700; $P ingest ${packageRoot}/seeds/plans/shenzhen-fintech-digest.md --quiet`);
    expect(result.stderr).toMatch(/^error: the store .*\nhint: .*\n$/);
    expect(status(result)).toBe('1');
    expect(cli('export').stdout).toBe(before);
  });
});
