import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';

/** Evaluation data that lies beside the project and is no part of it. */
export const sharedFolder = join(packageRoot, '..', 'shared');

export const hasShared = (path: string): boolean => existsSync(join(sharedFolder, path));

/** `describe` where a path of the shared data is there; else a skipped block, said loudly. */
export function describeWithShared(path: string, name: string, body: () => void): void {
  if (hasShared(path)) {
    describe(name, body);
    return;
  }
  console.warn(`SKIPPED: ${name}: ${path} is not there (it lies in ../shared, beside the project)`);
  // The body of a skipped block would still run, to collect its tests.
  describe.skip(name, () => test('needs ../shared', () => undefined));
}
