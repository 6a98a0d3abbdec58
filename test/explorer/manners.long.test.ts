import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import { AWKWARD_NAMES } from '../support/awkward-names.js';
import { CHINESE, ShownExplorer } from './shown-explorer.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = ['<img src=x onerror="document.title=\'owned\'">', 'javascript:alert(1)', ...AWKWARD_NAMES];

const explorer = ShownExplorer.forThisFile(async () => [cityPlan(), countyPlan(), hostileGraph()]);

function hostileGraph() {
  const names = HOSTILE.map((name, at) => [`e${at}`, { name, aliases: [`${name}${at}`] }] as const);
  return smallGraph({
    source: '<script>document.title="owned"</script>.md',
    entities: Object.fromEntries(names),
    relations: names.slice(1).map(([key]) => ({ subject: 'e0', object: key })),
  });
}

/** The addresses of all views, over the city's plan or over hostile names. */
async function addresses(name: string): Promise<string[]> {
  const { entities } = await explorer.api.data(
    `query ($name: String!) { entities(where: { name: { eq: $name } }) {
      nodes { id documents { nodes { id } } relations(first: 1) { nodes { id object { id } } } }
    } }`,
    { name },
  );
  const [{ id, documents, relations }] = entities.nodes;
  const [document] = documents.nodes;
  const [relation] = relations.nodes;
  const { documents: all } = await explorer.api.data('{ documents { nodes { id } } }');
  const other = all.nodes.find(({ id: one }: { id: string }) => one !== document.id);
  return [
    '#/',
    `#/find?text=${encodeURIComponent(name)}`,
    `#/entity/${id}`,
    `#/relation/${relation.id}`,
    `#/document/${document.id}?at=0-20`,
    `#/graph?around=${id}`,
    `#/graph?of=${id},${relation.object.id}&selected=${id}&as=table`,
    '#/responsibilities',
    '#/targets',
    '#/timeline',
    `#/comparison?a=${document.id}&b=${other.id}`,
    `#/connections?from=${id}&to=${relation.object.id}`,
  ];
}

/** Goes to a view, and waits until it has all that it asks for. */
async function show(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${explorer.api.server.url}/${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

test.each(['light', 'dark'] as const)(
  'axe finds nothing in any view, in %s colours',
  (colorScheme) =>
    explorer.at(
      '',
      async (page) => {
        const found: unknown[] = [];
        for (const address of await addresses('云海市数据集团有限公司')) {
          await show(page, address);
          await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
          await page.evaluate(AXE);
          const { violations } = await page.evaluate(() => (window as unknown as { axe: Pick<typeof Axe, 'run'> }).axe.run());
          found.push(
            ...violations.map(
              ({ id, nodes }) =>
                `${address}: ${id}: ${nodes
                  .map(({ html }) => html)
                  .slice(0, 3)
                  .join(' ')}`,
            ),
          );
        }
        expect(found).toEqual([]);
      },
      { ...CHINESE, colorScheme },
    ),
  120_000,
);

test(
  'names with markup stay text in every view',
  () =>
    explorer.at('', async (page) => {
      page.on('dialog', (dialog) => {
        throw new Error(`a name has opened a dialog: ${dialog.message()}`);
      });
      for (const address of await addresses(HOSTILE[0]!)) {
        await show(page, address);
        expect(await page.title()).not.toBe('owned');
        expect(await page.locator('main :is(script, img, iframe, b, a[href^="javascript:"])').count()).toBe(0);
      }
      await show(page, (await addresses(HOSTILE[0]!))[2]!);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(HOSTILE[0]!);
    }),
  120_000,
);

test(
  'a narrow window scrolls one way only',
  () =>
    explorer.at(
      '',
      async (page) => {
        for (const address of await addresses('云海市数据集团有限公司')) {
          await show(page, address);
          expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, 360]);
        }
      },
      { ...CHINESE, viewport: { width: 360, height: 740 } },
    ),
  120_000,
);

test('the first key leads past the header, and a change of view takes the keyboard along', () =>
  explorer.at('', async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.text').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }));
