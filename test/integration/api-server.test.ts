import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import type { StoreStats } from '../../src/store/port/graph-store.js';
import { startServer } from '../../src/api/server/start-server.js';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

const QUERY = '/graphql?query=%7Bstats%7Bdocuments%7D%7D';
const preflight = { 'apollo-require-preflight': 'true' };

describe('over HTTP', () => {
  test('every error is JSON in the shape of a GraphQL response', async () => {
    const cases: [Promise<Response>, number, string][] = [
      [api.get('/nothing-here?x=1'), 404, 'NOT_FOUND'],
      [api.post('{"query": "{ __typename }'), 400, 'BAD_REQUEST'],
      [api.post(''), 400, 'BAD_REQUEST'],
      [api.post('[]'), 400, 'BAD_REQUEST'],
      [api.post('{"__proto__": {"query": "{ __typename }"}}'), 400, 'BAD_REQUEST'],
      [api.post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'BAD_REQUEST'],
      [api.post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' }), 415, 'BAD_REQUEST'],
      [fetch(`${api.server.url}/health/live`, { method: 'POST' }), 405, 'BAD_REQUEST'],
      [fetch(`${api.server.url}/graphql`, { method: 'DELETE', headers: preflight }), 405, 'BAD_REQUEST'],
      [api.post('{"query":"{ __typename }"}', { accept: 'text/html' }), 406, 'BAD_REQUEST'],
    ];
    for (const [pending, status, code] of cases) {
      const response = await pending;
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
      expect([response.status, errors.map(({ extensions }) => extensions.code)]).toEqual([status, [code]]);
    }
    expect(api.logged).toEqual([]);
  });

  test.each<[string, Record<string, string>, number]>([
    ['a program, which says nothing', {}, 200],
    ['a page of the server', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a person', { 'sec-fetch-site': 'none' }, 200],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 400],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }, 400],
    ['what nobody knows', { 'sec-fetch-site': 'elsewhere' }, 400],
    ['a page of another site with a header that no link or form can send', { 'sec-fetch-site': 'cross-site', ...preflight }, 200],
  ])('a GET of %s', async (_, headers, status) => {
    expect((await api.get(QUERY, headers)).status).toBe(status);
  });

  test('what may be asked of a path is told', async () => {
    for (const [path, allow] of [
      ['/graphql', 'GET, HEAD, POST, OPTIONS'],
      ['/documents', 'POST, OPTIONS'],
      ['/schema.graphql', 'GET, HEAD, OPTIONS'],
      ['/export/nodes.csv', 'GET, HEAD, OPTIONS'],
      ['/mcp', 'POST, OPTIONS'],
    ]) {
      const response = await fetch(api.server.url + path, { method: 'OPTIONS' });
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, 204, allow]);
    }
    expect((await fetch(`${api.server.url}/nothing`, { method: 'OPTIONS' })).status).toBe(404);
  });

  test('HEAD tells of every resource what GET does, without it', async () => {
    const files = ((await (await api.get('/export')).json()) as { files: string[] }).files;
    const paths = ['/', '/graphiql', '/schema.graphql', '/health/live', '/health/ready', '/export', QUERY, ...files];
    for (const path of paths) {
      const [whole, head] = await Promise.all(['GET', 'HEAD'].map((method) => fetch(api.server.url + path, { method })));
      const told = ['content-type', 'etag', 'content-disposition', 'accept-ranges', 'cache-control'];
      const of = ({ status, headers }: Response): unknown[] => [path, status, ...told.map((name) => headers.get(name))];
      expect(of(head!)).toEqual(of(whole!));
      expect((await head!.arrayBuffer()).byteLength).toBe(0);
      await whole!.arrayBuffer();
    }
    const etag = (await api.get(QUERY)).headers.get('etag')!;
    expect((await fetch(api.server.url + QUERY, { method: 'HEAD', headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('several operations in one body are refused', async () => {
    const response = await api.post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]');
    expect(response.status).toBe(400);
  });

  test('no other origin is let in, and content types are not guessed', async () => {
    const response = await api.post('{"query":"{ __typename }"}', { origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  test('a GET whose answer the client has is answered with 304, until the answer changes', async () => {
    const first = await api.get(QUERY, preflight);
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    const again = await api.get(QUERY, { ...preflight, 'if-none-match': `"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await api.get(QUERY, { ...preflight, 'if-none-match': '"other"' })).status).toBe(200);
    expect((await api.get(QUERY, { ...preflight, 'if-none-match': '*' })).status).toBe(304);
  });

  test('the schema is there to be fetched', async () => {
    const response = await api.get('/schema.graphql');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(readFileSync(join(packageRoot, 'schema/generated/schema.graphql'), 'utf8'));
  });

  test('health: live while the process answers, ready while the store does', async () => {
    expect(await (await api.get('/health/live')).json()).toEqual({ status: 'live' });
    const dataVersion = await api.store.reader.dataVersion();
    expect(await (await api.get('/health/ready')).json()).toEqual({ status: 'ready', dataVersion });
  });
});

describe('starting', () => {
  let taken: Server;
  let port: number;
  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    port = (taken.address() as AddressInfo).port;
  });
  afterAll(() => taken.close());

  test('on a port that is taken fails with a hint, and leaves nothing running', async () => {
    await expect(startServer({ store: api.store, port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `port ${port} on 127.0.0.1 is taken by another program`,
      hint: expect.stringContaining('--port'),
    });
  });

  test('on an address that is not this machine’s fails with a hint', async () => {
    await expect(startServer({ store: api.store, port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'USAGE',
      hint: expect.stringContaining('--host'),
    });
  });

  test('on all addresses gives one that a browser can open', async () => {
    const server = await startServer({ store: api.store, port: 0, host: '0.0.0.0' });
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    await server.stop();
  });
});

describe('stopping', () => {
  test('lets the requests under way end, takes no more, and frees the port', async () => {
    let finish: (() => void) | undefined;
    const reader = new Proxy(api.store.reader, {
      get: (target, name) =>
        name === 'stats'
          ? () => new Promise((resolve) => (finish = () => resolve(target.stats())))
          : (Reflect.get(target, name) as unknown),
    });
    const server = await startServer({ store: { reader }, port: 0 });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ stats { documents } }"}' };
    const pending = fetch(`${server.url}/graphql`, init).then((response) => response.json());
    while (!finish) await new Promise((resolve) => setTimeout(resolve, 5));
    const begun = performance.now();
    const stopped = server.stop();
    await expect(fetch(`${server.url}/health/live`).then((response) => response.status)).rejects.toThrow();
    finish();
    expect(await pending).toMatchObject({ data: { stats: { documents: 2 } } });
    await stopped;
    // Well before the deadline at which open connections are cut.
    expect(performance.now() - begun).toBeLessThan(5_000);
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
  });

  test('waits for the work of a request whose client has gone', async () => {
    const order: string[] = [];
    let finish: (() => void) | undefined;
    const stats = async (): Promise<StoreStats> => {
      await new Promise<void>((resolve) => (finish = resolve));
      order.push('answered');
      return api.store.reader.stats();
    };
    const reader = new Proxy(api.store.reader, {
      get: (target, name) => (name === 'stats' ? stats : (Reflect.get(target, name) as unknown)),
    });
    const logged: string[] = [];
    const server = await startServer({ store: { reader }, port: 0, log: (message) => logged.push(message) });
    const client = new AbortController();
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ stats { documents } }"}' };
    const pending = fetch(`${server.url}/graphql`, { ...init, signal: client.signal });
    while (!finish) await new Promise((resolve) => setTimeout(resolve, 5));
    client.abort();
    await expect(pending).rejects.toThrow('aborted');
    const stopped = server.stop().then(() => order.push('stopped'));
    setTimeout(finish, 100);
    await stopped;
    expect(order).toEqual(['answered', 'stopped']);
    expect(logged).toEqual([]);
  });

  test('can be asked for twice', async () => {
    const server = await startServer({ store: api.store, port: 0 });
    await Promise.all([server.stop(), server.stop()]);
  });
});
