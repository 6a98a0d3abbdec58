import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { ShownExplorer } from './shown-explorer.js';

const explorer = ShownExplorer.forThisFile();
const havePython = spawnSync('python3', ['--version']).status === 0;

test('the matrix tells who leads from who supports, and each dot leads to its sentence', () =>
  explorer.at('#/responsibilities', async (page) => {
    const { responsibilities } = await explorer.api.data(
      '{ responsibilities(first: 100) { nodes { role institution { name } task { name } } } }',
    );
    const lead = responsibilities.nodes.find(({ role }: { role: string }) => role === 'LEAD');
    const support = responsibilities.nodes.find(({ role }: { role: string }) => role === 'SUPPORT');
    const matrix = page.getByRole('region', { name: /个机构 ×/ });
    await matrix.waitFor();
    const heading = matrix.locator('.upright a', { hasText: lead.task.name }).first();
    expect(await heading.evaluate(({ scrollHeight, clientHeight }) => [scrollHeight - clientHeight, clientHeight > 100])).toEqual([
      0,
      true,
    ]);
    expect(await matrix.getByRole('link', { name: '牵头' }).count()).toBe(
      responsibilities.nodes.filter(({ role }: { role: string }) => role === 'LEAD').length,
    );
    expect(await matrix.getByRole('link', { name: `${support.institution.name} · 配合 · ${support.task.name}` }).innerText()).toBe('○');
    await matrix.getByRole('link', { name: `${lead.institution.name} · 牵头 · ${lead.task.name}` }).click();
    await page.getByRole('heading', { level: 1, name: `${lead.institution.name} · 负责 · ${lead.task.name}` }).waitFor();
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
  }));

test('a table is narrowed to a document by its address, sorted, searched and saved', () =>
  explorer.at('#/responsibilities', async (page) => {
    const { documents } = await explorer.api.data('{ documents { nodes { id title entities(types: [Task], first: 0) { totalCount } } } }');
    const list = page.getByRole('region', { name: '责任分工' }).getByRole('row');
    await list.nth(1).waitFor();
    const all = await list.count();
    await page.getByRole('combobox', { name: '文件' }).selectOption({ label: documents.nodes[0].title });
    await page.waitForFunction((id) => location.hash.includes(id), documents.nodes[0].id);
    await page.waitForFunction((count) => document.querySelectorAll('.data-table tr').length < count, all);
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll('.data-table tr').length === count, all);
    await page.getByRole('searchbox', { name: '筛选：责任分工' }).fill('市数据局');
    await page.waitForFunction((count) => document.querySelectorAll('.data-table tr').length < count, all);
    await page.getByRole('button', { name: '任务', exact: true }).click();
    const tasks = await page.locator('.data-table tbody tr td:nth-child(2)').allInnerTexts();
    expect(tasks).toEqual([...tasks].sort((a, b) => a.localeCompare(b, 'zh-CN')));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    expect(
      readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(tasks.length + 1);
  }));

test('targets are shown until a year, each with the place that says so', () =>
  explorer.at('#/targets', async (page) => {
    const rows = page.getByRole('region', { name: '目标' }).getByRole('row');
    await rows.nth(1).waitFor();
    const { targets } = await explorer.api.data('{ targets(where: { year: { lte: 2026 } }) { totalCount } }');
    await page.getByLabel('截止年份').fill('2026');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '到 2026 年的目标' }).waitFor();
    await page.waitForFunction((count) => document.querySelectorAll('.data-table tbody tr').length === count, targets.totalCount);
    await page.goto(`${explorer.api.server.url}/#/targets?until=2027`);
    const compute = rows.filter({ hasText: '3000PFLOPS' });
    expect((await compute.innerText()).split('\t').slice(0, 4)).toEqual(['2027', '智能算力规模不低于3000PFLOPS', '不低于', '3,000']);
    await compute.getByRole('link').last().click();
    await page.locator('mark.passage').first().waitFor();
  }));

test('two entities are chosen by name, and their connection is told step by step', () =>
  explorer.at('#/connections', async (page) => {
    for (const [label, name] of [
      ['从', '云海大学'],
      ['到', '区块链'],
    ] as const) {
      // prettier-ignore
      await page.getByRole('combobox', { name: label, exact: true }).fill(name);
      await page.getByRole('option', { name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForFunction((key) => new RegExp(`${key}=ent_`).test(location.hash), label === '从' ? 'from' : 'to');
    }
    const way = page.locator('.way').first();
    await way.waitFor();
    expect(await way.locator('blockquote').allInnerTexts()).toContain('支持云海大学开展人工智能研究');
    expect(await page.getByRole('combobox', { name: '从', exact: true }).inputValue()).toBe('云海大学');
    await page.getByRole('link', { name: '在图中显示' }).click();
    await page.getByRole('img', { name: /^图谱：2 个实体/ }).waitFor();
  }));

test('two plans stand side by side, narrowed by what changed, with the way to each passage', () =>
  explorer.at('', async (page) => {
    const { documents } = await explorer.api.data('{ documents { nodes { id title } } }');
    const [a, b] = documents.nodes;
    const { comparePlans } = await explorer.api.data(
      `query ($a: ID!, $b: ID!) { comparePlans(a: $a, b: $b) {
        counts { tasks { status count } entities { status count } } entities(statuses: [ADDED]) { name passage { quote } }
      } }`,
      { a: a.id, b: b.id },
    );
    await page.getByRole('link', { name: a.title, exact: true }).click();
    await page.getByRole('link', { name: '与另一份规划对照', exact: true }).click();
    await page.getByRole('combobox', { name: '第二份规划' }).selectOption({ label: b.title });
    const counts = page.getByRole('list', { name: '变化的数量' });
    const total = comparePlans.counts.tasks.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    await counts.getByRole('link', { name: `任务 (${total})` }).waitFor();
    const rows = page.locator('.data-table tbody tr');
    expect(await rows.count()).toBe(total);
    await counts.getByRole('listitem').last().getByRole('link', { name: '新增' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.data-table tbody tr').length === count, comparePlans.entities.length);
    const [added] = comparePlans.entities;
    expect((await rows.first().innerText()).split('\n').join(' ')).toContain(added.name);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
    const [heading, line] = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(heading).toBe('\ufeff变化,第一份规划,第一份规划原文,第二份规划,第二份规划原文,置信度');
    expect(line).toBe(`新增,,,${added.name},${added.passage.quote},`);
    await page.reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(comparePlans.entities.length);
    await rows.first().getByRole('link', { name: added.name }).click();
    await page.getByRole('heading', { level: 1, name: b.title }).waitFor();
    expect((await page.locator('mark.passage').first().innerText()).startsWith(added.name.slice(0, 1))).toBe(true);
  }));

test('what has a year is a chart and a table, for all documents or one', () =>
  explorer.at('#/timeline', async (page) => {
    const { targets, relations, policies } = await explorer.api.data(
      `{ targets(where: { year: { gte: 1 } }) { totalCount } relations(where: { date: { gte: "0001" } }) { totalCount }
         policies(where: { OR: [{ periodStart: { gte: "0001" } }, { periodEnd: { gte: "0001" } }] }) { totalCount } }`,
    );
    const rows = page.locator('.data-table tbody tr');
    await rows.first().waitFor();
    const all = targets.totalCount + relations.totalCount + policies.totalCount;
    expect(await rows.count()).toBe(all);
    const lane = page.locator('.timeline .target');
    const drawn = (await lane.locator('text.year').allTextContents()).reduce((sum, count) => sum + Number(count), 0);
    expect(drawn).toBe(targets.totalCount);
    const { documents } = await explorer.api.data('{ documents { nodes { id } } }');
    await page.getByRole('combobox', { name: '文件' }).selectOption(documents.nodes[1].id);
    await page.waitForFunction((count) => document.querySelectorAll('.data-table tbody tr').length < count, all);
  }));

test('a view leads to the query page, where its question runs as it stands, and to a program that asks it', () =>
  explorer.at('#/targets?until=2027', async (page) => {
    await page.getByText('此视图的 Python').click();
    const program = await page.getByLabel('此视图的 Python', { exact: true }).innerText();
    const { targets } = await explorer.api.data('{ targets(where: { year: { lte: 2027 } }) { totalCount } }');
    if (havePython) {
      const { stdout } = await promisify(execFile)('python3', ['-c', program]);
      expect(JSON.parse(stdout)).toMatchObject({ data: { targets } });
    }
    await page.getByRole('link', { name: '此视图的 GraphQL' }).click();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response', { hasText: '"targets"' }).waitFor();
    expect(await page.locator('.graphiql-response').innerText()).not.toContain('"errors"');
  }));
