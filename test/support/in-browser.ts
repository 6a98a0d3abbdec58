import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { CHROMIUM, launchChromium } from './chromium.js';

const toolsRequired = process.env['CI'] === 'true' || process.env['PLANGRAPH_REQUIRE_TOOLS'] === '1';

/** What a page did beside showing something. */
export interface Seen {
  readonly requests: readonly string[];
  /** Uncaught errors and lines of the console that are errors, refusals of the Content-Security-Policy among them. */
  readonly faults: readonly string[];
}

/** One Chromium for the tests of a file. Where there is none they are skipped loudly, or fail where tools are required. */
export class TestBrowser {
  #browser: Browser | null = null;

  /** Starts it before the tests of the file, and ends it after them. */
  static forThisFile(): TestBrowser {
    const shared = new TestBrowser();
    beforeAll(async () => {
      shared.#browser = await launchChromium();
    });
    afterAll(() => shared.#browser?.close());
    return shared;
  }

  /** Runs the test in a fresh page of a fresh profile. */
  async page(run: (page: Page, seen: Seen) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    if (!this.#browser) {
      if (toolsRequired) throw new Error(`${CHROMIUM} is missing: install chromium, or name it in PLANGRAPH_CHROMIUM`);
      console.warn(`SKIPPED, NOT PASSED: ${expect.getState().currentTestName}: there is no ${CHROMIUM}`);
      return;
    }
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    try {
      await run(page, { requests, faults });
    } finally {
      await context.close();
    }
  }
}
