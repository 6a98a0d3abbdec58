import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { plantViolations, PLANTED } from './planted.js';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const configPath = join(packageRoot, '.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(configPath) as { forbidden: readonly { name: string; comment?: string }[] };

/** What dependency-cruiser finds in a tree, in a process of its own so that it takes the tree as its working folder. */
function violationsIn(root: string): Violation[] {
  const script = join(packageRoot, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [script, '--config', configPath, '--output-type', 'json', 'schema', 'ingest', 'src'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(run.stderr).toBe('');
  return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

test('the imports keep the laws of the architecture', () => {
  expect(violationsIn(packageRoot).map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

describe('a planted violation', () => {
  let root: string;
  let found: Violation[];

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'plangraph-imports-'));
    plantViolations(root);
    found = violationsIn(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(forbidden)('of $name is caught', ({ name }) => {
    const [from, to] = PLANTED[name] ?? ['a planted import of this rule', 'is missing in planted.ts'];
    const caught = found.filter(({ rule }) => rule.name === name);
    const expected: unknown = expect.objectContaining({
      from: name === 'no-dead-code' ? to : from,
    });
    expect(caught).toContainEqual(expected);
  });
});

test('every rule says what it means when it fires', () => {
  expect(forbidden.filter(({ comment = '' }) => comment.length < 40).map(({ name }) => name)).toEqual([]);
});
