import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { type CruisedModule, folderCircles } from './folder-circles.js';
import { PLANTED_FOLDERS, plantViolations, PLANTED } from './planted.js';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const configPath = join(packageRoot, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(configPath) as { forbidden: readonly { name: string; comment?: string }[] };

interface Cruise {
  readonly modules: readonly CruisedModule[];
  readonly summary: { readonly violations: readonly Violation[] };
}

/** What dependency-cruiser finds in a tree, in a process of its own so that it takes the tree as its working folder. */
function cruise(root: string): Cruise {
  const script = join(packageRoot, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [script, '--config', configPath, '--output-type', 'json', 'schema', 'ingest', 'src'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as Cruise;
}

describe('the imports', () => {
  let found: Cruise;
  beforeAll(() => void (found = cruise(packageRoot)));

  it('keep the laws of the architecture', () => {
    expect(found.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  // dependency-cruiser's rules of scope "folder" count a folder's subfolders as part of it, and miss circles among them.
  it('form no circle between folders, by values or by types', () => {
    expect(folderCircles(found.modules)).toEqual([]);
  });
});

describe('a planted violation', () => {
  let root: string;
  let found: Cruise;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'plangraph-imports-'));
    plantViolations(root);
    found = cruise(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(forbidden)('of $name is caught', ({ name }) => {
    const [from, to] = PLANTED[name] ?? ['a planted import of this rule', 'is missing in planted.ts'];
    const caught = found.summary.violations.filter(({ rule }) => rule.name === name);
    const expected: unknown = expect.objectContaining({
      from: name.startsWith('no-dead-code') ? to : from,
    });
    expect(caught).toContainEqual(expected);
  });

  it('of the law of folders is caught, where no file is in a circle', () => {
    expect(folderCircles(found.modules)).toContainEqual(PLANTED_FOLDERS);
  });
});

test('every rule says what it means when it fires', () => {
  expect(forbidden.filter(({ comment = '' }) => comment.length < 40).map(({ name }) => name)).toEqual([]);
});
