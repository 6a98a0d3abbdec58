import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommit } from '../../../schema/build-info.js';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plangraph-commit-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('without a clone there is none', () => {
  expect(buildCommit(root)).toBeNull();
});

test('that of the branch, of its packed name, or of no branch', () => {
  write('.git/HEAD', 'ref: refs/heads/a.b\n');
  expect(buildCommit(root)).toBeNull();
  write('.git/packed-refs', `# pack-refs\n${'f'.repeat(40)} refs/heads/axb\n${COMMIT} refs/heads/a.b\n`);
  expect(buildCommit(root)).toBe(COMMIT);
  write('.git/refs/heads/a.b', `${'e'.repeat(40)}\n`);
  expect(buildCommit(root)).toBe('e'.repeat(40));
  write('.git/HEAD', `${COMMIT}\n`);
  expect(buildCommit(root)).toBe(COMMIT);
});

test('that of a linked worktree', () => {
  write('main/.git/worktrees/w/HEAD', 'ref: refs/heads/w\n');
  write('main/.git/worktrees/w/commondir', '../..\n');
  write('main/.git/refs/heads/w', `${COMMIT}\n`);
  write('w/.git', `gitdir: ${join(root, 'main/.git/worktrees/w')}\n`);
  expect(buildCommit(join(root, 'w'))).toBe(COMMIT);
});
