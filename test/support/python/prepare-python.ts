import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { packageRoot } from '../../../schema/package-root.js';
import { doOnce } from '../do-once.js';

/** What reads the exports; notebooks have their own, which users install, too. */
const REQUIREMENTS = join(packageRoot, 'test', 'support', 'python', 'requirements.txt');

/** Milliseconds for an installation on a slow line. */
const INSTALLED_WITHIN = 900_000;

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
  const work = (): void => {
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], timeout: INSTALLED_WITHIN };
    execFileSync('python3', ['-m', 'venv', '--clear', folder], options);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], options);
    writeFileSync(complete, '');
  };
  await doOnce(`${folder}.lock`, () => existsSync(complete), work, INSTALLED_WITHIN + 60_000);
  return python;
}
