import { ApiHarness } from '../integration/api-harness.js';
import { buildExplorerOnce } from '../support/build-explorer.js';
import { TestBrowser } from '../support/in-browser.js';

const browser = TestBrowser.forThisFile();
let api: ApiHarness;
beforeAll(async () => {
  await buildExplorerOnce();
  api = await ApiHarness.start();
}, 180_000);
afterAll(() => api.stop());

const chinese = { locale: 'zh-CN' };
const english = { locale: 'en-GB' };

test('a reader sees the documents, who leads what, and the targets, and the page asks nobody else', () =>
  browser.page(async (page, { requests, faults }) => {
    await page.goto(api.server.url);
    const rows = page.getByRole('table', { name: '文件' }).getByRole('row');
    await rows.nth(2).waitFor();
    expect(await rows.count()).toBe(3);
    const { documents, stats, relationCounts } = await api.data(`{
      documents { nodes { title } }
      stats { documents entities { count } }
      relationCounts(by: [subject], where: { type: { eq: RESPONSIBLE_FOR }, role: { eq: LEAD } }) { rows(first: 1) { labels count } }
    }`);
    for (const { title } of documents.nodes) expect(await page.getByRole('link', { name: title }).count()).toBe(1);
    const [first] = relationCounts.rows;
    const leaders = page.getByRole('region', { name: '牵头任务最多的机构' }).getByRole('listitem');
    expect(await leaders.first().innerText()).toMatch(new RegExp(`${first.labels[0]}\\s*${first.count}`));
    expect(await page.getByText(`${stats.documents} 份文件`).count()).toBe(1);
    expect(requests.filter((url) => !url.startsWith(api.server.url) && !url.startsWith('data:'))).toEqual([]);
    expect(faults).toEqual([]);
  }, chinese));

test('the page speaks the language of the browser until another is chosen, and remembers that', () =>
  browser.page(async (page) => {
    await page.goto(api.server.url);
    await page.getByRole('heading', { level: 1, name: 'What is in the graph' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { level: 1, name: '图谱里有什么' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '图谱里有什么' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  }, english));

test('an empty store says how to fill it', async () => {
  const empty = await ApiHarness.start({}, []);
  try {
    await browser.page(async (page) => {
      await page.goto(empty.server.url);
      await page.getByRole('heading', { level: 1, name: 'The graph is empty' }).waitFor();
      expect(await page.locator('code').innerText()).toBe('plangraph ingest plans/');
    }, english);
  } finally {
    await empty.stop();
  }
});

test('a server that goes away is said to be away, and asked until it is back', () =>
  browser.page(async (page) => {
    let away = true;
    await page.route('**/graphql', (route) => (away ? route.abort() : route.continue()));
    await page.goto(api.server.url);
    await page.getByRole('alert').getByText('The server does not answer').waitFor();
    away = false;
    await page.getByRole('heading', { level: 1, name: 'What is in the graph' }).waitFor();
  }, english));
