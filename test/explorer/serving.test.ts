import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { request as httpRequest } from 'node:http';
import { ApiHarness } from '../integration/api-harness.js';
import { buildExplorerOnce } from '../support/build-explorer.js';

/** What the first view may weigh, compressed. */
const FIRST_LOAD = 90_000;

let api: ApiHarness;
beforeAll(async () => {
  await buildExplorerOnce();
  api = await ApiHarness.start();
}, 180_000);
afterAll(() => api.stop());

/** The answer as it comes over the wire, not decompressed. */
async function raw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: Headers; body: Buffer }> {
  return new Promise((resolve, reject) => {
    httpRequest(new URL(path, api.server.url), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const given = new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)] as [string, string]));
        resolve({ status: response.statusCode ?? 0, headers: given, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** What the page's HTML makes a browser load at once. */
async function firstFiles(): Promise<string[]> {
  const html = (await raw('/')).body.toString();
  return [...html.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]+)"/g)]
    .map(([, path]) => path!)
    .filter((path) => !path.startsWith('data:'));
}

test('the page loads nothing but files of this server, whose names change with their content', async () => {
  const files = await firstFiles();
  expect(files.length).toBeGreaterThan(1);
  for (const path of files) {
    expect(path).toMatch(/^\.\/assets\/[\w-]+-[\w-]{8}\.(js|css)$/);
    const { status, headers } = await raw(`/${path}`);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  }
});

test('the page itself is asked for again, and not sent again', async () => {
  const { headers } = await raw('/');
  expect(headers.get('cache-control')).toBe('no-cache');
  const again = await raw('/', { 'if-none-match': headers.get('etag')!, 'accept-encoding': 'br' });
  expect([again.status, again.body.length, again.headers.get('content-encoding')]).toEqual([304, 0, null]);
});

test('files are sent as brotli made them when they were built, or as they are', async () => {
  for (const path of ['/', ...(await firstFiles()).map((name) => `/${name}`)]) {
    const plain = await raw(path);
    const compressed = await raw(path, { 'accept-encoding': 'gzip, br' });
    expect([plain.headers.get('content-encoding'), compressed.headers.get('content-encoding')]).toEqual([null, 'br']);
    expect(brotliDecompressSync(compressed.body).equals(plain.body)).toBe(true);
    expect(compressed.headers.get('vary')).toContain('accept-encoding');
    expect(compressed.headers.get('etag')).toBe(plain.headers.get('etag'));
  }
  expect((await raw('/', { 'accept-encoding': 'br;q=0' })).headers.get('content-encoding')).toBeNull();
});

test('the policy of the page allows this server alone, and workers of the page itself', async () => {
  const policy = (await raw('/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("worker-src 'self' blob:");
  expect(policy).not.toMatch(/unsafe|http|\*/);
});

test('what is not there is not found, whatever the path climbs to', async () => {
  for (const path of ['/assets/', '/assets/../package.json', '/assets/..%2f..%2fpackage.json', '/index.html.br'])
    expect((await raw(path)).status).toBe(404);
});

test(`the first view loads less than ${FIRST_LOAD / 1000} KB, compressed by gzip`, async () => {
  const bodies = await Promise.all(['/', ...(await firstFiles()).map((path) => `/${path}`)].map((path) => raw(path)));
  const bytes = bodies.reduce((sum, { body }) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeLessThan(FIRST_LOAD);
});
