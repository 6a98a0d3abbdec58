import type { Page } from 'playwright-core';
import { TestBrowser } from '../support/in-browser.js';
import { ApiHarness } from './api-harness.js';

const PATH = '/graphiql';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

async function get(path: string): Promise<{ response: Response; text: string }> {
  const response = await fetch(new URL(path, api.server.url));
  return { response, text: await response.text() };
}

/** What the page's HTML makes a browser load. */
function loadedBy(html: string): string[] {
  return [...html.matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
}

describe('the page, read as text', () => {
  test('loads nothing but files of this server', async () => {
    const { response, text } = await get(PATH);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const paths = loadedBy(text).filter((path) => !path.startsWith('data:'));
    expect(paths).toHaveLength(6);
    for (const path of paths) {
      expect(path).toMatch(/^query-page\/[a-z-]+\.(js|css)$/);
      expect((await get(`/${path}`)).response.status).toBe(200);
    }
    expect(text).not.toMatch(/https?:|\/\//);
  });

  test('has style sheets that load nothing', async () => {
    for (const path of loadedBy((await get(PATH)).text).filter((name) => name.endsWith('.css'))) {
      const { text } = await get(`/${path}`);
      const urls = [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url]) => url!);
      expect(urls.filter((url) => !url.startsWith('data:') && !url.startsWith('#'))).toEqual([]);
      expect(text).not.toContain('@import');
    }
  });

  test('may not load from elsewhere, be framed, or run inline scripts', async () => {
    const policy = (await get(PATH)).response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('http');
  });

  test('is where a browser goes that opens the API’s own address', async () => {
    const response = await fetch(new URL('/graphql', api.server.url), { headers: { accept: 'text/html' }, redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(PATH);
  });
});

describe('the page, in Chromium', () => {
  const browser = TestBrowser.forThisFile();

  test('shows the answer to a query, and asks no other host for anything', () =>
    browser.page(async (page, { requests, faults }) => {
      await page.goto(api.server.url + PATH);
      const editor = page.locator('.graphiql-query-editor .CodeMirror');
      await editor.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText('{ answer: __typename stats { documents } }');
      await page.locator('.graphiql-execute-button').click();
      await expectText(page, '"answer": "Query"');
      expect(requests.filter((url) => !url.startsWith(api.server.url) && !url.startsWith('data:'))).toEqual([]);
      expect(faults).toEqual([]);
    }));

  test('knows the schema: the query that it opens with runs as it stands', () =>
    browser.page(async (page, { faults }) => {
      await page.goto(api.server.url + PATH);
      await page.locator('.graphiql-execute-button').click();
      // The editor draws only the lines in view, and errors come first.
      await expectText(page, '"documents": 2');
      expect(await page.locator('.graphiql-response').innerText()).not.toContain('"errors"');
      expect(faults).toEqual([]);
    }));

  test('opens with the query and variables of its address', () =>
    browser.page(async (page, { faults }) => {
      const asked = new URLSearchParams({
        query: 'query Asked($id: ID!) { asked: document(id: $id) { id } }',
        variables: '{"id": "none"}',
      });
      await page.goto(`${api.server.url}${PATH}?${asked.toString()}`);
      await page.locator('.graphiql-execute-button').click();
      await expectText(page, '"asked": null');
      expect(faults).toEqual([]);
    }));

  async function expectText(page: Page, text: string): Promise<void> {
    await page.locator('.graphiql-response', { hasText: text }).waitFor({ timeout: 20_000 });
  }
});
