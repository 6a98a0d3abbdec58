import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds this package's package.json, whether the code runs from source or from `dist/`.
 * Data files (`schema/ontology`, `seeds`) are found from here, so that no build step has to copy them.
 */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(from: string): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest)) {
    const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
    if (name === 'plangraph') return from;
  }
  const parent = dirname(from);
  if (parent === from) throw new Error('plangraph: package.json not found above the code');
  return findRoot(parent);
}
