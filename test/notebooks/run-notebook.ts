import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { packageRoot } from '../../schema/package-root.js';
import { preparePython } from '../support/python/prepare-python.js';

export const NOTEBOOKS = join(packageRoot, 'notebooks');

/** What a notebook that ran to its end has shown. */
export interface NotebookRun {
  /** What the expression gives, from JSON. */
  readonly found: unknown;
  /** What cells wrote to standard error. */
  readonly warned: string;
  readonly figures: number;
  /** Sentences that the notebook makes of its results. */
  readonly readings: readonly string[];
}

export const NO_FONT = 'no font with Chinese characters was found';

/** A font may be missing on a developer's machine, never where the project is checked. */
const required = process.env['PLANGRAPH_REQUIRE_TOOLS'] === '1' || process.env['CI'] === 'true';

/** A test that runs alone may have to install everything first. */
export const RUNS_WITHIN = 900_000;

/**
 * Executes all cells of a notebook and then a Python expression over its variables. With PLANGRAPH_DOCS_WRITE=1 the outputs
 * go into the notebook itself.
 * @throws where a cell fails, with what Python says.
 */
export async function runNotebook(name: string, expression: string, env: Readonly<Record<string, string>>): Promise<NotebookRun> {
  const python = await preparePython(join(NOTEBOOKS, 'requirements.txt'));
  const notebook = join(NOTEBOOKS, `${name}.ipynb`);
  const saved = process.env['PLANGRAPH_DOCS_WRITE'] === '1' ? [notebook] : [];
  const script = join(packageRoot, 'test', 'support', 'python', 'run_notebook.py');
  const { stdout } = await promisify(execFile)(python, [script, notebook, expression, ...saved], {
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 26,
    timeout: RUNS_WITHIN,
  });
  const run = JSON.parse(stdout) as NotebookRun;
  if (required || !run.warned.includes(NO_FONT)) return run;
  process.stderr.write(`\nCHINESE LABELS ARE NOT TESTED: ${NO_FONT}. Install fonts-noto-cjk or fonts-wqy-zenhei.\n\n`);
  return { ...run, warned: '' };
}
