import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import type { ServerOptions } from '../../src/api/server/start-server.js';
import { makeLogger } from '../../src/cli/host/make-logger.js';
import { fakeHost } from '../unit/cli/fake-host.js';
import { ApiHarness } from './api-harness.js';
import { brokenReader } from '../support/broken-reader.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

const preflight = { 'apollo-require-preflight': 'true' };

/** A GET whose body is not decompressed on the way, as fetch would do. */
function getRaw(path: string, headers: Record<string, string>): Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(`${api.server.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('compression', () => {
  test('an answer is compressed for who accepts it, and is the same content', async () => {
    const plain = await getRaw('/schema.graphql', {});
    expect(plain.headers['content-encoding']).toBeUndefined();
    const ways = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [encoding, decompress] of Object.entries(ways)) {
      const { headers, body } = await getRaw('/schema.graphql', { 'accept-encoding': encoding });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['vary']).toContain('accept-encoding');
      expect(headers['etag']).toBe(plain.headers['etag']);
      expect(body.length).toBeLessThan(plain.body.length / 3);
      expect(decompress(body).equals(plain.body)).toBe(true);
    }
  });

  test('the ETag of a compressed answer is good for the next time', async () => {
    const { headers } = await getRaw('/schema.graphql', { 'accept-encoding': 'br' });
    const again = await api.get('/schema.graphql', { 'accept-encoding': 'gzip', 'if-none-match': String(headers['etag']) });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('other origins', () => {
  const origin = 'https://dashboard.example';
  const preflightOf = (one: ApiHarness, from: string): Promise<Response> =>
    fetch(`${one.server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  test('none is let in unless it is named', async () => {
    expect((await preflightOf(api, origin)).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('those that are named are, and no other', () =>
    ApiHarness.with({ corsOrigins: [origin] }, async (open) => {
      const named = await preflightOf(open, origin);
      expect([named.status, named.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
      expect(named.headers.get('access-control-allow-credentials')).toBeNull();
      expect(named.headers.get('access-control-allow-headers')).toMatch(/apollographql-client-name.*traceparent/);
      expect((await preflightOf(open, 'https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
      const answer = await open.post('{"query":"{ __typename }"}', { origin });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('access-control-expose-headers')).toMatch(/content-disposition.*content-range.*mcp-session-id/);
      expect(named.headers.get('access-control-allow-headers')).toMatch(/mcp-session-id.*mcp-protocol-version/);
      expect(await (await fetch(`${open.server.url}/export`)).json()).toMatchObject({ corsOrigins: [origin] });
      const plain = await fetch(`${open.server.url}/graphql`, { method: 'OPTIONS' });
      expect([plain.status, plain.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
    }));
});

test('headers keep a browser from more than reading, and tell nothing of the server', async () => {
  const { headers } = await api.post('{"query":"{ __typename }"}');
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
});

describe('the id of a request', () => {
  const idOf = async (given?: string): Promise<string | null> =>
    (await api.get('/health/live', given === undefined ? {} : { 'x-request-id': given })).headers.get('x-request-id');

  test('is the one that came with it, or a fresh one', async () => {
    expect(await idOf('proxy-7/a:b')).toBe('proxy-7/a:b');
    const [one, other] = [await idOf(), await idOf()];
    expect(one).toMatch(/^[\da-f-]{36}$/);
    expect(other).not.toBe(one);
  });

  test.each(['a b', '{"a":1}', 'x'.repeat(129), '<script>', "'; --"])('is not %s', async (given) => {
    expect(await idOf(given)).toMatch(/^[\da-f-]{36}$/);
  });

  test('stands on errors, too', async () => {
    const response = await api.get('/nothing', { 'x-request-id': 'abc' });
    expect([response.status, response.headers.get('x-request-id')]).toEqual([404, 'abc']);
  });
});

describe('logs', () => {
  interface Line {
    readonly level: string;
    readonly request?: string;
    readonly path?: string;
    readonly operation?: string;
    readonly status?: number;
    readonly err?: { readonly message: string };
  }

  async function logOf(
    options: Partial<ServerOptions>,
    action: (logging: ApiHarness) => Promise<unknown>,
  ): Promise<{ text: string; lines: Line[] }> {
    const host = fakeHost();
    await ApiHarness.with({ logger: makeLogger('info', host.stderr), log: undefined, ...options }, async (logging) => {
      await action(logging);
    });
    const text = host.written.stderr;
    return {
      text,
      lines: text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Line),
    };
  }

  test('each request is a line of JSON with its operation, and with nothing that a client keeps to itself', async () => {
    const { text, lines } = await logOf({}, async (logging) => {
      const query = 'query Named($id: ID!) { entity(id: $id) { name } }';
      await logging.ask(
        query,
        { id: 'hidden-variable' },
        { authorization: 'Bearer hidden-token', cookie: 'hidden-cookie', 'x-request-id': 'r1' },
      );
      const search = new URLSearchParams({ query, variables: '{"id":"hidden-in-url"}' });
      await logging.get(`/graphql?${search.toString()}`, { ...preflight, 'x-request-id': 'r2' });
      await logging.get('/nothing?key=hidden-key', { 'x-request-id': 'r3' });
    });
    const kept = lines
      .filter(({ path }) => path !== undefined)
      .map(({ request, path, operation, status }) => ({ request, path, operation, status }));
    expect(kept).toEqual([
      { request: 'r1', path: '/graphql', operation: 'Named', status: 200 },
      { request: 'r2', path: '/graphql', operation: 'Named', status: 200 },
      { request: 'r3', path: '/nothing', operation: undefined, status: 404 },
    ]);
    expect(text).not.toContain('hidden');
  });

  test('an error that the client is not shown is logged with its cause', async () => {
    const reader = brokenReader(new Error('disk on fire'));
    const { lines } = await logOf({ store: { reader } }, (logging) => logging.ask('{ stats { documents } }'));
    const errors = lines.filter(({ level }) => level === 'error');
    expect(errors.map(({ err }) => err?.message)).toEqual(['disk on fire']);
  });

  test('a token that comes into a line by mistake is not written', () => {
    const host = fakeHost();
    makeLogger('info', host.stderr).info({ headers: { authorization: 'secret-1' }, token: 'secret-2', client: { token: 'secret-3' } }, 'x');
    expect(host.written.stderr).toContain('(hidden)');
    expect(host.written.stderr).not.toContain('secret');
  });

  test('silent is silent', () => {
    const host = fakeHost();
    makeLogger('silent', host.stderr).fatal('x');
    expect(host.written.stderr).toBe('');
    expect(pino.levels.values['info']).toBe(30);
  });
});

describe('metrics', () => {
  const scrape = async (one: ApiHarness): Promise<string> => (await one.get('/metrics')).text();
  const valueOf = (text: string, series: string): number =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.slice(series.length + 1),
    );

  test('count requests by route, operations by name and errors by code', () =>
    ApiHarness.with({}, async (fresh) => {
      await fresh.data('query Named { __typename }');
      await fresh.data('query Named { __typename }');
      await fresh.data('{ __typename }');
      await fresh.ask('{ nonsense }');
      await fresh.get('/nothing/at/all');
      const text = await scrape(fresh);
      expect(valueOf(text, 'plangraph_graphql_duration_seconds_count{operation="Named",outcome="success"}')).toBe(2);
      expect(valueOf(text, 'plangraph_graphql_duration_seconds_count{operation="(anonymous)",outcome="success"}')).toBe(1);
      expect(valueOf(text, 'plangraph_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
      expect(valueOf(text, 'plangraph_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"}')).toBe(4);
      expect(valueOf(text, 'plangraph_http_request_duration_seconds_count{method="GET",route="(none)",status="404"}')).toBe(1);
      expect(valueOf(text, 'plangraph_http_requests_in_flight')).toBe(1);
      expect(text).toContain('process_resident_memory_bytes');
      expect(text).not.toContain('nothing/at/all');
    }));

  test('do not grow with the names that clients think of', () =>
    ApiHarness.with({}, async (fresh) => {
      for (let at = 0; at < 205; at += 1) await fresh.data(`query N${at} { __typename }`);
      const text = await scrape(fresh);
      const names = new Set([...text.matchAll(/_count\{operation="([^"]+)"/g)].map(([, name]) => name));
      expect(names.size).toBe(201);
      expect(valueOf(text, 'plangraph_graphql_duration_seconds_count{operation="(other)",outcome="success"}')).toBe(5);
    }));

  test('of two servers in one process do not add up', async () => {
    const name = `Q${randomUUID().replaceAll('-', '')}`;
    await api.data(`query ${name} { __typename }`);
    await ApiHarness.with({}, async (other) => {
      expect(await scrape(api)).toContain(name);
      expect(await scrape(other)).not.toContain(name);
    });
  });

  test('tell what the store tells of itself', async () => {
    await ApiHarness.with({ store: { reader: api.store.reader, metrics: () => ({ idle: 3 }) } }, async (pooled) => {
      expect(valueOf(await scrape(pooled), 'plangraph_store{figure="idle"}')).toBe(3);
    });
  });

  test('can be turned off', () =>
    ApiHarness.with({ metrics: false }, async (closed) => {
      expect((await closed.get('/metrics')).status).toBe(404);
    }));
});
