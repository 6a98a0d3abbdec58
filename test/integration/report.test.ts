import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readOriginal } from '../../ingest/formats/read-original.js';
import { packageRoot } from '../../schema/package-root.js';
import { runCli } from '../unit/cli/fake-host.js';

const SAMPLE = join(packageRoot, 'seeds', 'plans', 'anhui-rcep-digest.md');
const TITLE = '安徽省关于加快对接《区域全面经济伙伴关系协定》（RCEP）经贸新规则扎实推进高水平开放实施意见';
const text = readFileSync(SAMPLE, 'utf8');

let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-report-'));
  environment = { PLANGRAPH_STORE: `sqlite:${join(folder, 'plans.db')}` };
  const hostile =
    '深圳市<b>测试</b>*规划*\n\n一、任务\n\n（一）建设风场。\n由市商务局牵头。[x](http://a.example) <script>alert(1)</script>\n';
  writeFileSync(join(folder, 'hostile.txt'), hostile);
  const { code } = await runCli(['ingest', SAMPLE, join(folder, 'hostile.txt'), '--quiet'], { environment });
  expect(code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (...argv: readonly string[]) => runCli(['report', ...argv], { environment });
/** Words that Markdown would take for its signs are escaped. */
const unescaped = (markdown: string): string => markdown.replace(/\\(.)/g, '$1');

test('a plan: its tasks with who answers for them, its targets, each line with a note, each note words of the text', async () => {
  const { code, stdout } = await report(TITLE);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# 安徽省关于加快对接/);
  expect(stdout).toContain('- 二（一）1 优化出口结构 (lead: 合肥海关、省商务厅; support: 省农业农村厅)[^');
  expect(stdout).toMatch(/^- 货物贸易占全省比重 30%, 2024 — .*\[\^\d+\]$/m);
  const body = stdout.split('\n').filter((line) => /^- .*\[\^\d+\]$/.test(line));
  expect(body.length).toBeGreaterThan(30);
  const notes = [...unescaped(stdout).matchAll(/^\[\^(\d+)\]: “(.*)” 安徽省/gm)].map(([, number, quote]) => ({ number, quote: quote! }));
  expect(notes.map(({ number }) => Number(number))).toEqual(notes.map((_, index) => index + 1));
  const flat = text.replace(/\s+/g, ' ');
  expect(notes.filter(({ quote }) => !flat.includes(quote))).toEqual([]);
  const referred = new Set([...stdout.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number)));
  expect(Math.max(...referred)).toBe(notes.length);
});

test('an institution, by name: what it leads and supports; in Chinese where that is asked for', async () => {
  const { stdout } = await report('省商务厅');
  expect(stdout).toMatch(/## What it leads\n\n- 二（一）1 优化出口结构/);
  expect(stdout).toMatch(/## What it supports\n\n- 二（一）3 用足原产地规则/);
  const chinese = await report('省商务厅', '--lang', 'zh');
  expect(chinese.stdout).toMatch(/## 牵头的任务\n\n- 二（一）1 优化出口结构（?/);
  expect(chinese.stdout).not.toMatch(/^## [A-Za-z]/m);
});

test('a document of Word opens as one: every part is XML, its notes are footnotes, and a reader of DOCX finds the same lines', async () => {
  const file = join(folder, 'plan.docx');
  expect(await report(TITLE, '-o', file)).toMatchObject({ code: 0, stdout: '' });
  const bytes = readFileSync(file);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')] as const);
  for (const [, part] of parts) expect(() => new SaxesParser({ xmlns: true }).write(part).close()).not.toThrow();
  const [, document] = parts.find(([name]) => name === 'word/document.xml')!;
  const [, footnotes] = parts.find(([name]) => name === 'word/footnotes.xml')!;
  const referred = [...document.matchAll(/footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(referred).size).toBe(referred.length);
  for (const id of referred) expect(footnotes).toContain(`w:id="${id}"`);
  const original = await readOriginal({ source: 'plan.docx', bytes });
  expect('text' in original && original.text).toContain('优化出口结构 (lead: 合肥海关、省商务厅; support: 省农业农村厅)');
});

test('a page needs nothing beside itself and runs nothing that a text says', async () => {
  const { stdout } = await report('hostile.txt', '--format', 'html');
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(stdout).toContain("default-src 'none'");
  expect(stdout).not.toMatch(/<script|<b>|http:\/\/a\.example"/);
  const markdown = (await report('hostile.txt')).stdout;
  expect(markdown).not.toMatch(/<b>|[^\\]\*规划|[^\\]\]\(http/);
});

test('what is there under no name is said, and bytes do not go to a terminal', async () => {
  expect(await report('没有这个单位')).toMatchObject({ code: 2, stderr: expect.stringContaining('no document and no entity') });
  const shown = await runCli(['report', TITLE, '--format', 'docx'], { environment, isTTY: true });
  expect(shown).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--output') });
});
