import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packageRoot } from '../../../schema/package-root.js';
import { runCli } from './fake-host.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-evaluate-'));
  writeFileSync(join(folder, 'good.md'), '# 方案\n\n一、主要任务\n\n（一）发展人工智能。\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gold = join(packageRoot, 'test', 'quality', 'gold', 'seeds', 'anhui-rcep-digest.yaml');

test('evaluate --plans counts what plans without gold give', async () => {
  const { code, stdout, stderr } = await runCli(['evaluate', '--plans', folder]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^plan +chars +sections .*\ngood +\d+ .*\nsum +\d+ .*\n$/);
  expect(stderr).toContain('summarising 1/1');
});

test('with gold the figures come first; --json has both', async () => {
  const text = await runCli(['evaluate', gold, '--plans', folder, '--quiet']);
  expect(text.stdout).toMatch(/^F1[^]*\n\nplan +chars/);
  const { stdout } = await runCli(['evaluate', gold, '--plans', folder, '--quiet', '--json']);
  const json = JSON.parse(stdout) as { documents: { name: string }[]; plans: { source: string; entities: Record<string, number> }[] };
  expect(json.documents.map(({ name }) => name)).toEqual(['anhui-rcep-digest']);
  expect(json.plans).toMatchObject([{ source: `${basename(folder)}/good.md`, entities: { Task: 1, Technology: 1 }, issues: { error: 0 } }]);
  const plain = JSON.parse((await runCli(['evaluate', '--plans', folder, '--quiet', '--json'])).stdout) as object;
  expect(Object.keys(plain)).toEqual(['plans']);
});

test('a plan that cannot be read as text stands in the table, and the run ends with 1', async () => {
  const bad = join(folder, 'bad.txt');
  writeFileSync(bad, '');
  try {
    const { code, stdout, stderr } = await runCli(['evaluate', '--plans', folder, '--quiet']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\nbad +0 .*\ngood +\d+/);
    expect(stderr).toContain(`error: ${basename(folder)}/bad.txt`);
  } finally {
    rmSync(bad);
  }
});

test('neither gold nor plans is wrong usage', async () => {
  const { code, stdout, stderr } = await runCli(['evaluate']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--plans');
});
