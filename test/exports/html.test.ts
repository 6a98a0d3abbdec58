import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { ontology } from '../../schema/ontology.js';
import { html } from '../../src/export/formats/html.js';
import { traverseStore } from '../../src/export/graph/traverse-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { collect } from '../contract/whole-store.js';
import { buildExplorerOnce } from '../support/build-explorer.js';
import { TestBrowser } from '../support/in-browser.js';
import { exportedStore } from './exported-store.js';

const browser = TestBrowser.forThisFile();
const folder = mkdtempSync(join(tmpdir(), 'plangraph-page-'));
const file = join(folder, 'graph.html');
let store: GraphStore;

beforeAll(async () => {
  await buildExplorerOnce();
  store = await exportedStore();
  writeFileSync(file, await text(html.write(traverseStore(store.reader, ontology()), 'nodes')));
}, 300_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('is one file that a browser opens from the disk, asking nobody, with every entity, every relation and its passage', () =>
  browser.page(
    async (page, { requests, faults }) => {
      await page.goto(pathToFileURL(file).href);
      const entities = (await collect(store.reader.scanEntities())).flat();
      const relations = (await collect(store.reader.scanRelations())).flat();
      await page.getByRole('img', { name: `图谱：${entities.length} 个实体，${relations.length} 条关系` }).waitFor();
      await page.getByRole('button', { name: '表格' }).click();
      await page.getByText(`实体 (${entities.length})`).waitFor();
      await page.getByRole('searchbox').first().fill('云海大学');
      await page.getByRole('button', { name: '云海大学', exact: true }).click();
      await page.getByRole('heading', { level: 2, name: '云海大学' }).waitFor();
      const { id } = entities.find(({ name }) => name === '云海大学')!;
      const quotes = page.locator('.selection blockquote');
      expect(await quotes.count()).toBe(relations.filter(({ subject, object }) => subject === id || object === id).length);
      expect(await quotes.locator('mark.subject', { hasText: '云海大学' }).count()).toBeGreaterThan(0);
      await page.keyboard.press('Control+z');
      await page.getByText('点一个实体或一条关系').waitFor();
      expect(requests.filter((asked) => !/^(file|data|blob):/.test(asked))).toEqual([]);
      expect(faults).toEqual([]);
    },
    { locale: 'zh-CN' },
  ));

test('is the same bytes each time', async () => {
  const again = await text(html.write(traverseStore(store.reader, ontology()), 'nodes'));
  const first = await text(html.write(traverseStore(store.reader, ontology()), 'nodes'));
  expect(again).toBe(first);
});
