import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { packageRoot } from '../../schema/package-root.js';

/** One file of the repository. */
export interface RepositoryFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** The files that match the patterns, by path; installed and built ones are left out. */
export function repositoryFiles(...patterns: readonly string[]): RepositoryFile[] {
  const ignore = ['node_modules/**', 'dist/**', 'coverage/**', '.git/**', '**/node_modules/**'];
  const paths = globSync([...patterns], { cwd: packageRoot, ignore, dot: true }).sort();
  return paths.map((path) => ({ path, text: readFileSync(join(packageRoot, path), 'utf8') }));
}
