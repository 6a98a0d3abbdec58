import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../schema/package-root.js';

/** The version in this package's package.json. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}
