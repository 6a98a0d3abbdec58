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
          by: [subject], where: { type: { eq: RESPONSIBLE_FOR }, role: { eq: LEAD }, document: { eq: $id } }
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
