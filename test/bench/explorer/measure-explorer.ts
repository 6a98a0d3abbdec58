import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { ontology } from '../../../schema/ontology.js';
import { FORMATS } from '../../../src/export/formats/formats.js';
import { traverseStore } from '../../../src/export/graph/traverse-store.js';
import { openStore } from '../../../src/store/open-store.js';
import { CHROMIUM, launchChromium } from '../../support/chromium.js';
import { largeGraph } from './large-graph.js';
import { type MainThreadWork, traceMainThread } from './main-thread.js';

const ENTITIES = 5_000;
const RELATIONS = 20_000;
/** Moves of the pointer. */
const MOVES = 40;

export interface ExplorerFigures {
  readonly entities: number;
  readonly relations: number;
  readonly pageBytes: number;
  /** Milliseconds from the opening of the page until the graph is drawn. */
  readonly load: number;
  readonly loading: MainThreadWork;
  readonly panning: MainThreadWork;
}

/** A large graph as one page (`plangraph export -f html`), opened and moved about in Chromium. */
export async function measureExplorer(note: (what: string) => void): Promise<ExplorerFigures> {
  const browser = await launchChromium();
  if (!browser) throw new Error(`${CHROMIUM} is missing: install chromium, or name it in PLANGRAPH_CHROMIUM`);
  const folder = await mkdtemp(join(tmpdir(), 'plangraph-explorer-'));
  try {
    note(`a page of ${ENTITIES} entities and ${RELATIONS} relations`);
    const html = await savedPage();
    const file = join(folder, 'graph.html');
    await writeFile(file, html);
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
    note('loading');
    let load = 0;
    const loading = await traceMainThread(browser, page, async () => {
      await page.goto(pathToFileURL(file).href);
      load = await drawnAfter(page);
    });
    const [entities, relations] = (await countsOf(page)) as [number, number];
    note('panning');
    // The nodes have found their places by themselves.
    await page.getByRole('button', { name: '重新排布' }).waitFor();
    return { entities, relations, pageBytes: html.length, load, loading, panning: await pan(browser, page) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

async function savedPage(): Promise<Buffer> {
  const store = await openStore('sqlite::memory:');
  try {
    await store.writer.replaceDocument(largeGraph(ENTITIES, RELATIONS));
    const format = await FORMATS.html();
    return await buffer(format.write(traverseStore(store.reader, ontology()), 'nodes'));
  } finally {
    await store.close();
  }
}

const picture = (page: Page) => page.getByRole('img', { name: /^图谱：/ });

/** Milliseconds since the page was opened, once the graph is there and a frame of it is on the screen. */
async function drawnAfter(page: Page): Promise<number> {
  await picture(page).locator('canvas').first().waitFor();
  return page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))));
}

async function countsOf(page: Page): Promise<number[]> {
  const label = (await picture(page).getAttribute('aria-label')) ?? '';
  return [...label.matchAll(/[\d,]+/g)].map(([count]) => Number(count.replaceAll(',', '')));
}

async function pan(browser: Browser, page: Page): Promise<MainThreadWork> {
  const box = (await picture(page).boundingBox())!;
  // Beside the nodes: one that is caught would be dragged alone.
  const [x, y] = [box.x + 8, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const work = await traceMainThread(browser, page, () => page.mouse.move(x + 3 * MOVES, y + 2 * MOVES, { steps: MOVES }));
  await page.mouse.up();
  return work;
}
