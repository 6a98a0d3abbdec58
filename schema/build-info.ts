import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from './package-root.js';

/** The version in this package's package.json. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The commit that this program was built from, where it runs in a clone; null elsewhere. Git itself is not needed. */
export function buildCommit(root: string = packageRoot): string | null {
  try {
    const folder = gitFolder(root);
    const head = read(join(folder, 'HEAD'));
    const ref = /^ref: (.+)$/.exec(head)?.[1];
    if (ref === undefined) return head;
    const common = existsSync(join(folder, 'commondir')) ? resolve(folder, read(join(folder, 'commondir'))) : folder;
    if (existsSync(join(common, ref))) return read(join(common, ref));
    return new RegExp(`^([\\da-f]{40,64}) ${ref.replace(/[^\w/-]/g, '\\$&')}$`, 'm').exec(read(join(common, 'packed-refs')))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** The folder that `.git` is, or, in a linked worktree, the one that it names. */
function gitFolder(root: string): string {
  const path = join(root, '.git');
  return statSync(path).isDirectory() ? path : resolve(root, read(path).replace(/^gitdir: /, ''));
}

function read(path: string): string {
  return readFileSync(path, 'utf8').trim();
}
