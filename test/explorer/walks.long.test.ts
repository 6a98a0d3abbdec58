import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import { ShownExplorer } from './shown-explorer.js';

/*
 * What an analyst who has never seen the explorer wants to know: on the sample plans, which are digests of real ones, and on
 * the real ones where they lie beside the project.
 */

const SAMPLES = ['anhui-rcep-digest.md', 'shenzhen-fintech-digest.md'].map((name) => join(packageRoot, 'seeds', 'plans', name));
const REAL = ['anhui-rcep-2022.md', 'shenzhen-fintech-2023-2025.md'].map((name) => join(packageRoot, '..', 'shared', 'plans', name));

describe.each([
  ['the sample plans', SAMPLES],
  ['the real plans', REAL],
])('on %s', (_, paths) => {
  const there = paths.every((path) => existsSync(path));
  if (!there) {
    test('', () => console.warn(`SKIPPED, NOT PASSED: ${paths.join(', ')} are not there`));
    return;
  }
  const explorer = ShownExplorer.forThisFile(async () => paths.map((source) => extractDocument({ source, bytes: readFileSync(source) })));
  const title = (page: Page) => page.getByRole('heading', { level: 1 });

  test('who leads the most tasks in Anhui’s plan, and which sentence says so, and where', () =>
    explorer.at('', async (page) => {
      const { documents } = await explorer.api.data('{ documents(where: { jurisdiction: { eq: "安徽省" } }) { nodes { id title text } } }');
      const [anhui] = documents.nodes;
      const { relationCounts } = await explorer.api.data(
        `query ($id: ID!) { relationCounts(
          by: [SUBJECT], where: { type: { eq: RESPONSIBLE_FOR }, role: { eq: LEAD }, document: { eq: $id } }
        ) {
          rows(first: 1) { labels count }
        } }`,
        { id: anhui.id },
      );
      const [most] = relationCounts.rows;
      await page.getByRole('link', { name: '责任分工' }).click();
      await page.getByRole('combobox', { name: '文件' }).selectOption({ label: anhui.title });
      await page.waitForFunction((id) => location.hash.includes(id), anhui.id);
      const first = page.locator('.matrix tbody tr').first();
      await first.filter({ hasText: most.labels[0] }).waitFor();
      expect(await first.locator('td').first().innerText()).toBe(String(most.count));
      expect(most.labels[0]).toBe('省商务厅');
      await first.getByRole('link', { name: /牵头/ }).first().click();
      const sentence = await page.locator('blockquote').first().innerText();
      expect(sentence).toContain('省商务厅');
      const marked = page.locator('blockquote').first();
      expect(await marked.locator('mark.subject').allInnerTexts()).toEqual(['省商务厅']);
      expect((await marked.locator('mark.role').allInnerTexts()).join('')).toMatch(/牵头|负责/);
      await page.getByRole('link', { name: '看原文' }).first().click();
      await page.locator('mark.passage').first().waitFor();
      const passage = (await page.locator('mark.passage').allInnerTexts()).join('');
      expect(passage).toBe(sentence);
      expect(anhui.text).toContain(passage);
    }));

  test('how 中国人民银行 and 深圳市 are connected', () =>
    explorer.at('', async (page) => {
      await page.getByRole('link', { name: '联系' }).click();
      for (const [label, name, key] of [
        ['从', '中国人民银行', 'from'],
        ['到', '深圳市', 'to'],
      ] as const) {
        // prettier-ignore
        await page.getByRole('combobox', { name: label, exact: true }).fill(name);
        await page
          .getByRole('option', { name: new RegExp(`^${name} `) })
          .first()
          .click();
        await page.waitForFunction((part) => location.hash.includes(`${part}=ent_`), key);
      }
      const way = page.locator('.way').first();
      await way.waitFor();
      const names = await way.getByRole('heading').locator('a').allInnerTexts();
      expect([names[0], names.at(-1)]).toEqual(['中国人民银行', '深圳市']);
      const steps = way.locator('ol > li');
      expect(await steps.count()).toBe(names.length - 1);
      for (const step of await steps.all()) expect(await step.locator('blockquote').count()).toBeGreaterThan(0);
    }));

  test('what is promised by 2025', () =>
    explorer.at('', async (page) => {
      const { targets } = await explorer.api.data('{ targets(where: { year: { lte: 2025 } }, first: 100) { nodes { name } } }');
      expect(targets.nodes.length).toBeGreaterThan(0);
      await page.getByRole('region', { name: '各年份的目标' }).getByRole('link', { name: '2025' }).click();
      await title(page).getByText('到 2025 年的目标').waitFor();
      await page.waitForFunction((count) => document.querySelectorAll('.data-table tbody tr').length === count, targets.nodes.length);
      const shown = await page.locator('.data-table tbody tr td:nth-child(2)').allInnerTexts();
      expect(shown.sort()).toEqual(targets.nodes.map(({ name }: { name: string }) => name).sort());
    }));
});

const SHARED = join(packageRoot, '..', 'shared');

/** Two plans, and what a reader of both calls changed in one target, from and to; gold for them lies in ../shared/eval/compare. */
const PAIRS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['the sample plans', SAMPLES, []],
  [
    'a plan and its edited copy',
    [join(SHARED, 'plans/anhui-rcep-2022.md'), join(SHARED, 'eval/compare/anhui-rcep-edited.md')],
    ['30%', '35%'],
  ],
  ['two plans of one kind', ['180', '185'].map((no) => join(SHARED, 'corpus', `${no}-prov-shandong-action-plan-ai-digital.md`)), []],
];

describe.each(PAIRS)('what differs between two plans: %s', (_, paths, changed) => {
  if (!paths.every((path) => existsSync(path))) {
    test('', () => console.warn(`SKIPPED, NOT PASSED: ${paths.join(', ')} are not there`));
    return;
  }
  const explorer = ShownExplorer.forThisFile(async () => paths.map((source) => extractDocument({ source, bytes: readFileSync(source) })));

  test('the tasks, each with both passages, and what a target changed from and to', () =>
    explorer.at('', async (page) => {
      const { documents } = await explorer.api.data('{ documents { nodes { id source text } } }');
      const [a, b] = paths.map((path) => documents.nodes.find(({ source }: { source: string }) => source === path));
      const { comparePlans } = await explorer.api.data(
        `query ($a: ID!, $b: ID!) { comparePlans(a: $a, b: $b) {
          counts { tasks { status count } targets { status count } } tasks { status a { passage { quote } } b { passage { quote } } }
        } }`,
        { a: a.id, b: b.id },
      );
      await page.getByRole('link', { name: '对照', exact: true }).click();
      await page.getByRole('combobox', { name: '第一份规划' }).selectOption(a.id);
      await page.waitForFunction((id) => location.hash.includes(`a=${id}`), a.id);
      await page.getByRole('combobox', { name: '第二份规划' }).selectOption(b.id);
      const counts = page.getByRole('list', { name: '变化的数量' }).getByRole('listitem');
      await counts.first().waitFor();
      const numbers = async (row: number): Promise<number[]> =>
        (await counts.nth(row).getByRole('link').allInnerTexts()).slice(1).map((text) => Number(/\d+$/.exec(text)));
      const present = (of: readonly { readonly count: number }[]): number[] => of.map(({ count }) => count).filter((count) => count > 0);
      expect(await numbers(0)).toEqual(present(comparePlans.counts.tasks));
      expect(await numbers(1)).toEqual(present(comparePlans.counts.targets));
      const rows = page.locator('.data-table tbody tr');
      for (const [at, line] of comparePlans.tasks.entries()) {
        const quotes = await rows.nth(at).locator('td > blockquote').allTextContents();
        expect(quotes).toEqual([line.a, line.b].flatMap((side) => (side ? [side.passage.quote] : [])));
      }
      if (changed.length > 0) {
        await counts.nth(1).getByRole('link', { name: '变更' }).click();
        const row = rows.filter({ hasText: `等于 ${changed[0]}` });
        await row.waitFor();
        expect(await row.locator('td').nth(1).innerText()).toContain(changed[0]);
        expect(await row.locator('td').nth(2).innerText()).toContain(changed[1]);
        expect((await row.locator('mark.differs').allInnerTexts()).join('')).toMatch(/0.*5/);
        await row.locator('td').nth(2).getByRole('link').click();
      } else {
        const alone = comparePlans.tasks.findIndex(({ status }: { status: string }) => status === 'ADDED');
        await rows.nth(alone).locator('td').nth(2).getByRole('link').click();
      }
      await page.locator('mark.passage').first().waitFor();
      const passage = (await page.locator('mark.passage').allInnerTexts()).join('');
      expect(b.text).toContain(passage);
    }));
});
