import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { CHINESE, ShownExplorer } from './shown-explorer.js';

const explorer = ShownExplorer.forThisFile();

async function idOf(name: string): Promise<string> {
  const { search } = await explorer.api.data(
    'query ($name: String!) { search(text: $name, in: [NAMES], first: 1) { edges { node { ... on Entity { id } } } } }',
    { name },
  );
  return search.edges[0].node.id;
}

async function around(name: string): Promise<string> {
  return `#/graph?around=${await idOf(name)}`;
}

const picture = (page: Page) => page.getByRole('img', { name: /^图谱：/ });
const counts = async (page: Page) => [...(await picture(page).getAttribute('aria-label'))!.matchAll(/\d+/g)].map(Number);

async function saved(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

/** Where a node is drawn, as the saved picture says. */
async function placeOf(page: Page, label: string): Promise<{ x: number; y: number }> {
  const svg = (await saved(page, page.getByRole('button', { name: 'SVG' }))).toString();
  const [, x, y] = new RegExp(`<text x="([\\d.]+)" y="([\\d.]+)" font-size="13"[^>]*>${label}<`).exec(svg)!;
  const box = (await picture(page).boundingBox())!;
  return { x: box.x + Number(x) - 3 - 4, y: box.y + Number(y) - 4 };
}

test('the surroundings of an entity are what the API says they are', async () => {
  const id = await idOf('云数集团');
  const { subgraph } = await explorer.api.data('query ($id: ID!) { subgraph(of: [$id], depth: 1) { nodes { id } edges { key } } }', { id });
  await explorer.at(`#/graph?around=${id}`, async (page) => {
    await picture(page).waitFor();
    await page.getByRole('heading', { level: 2, name: '云海市数据集团有限公司' }).waitFor();
    expect(await counts(page)).toEqual([subgraph.nodes.length, subgraph.edges.length]);
  });
});

test('the tables say what the picture shows; a filter holds for both, can be undone, and is kept by the address', async () => {
  await explorer.at(await around('云数集团'), async (page) => {
    await picture(page).waitFor();
    const [entities, relations] = await counts(page);
    await page.getByRole('checkbox', { name: /^技术/ }).uncheck();
    const [fewer, fewerRelations] = await counts(page);
    expect(fewer).toBeLessThan(entities!);
    expect(fewerRelations).toBeLessThan(relations!);
    await page.getByRole('button', { name: '表格' }).click();
    await page.getByText(`实体 (${fewer})`).waitFor();
    expect(await page.getByText(`关系 (${fewerRelations})`).count()).toBe(1);
    await page.reload();
    await page.getByText(`实体 (${fewer})`).waitFor();
    await page.getByRole('checkbox', { name: /^技术/ }).check();
    await page.getByText(`实体 (${entities})`).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(`实体 (${fewer})`).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByText(`实体 (${entities})`).waitFor();
    const csv = (await saved(page, page.getByRole('button', { name: 'CSV' }).first())).toString();
    expect(csv.trim().split('\r\n')).toHaveLength(entities! + 1);
    expect(csv).toContain('云海市数据集团有限公司,机构,');
  });
});

test('a filter by document and by issuer leaves what they say', async () => {
  const id = await idOf('云数集团');
  const { subgraph, entity } = await explorer.api.data(
    `query ($id: ID!) {
      subgraph(of: [$id], depth: 1) { nodes { id } }
      entity(id: $id) { documents(first: 10) { nodes { id issuers } } }
    }`,
    { id },
  );
  const of = subgraph.nodes.map((node: { id: string }) => node.id);
  const source = entity.documents.nodes.find(({ issuers }: { issuers: string[] }) => issuers.length > 0);
  const { relations } = await explorer.api.data(
    `query ($of: [ID!]!, $document: ID!) {
      relations(where: { subject: { id: { in: $of } }, object: { id: { in: $of } }, document: { eq: $document } }) { totalCount }
    }`,
    { of, document: source.id },
  );
  await explorer.at(`#/graph?around=${id}`, async (page) => {
    await picture(page).waitFor();
    const [, all] = await counts(page);
    expect(relations.totalCount).toBeLessThan(all!);
    // Nothing is drawn while the page is loaded anew.
    const shows = async (passes: (relations: number) => boolean): Promise<void> => {
      for (let shown; shown === undefined || !passes(shown); [, shown] = await counts(page)) await picture(page).waitFor();
    };
    await page.getByRole('combobox', { name: '文件' }).selectOption(source.id);
    await shows((count) => count === relations.totalCount);
    await page.reload();
    await shows((count) => count === relations.totalCount);
    await page.getByRole('combobox', { name: '文件' }).selectOption('');
    await page.getByLabel('发布机构').selectOption(source.issuers[0]);
    await shows((count) => count > 0 && count < all!);
  });
});

test('a node is selected by a click, expanded by a relation, collapsed and hidden; its evidence is beside it', async () => {
  await explorer.at(await around('云海数据交易所'), async (page) => {
    await picture(page).waitFor();
    const [before] = await counts(page);
    await page
      .getByRole('button', { name: '停止排布' })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    const { x, y } = await placeOf(page, '云海市');
    await page.mouse.click(x, y);
    await page.getByRole('heading', { level: 2, name: '云海市' }).waitFor();
    await page.getByRole('button', { name: /^位于 \(/ }).click();
    await page.waitForFunction((count) => Number(/\d+/.exec(document.querySelector('.picture')!.ariaLabel!)) > count, before!);
    const [expanded] = await counts(page);
    await page.getByRole('button', { name: /^收起/ }).click();
    await page.waitForFunction((count) => Number(/\d+/.exec(document.querySelector('.picture')!.ariaLabel!)) < count, expanded!);
    await page.getByRole('button', { name: '隐藏' }).click();
    await page.getByText('点一个实体或一条关系').waitFor();
  });
});

test('two entities picked are connected by their shortest way, a sentence for each step', async () => {
  const [from, to, middle] = await Promise.all(['云海大学', '东港区', '云海市数据集团有限公司'].map(idOf));
  await explorer.at(`#/graph?of=${from},${to}&selected=${from},${to}`, async (page) => {
    await page.getByRole('heading', { level: 2, name: '两者如何相连' }).waitFor();
    const way = page.locator('.way').first();
    await way.waitFor();
    expect((await way.getByRole('heading').innerText()).replace(/\s+/g, ' ')).toContain('2 步');
    expect(await way.locator('blockquote').allInnerTexts()).toContain('云海大学与云数集团联合建设实验室');
    await way.getByRole('button', { name: '在图中显示' }).click();
    await page.waitForFunction((id) => location.hash.includes(id), middle!);
  });
});

test('the picture is saved with its labels, as lines and as dots', async () => {
  await explorer.at(await around('云数集团'), async (page) => {
    await picture(page).waitFor();
    const svg = (await saved(page, page.getByRole('button', { name: 'SVG' }))).toString();
    const [entities, relations] = await counts(page);
    expect(svg.match(/<(circle|polygon) /g)).toHaveLength(entities!);
    expect(svg.match(/<path d="M[^0]/g)?.length ?? 0).toBeGreaterThan(0);
    expect(svg.match(/stroke-dasharray/g)!.length).toBeLessThan(relations!);
    expect(svg).toContain('>隐私计算<');
    const png = await saved(page, page.getByRole('button', { name: 'PNG' }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(5000);
  });
});

test('what is shown is exported as files, and opened elsewhere where the server lets others ask', async () => {
  await explorer.at(await around('云数集团'), async (page) => {
    await page.route('**/export', (route) => route.fulfill({ json: { files: [], corsOrigins: ['https://gephi.org'] } }));
    await picture(page).waitFor();
    const [all] = await counts(page);
    await page.getByRole('checkbox', { name: /^技术/ }).uncheck();
    await page.getByRole('combobox', { name: '状态' }).selectOption('FACT');
    const [entities, relations] = await counts(page);
    expect(entities).toBeLessThan(all!);
    const of = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
      return readFileSync(await download.path());
    };
    const gexf = (await of('GEXF')).toString();
    expect([gexf.match(/<node /g)!.length, gexf.match(/<edge /g)!.length]).toEqual([entities, relations]);
    const graphml = (await of('GraphML')).toString();
    expect([graphml.match(/<node /g)!.length, graphml.match(/<edge /g)!.length]).toEqual([entities, relations]);
    expect((await of('XLSX')).subarray(0, 2).toString()).toBe('PK');
    const elsewhere = new URL((await page.getByRole('link', { name: 'Gephi Lite' }).getAttribute('href'))!);
    expect(elsewhere.origin).toBe('https://gephi.org');
    const answer = await fetch(elsewhere.searchParams.get('file')!);
    expect(await answer.text()).toBe(gexf);
  });
});

test('the layout is stopped by its button, and where motion is not expected nothing moves', async () => {
  await explorer.at(
    await around('云数集团'),
    async (page) => {
      await picture(page).waitFor();
      expect(await page.getByRole('button', { name: '停止排布' }).count()).toBe(0);
      const [first, second] = [await placeOf(page, '隐私计算'), await placeOf(page, '隐私计算')];
      expect(second).toEqual(first);
    },
    { ...CHINESE, reducedMotion: 'reduce' },
  );
  await explorer.at(await around('云数集团'), async (page) => {
    await page.getByRole('button', { name: '停止排布' }).click();
    await page.getByRole('button', { name: '重新排布' }).waitFor();
    const [first, second] = [await placeOf(page, '隐私计算'), await placeOf(page, '隐私计算')];
    expect(second).toEqual(first);
  });
});
