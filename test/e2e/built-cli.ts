import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../../schema/package-root.js';
import { BUILT_CODE } from '../../ingest/versions/stage-code.js';
import { doOnce } from '../support/do-once.js';

/** The file that npm installs as `plangraph`. */
export const builtEntry = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

/** What is written last. */
const builtLast = join(packageRoot, 'dist', 'ingest', 'versions', BUILT_CODE);

/** Builds the package where its sources are newer than what is built; other test files wait for the one that does it. */
export async function buildOnce(): Promise<void> {
  const lock = join(tmpdir(), `plangraph-build-${Buffer.from(packageRoot).toString('hex').slice(-40)}`);
  await doOnce(lock, isFresh, build, BUILT_WITHIN);
}

/** Milliseconds: a build takes seconds. */
const BUILT_WITHIN = 300_000;

function build(): void {
  const compiler = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  for (const step of [[compiler, '-p', 'tsconfig.build.json'], ['dist/ingest/versions/write-stage-code.js']]) {
    const run = spawnSync(process.execPath, step, { cwd: packageRoot, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the build fails:\n${run.stdout}${run.stderr}`);
  }
}

function isFresh(): boolean {
  if (!existsSync(builtLast)) return false;
  const sources = globSync('{schema,ingest,src}/**/*.ts', { cwd: packageRoot, ignore: 'src/explorer/**', absolute: true });
  const built = statSync(builtLast).mtimeMs;
  return sources.every((path) => statSync(path).mtimeMs <= built);
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line as a process of its own, to its end. */
export function runBuiltCli(argv: readonly string[], { cwd = packageRoot, input = '', env = {} }: CliOptions = {}): CliResult {
  const run = spawnSync(process.execPath, [builtEntry, ...argv], {
    cwd,
    input,
    env: { ...cleanEnvironment(), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/**
 * Starts the built command line and gives it once its output so far matches; what it writes later is collected, too.
 * `openFiles` is how many files it may have open, connections included.
 */
export async function startBuiltCli(
  argv: readonly string[],
  until: RegExp,
  { cwd = packageRoot, env = {}, openFiles }: CliOptions & { readonly openFiles?: number } = {},
): Promise<RunningCli> {
  const command = [process.execPath, builtEntry, ...argv];
  // A process cannot lower its own limits: a shell does, and becomes the command.
  const [program, ...rest] = openFiles === undefined ? command : ['sh', '-c', `ulimit -n ${openFiles}; exec "$@"`, 'sh', ...command];
  const running = new RunningCli(spawn(program!, rest, { cwd, env: { ...cleanEnvironment(), ...env } }));
  await running.waitFor(until);
  return running;
}

const alive = new Set<ChildProcess>();

/** A test that failed may have left its command at work, which would keep the whole run from ending. */
afterAll(() => alive.forEach((child) => child.kill('SIGKILL')));

/** A command line that is still at work. */
export class RunningCli {
  output = '';
  readonly #end: Promise<number | null>;
  #ended = false;

  constructor(readonly process: ChildProcess) {
    alive.add(process);
    for (const stream of [process.stdout, process.stderr]) stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.#end = new Promise((resolve) =>
      process.on('close', (code) => {
        alive.delete(process);
        this.#ended = true;
        resolve(code);
      }),
    );
  }

  async waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    for (let waited = 0; waited < 30_000; waited += 50) {
      const match = pattern.exec(this.output);
      if (match) return match;
      if (this.#ended) break;
      await setTimeout(50);
    }
    this.process.kill('SIGKILL');
    throw new Error(`the command did not say ${pattern.source}, but:\n${this.output}`);
  }

  /** Sends a signal and gives the exit code. */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal);
    return this.#end;
  }

  /** The exit code, once the command has ended by itself. */
  end(): Promise<number | null> {
    return this.#end;
  }
}

/** The environment without settings that would change what a test sees. */
export function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(PLANGRAPH_|NO_COLOR$|FORCE_COLOR$|NODE_OPTIONS$|LANG$|LC_)/.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

/** A fresh folder, and what removes it. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'plangraph-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
