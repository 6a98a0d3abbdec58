import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../../schema/package-root.js';
import { doOnce } from './do-once.js';

/** Milliseconds: a build takes seconds. */
const BUILT_WITHIN = 120_000;

/**
 * Builds the explorer and the page of saved graphs where their sources are newer than what is built; other test files wait for
 * the one that does it.
 */
export async function buildExplorerOnce(): Promise<void> {
  const lock = join(tmpdir(), `plangraph-explorer-${Buffer.from(packageRoot).toString('hex').slice(-40)}`);
  await doOnce(lock, isFresh, build, BUILT_WITHIN);
}

function build(): void {
  const vite = join(packageRoot, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const folder of ['src/explorer', 'src/explorer/saved-graph']) {
    const run = spawnSync(process.execPath, [vite, 'build', folder, '--logLevel', 'warn'], { cwd: packageRoot, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the build of ${folder} fails:\n${run.stdout}${run.stderr}`);
  }
}

function isFresh(): boolean {
  const [built, page] = ['explorer/index.html', 'saved-graph/page.html'].map(
    (file) => statSync(join(packageRoot, 'dist', file), { throwIfNoEntry: false })?.mtimeMs,
  );
  if (built === undefined || page === undefined || !existsSync(join(packageRoot, 'dist', 'explorer', 'assets'))) return false;
  const sources = globSync('src/explorer/**/*.{ts,tsx,css,html,json,mjs}', { cwd: packageRoot, absolute: true });
  return sources.every((path) => statSync(path).mtimeMs <= Math.min(built, page));
}
