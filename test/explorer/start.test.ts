import { join } from 'node:path';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import type { ChangeOptions } from '../../src/api/mutations/changes.js';
import { loadGraph } from '../../src/load/load-graph.js';
import { ApiHarness } from '../integration/api-harness.js';
import { CHINESE, ENGLISH, ShownExplorer } from './shown-explorer.js';

const explorer = ShownExplorer.forThisFile();

test('a reader sees the documents, who leads what, and the targets', () =>
  explorer.at('', async (page) => {
    const rows = page.getByRole('table', { name: '文件' }).getByRole('row');
    await rows.nth(2).waitFor();
    expect(await rows.count()).toBe(3);
    const { documents, stats, relationCounts } = await explorer.api.data(`{
      documents { nodes { title } }
      stats { documents entities { count } }
      relationCounts(by: [SUBJECT], where: { type: { eq: RESPONSIBLE_FOR }, role: { eq: LEAD } }) { rows(first: 1) { labels count } }
    }`);
    for (const { title } of documents.nodes) expect(await page.getByRole('link', { name: title, exact: true }).count()).toBe(1);
    const [first] = relationCounts.rows;
    const leaders = page.getByRole('region', { name: '牵头任务最多的机构' }).getByRole('listitem');
    expect(await leaders.first().innerText()).toMatch(new RegExp(`${first.labels[0]}\\s*${first.count}`));
    expect(await page.getByText(`${stats.documents} 份文件`).count()).toBe(1);
  }));

test('the page speaks the language of the browser until another is chosen, and remembers that', () =>
  explorer.at(
    '',
    async (page) => {
      await page.getByRole('heading', { level: 1, name: 'What is in the graph' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      await page.getByRole('button', { name: '中文' }).click();
      await page.getByRole('heading', { level: 1, name: '图谱里有什么' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: '图谱里有什么' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    },
    ENGLISH,
  ));

test('an empty store says how to fill it', async () => {
  const full = explorer.api;
  explorer.api = await ApiHarness.start({}, []);
  try {
    await explorer.at('', async (page) => {
      await page.getByRole('heading', { level: 1, name: '图谱还是空的' }).waitFor();
      expect(await page.locator('code').innerText()).toBe('plangraph ingest plans/');
    });
  } finally {
    await explorer.api.stop();
    explorer.api = full;
  }
});

describe('files are taken in', () => {
  const TOKEN = 'correct-horse-battery-staple';
  const plan = join(packageRoot, 'seeds', 'plans', 'anhui-rcep-digest.md');

  async function withServer(changes: ChangeOptions | undefined, run: () => Promise<void>): Promise<void> {
    const full = explorer.api;
    explorer.api = await ApiHarness.start({ ...(changes ? { changes } : {}) }, []);
    try {
      await run();
    } finally {
      await explorer.api.stop();
      explorer.api = full;
    }
  }

  const changes = (): ChangeOptions => ({
    timeout: 60_000,
    tokens: [{ name: 'editor', secret: TOKEN }],
    audit: () => Promise.resolve(),
    changes: {
      async ingest({ source, bytes }) {
        const graph = extractDocument({ source, bytes });
        const outcome = await loadGraph(explorer.api.store, graph);
        if (outcome === 'refused') return { outcome, issues: graph.issues };
        return { outcome, id: graph.document.id, sha256: graph.document.sha256, issues: [] };
      },
      remove: (id) => explorer.api.store.writer.removeDocument(id),
      changeJudgements: (change) => explorer.api.store.writer.changeJudgements(change),
    },
  });

  test('by who has a token, and are shown; a wrong token is told', () =>
    withServer(changes(), () =>
      explorer.at(
        '',
        async (page) => {
          await page.getByRole('heading', { level: 1, name: '图谱还是空的' }).waitFor();
          await page.getByLabel('令牌').fill('wrong');
          await page.getByLabel('把文件拖到这里').setInputFiles(plan);
          await page.getByRole('listitem').getByText('没有加入').waitFor();
          await page.getByLabel('令牌').fill(TOKEN);
          await page.getByLabel('把文件拖到这里').setInputFiles(plan);
          await page.getByRole('listitem').getByText('已加入').waitFor();
          await page.getByRole('heading', { level: 1, name: '图谱里有什么' }).waitFor();
          await page.getByRole('table', { name: '文件' }).getByRole('link').first().waitFor();
        },
        { ...CHINESE, expected: /401/ },
      ),
    ));

  test('by no server that is for reading alone, which says so', () =>
    withServer(undefined, () =>
      explorer.at(
        '',
        async (page) => {
          await page.getByLabel('把文件拖到这里').setInputFiles(plan);
          await page.getByText('这个服务器只供查看').waitFor();
        },
        { ...CHINESE, expected: /403/ },
      ),
    ));
});

test('a server that goes away is said to be away, and asked until it is back', () =>
  explorer.at(
    '#/find?text=x',
    async (page) => {
      await page.getByText('没有找到').first().waitFor();
      await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: '<html>Bad gateway</html>' }));
      await page.evaluate(() => (location.hash = '#/'));
      await page.getByRole('alert').getByText('服务器没有响应').first().waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('heading', { level: 1, name: '图谱里有什么' }).waitFor();
    },
    // The browser itself notes such an answer.
    { ...CHINESE, expected: /502/ },
  ));
