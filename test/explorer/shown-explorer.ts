import type { BrowserContextOptions, Page } from 'playwright-core';
import type { DocumentGraph } from '../../schema/records.js';
import { ApiHarness } from '../integration/api-harness.js';
import { buildExplorerOnce } from '../support/build-explorer.js';
import { TestBrowser } from '../support/in-browser.js';

export const CHINESE: BrowserContextOptions = { locale: 'zh-CN' };
export const ENGLISH: BrowserContextOptions = { locale: 'en-GB' };

export interface ShownOptions extends BrowserContextOptions {
  readonly expected?: RegExp;
}

/** The explorer over the API of a small graph, in a real browser. */
export class ShownExplorer {
  api!: ApiHarness;

  private constructor(private readonly browser: TestBrowser) {}

  /** Serves it before the tests of the file, and stops after them; `graphs` as the API's own tests have them, unless given. */
  static forThisFile(graphs?: () => Promise<readonly DocumentGraph[]>): ShownExplorer {
    const shown = new ShownExplorer(TestBrowser.forThisFile());
    beforeAll(async () => {
      await buildExplorerOnce();
      shown.api = await ApiHarness.start({}, await graphs?.());
    }, 300_000);
    afterAll(() => shown.api.stop());
    return shown;
  }

  /**
   * Opens an address in a fresh browser; afterwards nothing may have gone wrong in the page but what is `expected`, and nobody
   * else been asked.
   */
  async at(address: string, run: (page: Page) => Promise<void>, { expected, ...options }: ShownOptions = CHINESE): Promise<void> {
    const { url } = this.api.server;
    await this.browser.page(async (page, { requests, faults }) => {
      await page.goto(`${url}/${address}`);
      await run(page);
      expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
      expect(requests.filter((asked) => !asked.startsWith(url) && !/^(data|blob):/.test(asked))).toEqual([]);
    }, options);
  }
}
