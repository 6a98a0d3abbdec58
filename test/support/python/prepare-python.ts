import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { packageRoot } from '../../../schema/package-root.js';

/** What reads the exports; notebooks have their own, which users install, too. */
const REQUIREMENTS = join(packageRoot, 'test', 'support', 'python', 'requirements.txt');

/** Tools may be missing on a developer's machine, never where the project is checked. */
const required = process.env['PLANGRAPH_REQUIRE_TOOLS'] === '1' || process.env['CI'] === 'true';

/** Can this machine run the tests that read with Python? Where it must and cannot, they run and fail. */
export const hasPython = required || canMakeEnvironment();

if (!hasPython)
  process.stderr.write(
    '\nWHAT PYTHON READS IS NOT TESTED: there is no python3 (3.11 or newer) with venv. Install python3 and python3-venv.\n\n',
  );

function canMakeEnvironment(): boolean {
  try {
    execFileSync('python3', ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The Python of an environment that holds what a file of requirements pins: made once for each version of that file, in
 * $PLANGRAPH_PYTHON_HOME or beside the cached tools of npm. Test files that ask at the same time wait for one of them.
 */
export async function preparePython(requirements = REQUIREMENTS): Promise<string> {
  const version = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const home = process.env['PLANGRAPH_PYTHON_HOME'] ?? join(packageRoot, 'node_modules', '.cache', 'plangraph-python');
  const folder = join(home, version);
  const complete = join(folder, 'complete');
  const python = join(folder, 'bin', 'python');
  const lock = `${folder}.lock`;
  mkdirSync(home, { recursive: true });
  while (!existsSync(complete)) {
    try {
      mkdirSync(lock);
    } catch {
      if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
      await setTimeout(500);
      continue;
    }
    try {
      if (existsSync(complete)) break;
      const shown = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], timeout: 900_000 };
      execFileSync('python3', ['-m', 'venv', '--clear', folder], shown);
      execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], shown);
      writeFileSync(complete, '');
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return python;
}

/** An installation ends within its timeout: an older lock is of a run that was killed. */
function isAbandoned(lock: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > 960_000;
}
