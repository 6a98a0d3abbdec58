import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractDocument } from '../../ingest/pipeline.js';
import { packageRoot } from '../../schema/package-root.js';
import { sampleGraphs } from '../fixtures/sample-graphs.js';
import { CHINESE, ShownExplorer } from './shown-explorer.js';

/*
 * The pictures of the pages: PLANGRAPH_DOCS_WRITE=1 takes them anew, of the sample plans and of two real ones of one kind where they
 * lie beside the project. Every run takes them and sees that they are small enough for a page.
 */

const IMAGES = join(packageRoot, 'docs', 'images');
const LARGEST = 150_000;
const TWO_OF_A_KIND = ['180', '185'].map((no) =>
  join(packageRoot, '..', 'shared', 'corpus', `${no}-prov-shandong-action-plan-ai-digital.md`),
);
const writing = process.env.PLANGRAPH_DOCS_WRITE === '1';

const explorer = ShownExplorer.forThisFile(async () => [
  ...sampleGraphs(),
  ...TWO_OF_A_KIND.filter((path) => existsSync(path)).map((path) => extractDocument({ source: path, bytes: readFileSync(path) })),
]);

async function documentOf(title: string): Promise<string> {
  const query = 'query ($title: String!) { documents(where: { title: { contains: $title } }) { nodes { id } } }';
  const { documents } = await explorer.api.data(query, { title });
  return documents.nodes[0]?.id ?? '';
}

interface Shot {
  readonly name: string;
  readonly address: () => Promise<string>;
  /** Once this is there, and where something is to be done before. */
  readonly ready: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  { name: 'overview', address: async () => '#/', ready: (page) => page.getByRole('region', { name: '各年份的目标' }).waitFor() },
  {
    name: 'graph',
    async address() {
      const { entities } = await explorer.api.data('{ entities(where: { name: { eq: "深圳市" } }) { nodes { id } } }');
      return `#/graph?around=${entities.nodes[0].id}`;
    },
    async ready(page) {
      await page.locator('.selection blockquote').first().waitFor({ state: 'attached' });
      await page.getByRole('button', { name: '重新排布' }).waitFor();
      await page.locator('.selection summary').first().click();
    },
  },
  {
    name: 'document',
    async address() {
      const id = await documentOf('金融科技');
      const query = 'query ($id: ID!) { document(id: $id) { assertions(first: 60) { nodes { evidence { start end } } } } }';
      const { document } = await explorer.api.data(query, { id });
      const { start, end } = document.assertions.nodes
        .map(({ evidence }: { evidence: { start: number; end: number }[] }) => evidence[0]!)
        .findLast((one: { start: number; end: number }) => one.end - one.start > 30);
      return `#/document/${id}?at=${start}-${end}`;
    },
    ready: (page) => page.locator('mark.passage').first().waitFor(),
  },
  {
    name: 'responsibilities',
    address: async () => `#/responsibilities?document=${await documentOf('全面经济伙伴')}`,
    ready: (page) => page.getByRole('region', { name: /个机构 ×/ }).waitFor(),
  },
  {
    name: 'comparison',
    address: async () => `#/comparison?a=${await documentOf('数字山东2019')}&b=${await documentOf('数字山东2021')}&status=KEPT,REWORDED`,
    async ready(page) {
      await page.locator('.data-table mark').first().waitFor();
      await page.locator('.compared-counts').evaluate((counts) => counts.scrollIntoView());
    },
  },
];

test.each(SHOTS)(
  'the picture of $name',
  async ({ name, address, ready }) => {
    if (name === 'comparison' && !TWO_OF_A_KIND.every((path) => existsSync(path))) {
      console.warn(`SKIPPED, NOT PASSED: ${TWO_OF_A_KIND.join(', ')} are not there`);
      return;
    }
    await explorer.at(
      await address(),
      async (page) => {
        await ready(page);
        const picture = await page.screenshot({ type: 'jpeg', quality: 75 });
        expect(picture.length).toBeLessThan(LARGEST);
        if (writing) writeFileSync(join(IMAGES, `explorer-${name}.jpg`), picture);
      },
      { ...CHINESE, viewport: { width: 1200, height: 760 } },
    );
  },
  120_000,
);
