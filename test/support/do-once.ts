import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Does what test files that run at once need done once (a build, an installation): one does it, the others wait for it.
 * @param lock a path that nothing else uses; a lock older than `longest`, in milliseconds, is of a run that was killed.
 */
export async function doOnce(lock: string, isDone: () => boolean, work: () => void, longest: number): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!isDone()) {
    try {
      mkdirSync(lock);
    } catch {
      const stats = statSync(lock, { throwIfNoEntry: false });
      if (stats && Date.now() - stats.mtimeMs > longest) rmSync(lock, { recursive: true, force: true });
      await setTimeout(200);
      continue;
    }
    try {
      if (!isDone()) work();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}
