import type { Page } from 'playwright-core';
import { ENGLISH, ShownExplorer } from './shown-explorer.js';

const explorer = ShownExplorer.forThisFile();

const box = (page: Page) => page.getByRole('combobox', { name: '查找' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('by the keyboard alone: found by its sound, read, and open in the document at the passage', () =>
  explorer.at('', async (page) => {
    await title(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('yunhaidaxue');
    const offers = page.getByRole('option');
    await offers.first().getByText('云海大学').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await title(page).getByText('云海大学').waitFor();
    const relation = page.locator('details', { hasText: '隐私计算' }).first();
    await relation.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const quote = relation.locator('blockquote').first();
    await quote.waitFor();
    const sentence = await quote.innerText();
    expect(sentence).toContain('云海大学');
    expect(await quote.locator('mark.subject').allInnerTexts()).toEqual(['云海大学']);
    expect(await quote.locator('mark.object').allInnerTexts()).toEqual(['隐私计算']);
    await relation.getByRole('link', { name: '看原文' }).first().focus();
    await page.keyboard.press('Enter');
    const passage = page.locator('mark.passage');
    await passage.first().waitFor();
    expect((await passage.allInnerTexts()).join('')).toBe(sentence);
    expect(await passage.first().evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(900);
  }));

test('the box offers what was looked at last, closes by Escape, and leads to the texts', () =>
  explorer.at('', async (page) => {
    await title(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('yhdx');
    await page.getByRole('option', { name: '云海大学' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: '云海大学' }).click();
    await title(page).getByText('云海大学').waitFor();
    await box(page).blur();
    await page.keyboard.press('/');
    await page.getByRole('option', { name: '云海大学' }).waitFor();
    await page.keyboard.type('公共数据');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await title(page).getByText('查找“公共数据”').waitFor();
    const passages = page.getByRole('link', { name: '建设公共数据运营体系' });
    await passages.first().waitFor();
    expect(await page.locator('mark.found').first().innerText()).toBe('公共数据');
  }));

test('a box that is written into as soon as its view is there keeps the keyboard', () =>
  explorer.at('', async (page) => {
    await title(page).waitFor();
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const from = document.querySelector<HTMLElement>('input[aria-label="从"]');
        if (!from) return;
        observer.disconnect();
        from.focus();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('link', { name: '联系' }).click();
    await title(page).getByText('联系').waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('从');
  }));

test('a document is shown whole, exactly as it was read, its names leading to entities', () =>
  explorer.at('', async (page) => {
    const { documents } = await explorer.api.data(
      '{ documents(where: { jurisdiction: { eq: "云海市" } }, first: 1) { nodes { id title text } } }',
    );
    const [{ id, title: name, text }] = documents.nodes;
    await page.getByRole('link', { name, exact: true }).click();
    await page.locator('.mention').first().waitFor();
    expect(await page.locator('.text').evaluate((region) => region.textContent)).toBe(text);
    expect(page.url()).toContain(`#/document/${id}`);
    await page.locator('.outline').getByRole('link', { name: '推进人工智能创新应用' }).click();
    await page.locator('mark.passage').first().waitFor();
    await page.locator('.mention', { hasText: '𬒈溪区' }).first().click();
    await title(page).getByText('𬒈溪区').waitFor();
    await page.goBack();
    await page.locator('.mention').first().waitFor();
  }));

test('a sentence is copied as a citation', () =>
  explorer.at(
    '',
    async (page) => {
      const { relations } = await explorer.api.data(
        '{ relations(first: 1) { nodes { id evidence(first: 1) { quote document { title } } } } }',
      );
      const [{ id, evidence }] = relations.nodes;
      await page.goto(`${explorer.api.server.url}/#/relation/${id}`);
      await page.locator('.citation summary').first().click();
      await page.getByRole('button', { name: '复制: CSL-JSON' }).click();
      await page.getByRole('button', { name: '已复制' }).or(page.getByText('已复制')).first().waitFor();
      const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as [{ title: string; note: string }];
      expect(copied).toMatchObject([{ title: evidence[0].document.title, note: evidence[0].quote }]);
    },
    { locale: 'zh-CN', permissions: ['clipboard-read', 'clipboard-write'] },
  ));

test('attributes, relations and their facts are said in both languages', () =>
  explorer.at(
    '',
    async (page) => {
      const { search } = await explorer.api.data(
        '{ search(text: "市数据局", first: 1) { edges { node { ... on Entity { id relations { nodes { id role } } } } } } }',
      );
      const [{ node }] = search.edges;
      await page.goto(`${explorer.api.server.url}/#/entity/${node.id}`);
      await page.getByRole('heading', { level: 3, name: 'is responsible for → leads' }).waitFor();
      await page.goto(
        `${explorer.api.server.url}/#/relation/${node.relations.nodes.find(({ role }: { role: string }) => role === 'LEAD').id}`,
      );
      await title(page).getByText('市数据局 · is responsible for').waitFor();
      expect(await page.getByText('leads · planned').count()).toBe(1);
      expect(await page.locator('figcaption').first().innerText()).toMatch(/Read in the document .*confidence \d+% · rule /);
    },
    ENGLISH,
  ));

test('what is not there is said to be missing', () =>
  explorer.at('#/entity/ent_none', async (page) => {
    await title(page).getByText('这里没有这个条目').waitFor();
    await page.goto(`${explorer.api.server.url}/#/document/doc_none`);
    await title(page).getByText('这里没有这个条目').waitFor();
    await page.goto(`${explorer.api.server.url}/#/relation/ent_none`);
    await title(page).getByText('这里没有这个条目').waitFor();
  }));
