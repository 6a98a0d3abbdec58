import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import fastify from 'fastify';
import { makeRoomForConnections } from '../../src/api/server/connection-room.js';
import { extractText } from '../../ingest/extract-text.js';
import { ApiHarness } from './api-harness.js';

/* What somebody sends who means harm. Each was answered in another way once. */

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

/** A request whose Host header says something else than where it goes. */
function statusFor(host: string, server: ApiHarness = api): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${server.server.url}/health/live`, { headers: { host } }, (response) => resolve(response.resume().statusCode!))
      .on('error', reject)
      .end();
  });
}

describe('the Host header', () => {
  test.each(['localhost:4000', 'LOCALHOST', 'localhost.', 'my.localhost', '127.0.0.1:1', '[::1]:4000', '192.168.1.7'])(
    '%s is let in',
    async (host) => {
      expect(await statusFor(host)).toBe(200);
    },
  );

  test.each(['attacker.example', 'attacker.example:4000', 'localhost.attacker.example', '127.0.0.1.attacker.example', 'a b'])(
    '%s is not',
    async (host) => {
      expect(await statusFor(host)).toBe(421);
    },
  );

  test('names are configured', () =>
    ApiHarness.with({ allowedHosts: ['api.example'] }, async (named) => {
      expect(await Promise.all(['api.example:80', 'API.example', 'other.example'].map((host) => statusFor(host, named)))).toEqual([
        200, 200, 421,
      ]);
    }));

  test('* is any', () =>
    ApiHarness.with({ allowedHosts: ['*'] }, async (open) => {
      expect(await statusFor('attacker.example', open)).toBe(200);
    }));
});

/** A connection of its own, and all that came over it once it is closed. */
function opened(url: string): { readonly socket: Socket; readonly closed: Promise<string> } {
  const socket = connect(Number(new URL(url).port), new URL(url).hostname.replace(/[[\]]/g, ''));
  let answer = '';
  socket.on('error', () => undefined).on('data', (chunk: Buffer) => (answer += chunk.toString()));
  return { socket, closed: new Promise((resolve) => socket.once('close', () => resolve(answer))) };
}

describe('a request that never ends', () => {
  test.each([
    ['in its head', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n'],
    ['in its body', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'],
  ])('%s is closed', (_, sent) =>
    ApiHarness.with({ limits: { receiveTimeout: 300 } }, async ({ server }) => {
      const { socket, closed } = opened(server.url);
      socket.write(sent);
      expect(await closed).toContain('408');
    }),
  );
});

describe('a connection that waits', () => {
  const request = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';

  test.each([
    ['for its first request', '', ''],
    ['for its next', request, '200 OK'],
  ])('%s is closed', (_, sent, answered) =>
    ApiHarness.with({ limits: { receiveTimeout: 300 } }, async ({ server }) => {
      const { socket, closed } = opened(server.url);
      if (sent) socket.write(sent);
      expect(await closed).toContain(answered);
    }),
  );

  test('makes room for a new one where there are too many, the longest first', async () => {
    const app = fastify();
    makeRoomForConnections(app, 3);
    const url = await app.get('/', () => 'here').listen({ port: 0 });
    try {
      const half = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{';
      const waiting = [];
      for (let at = 0; at < 3; at++) {
        waiting.push(opened(url));
        await once(waiting[at]!.socket, 'connect');
        waiting[at]!.socket.write(half);
      }
      expect(await (await fetch(url)).text()).toBe('here');
      await waiting[0]!.closed;
      expect(waiting.slice(1).map(({ socket }) => socket.destroyed)).toEqual([false, false]);
      waiting.forEach(({ socket }) => socket.destroy());
    } finally {
      await app.close();
    }
  });

  test('does not make room while its request is worked on', async () => {
    const app = fastify();
    makeRoomForConnections(app, 1);
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    app.get('/slow', async () => {
      await held;
      return 'done';
    });
    const url = await app.listen({ port: 0 });
    try {
      const slow = fetch(`${url}/slow`).then((response) => response.text());
      await setTimeout(50);
      const other = opened(url);
      await once(other.socket, 'connect');
      await setTimeout(50);
      finish();
      expect(await slow).toBe('done');
      other.socket.destroy();
    } finally {
      await app.close();
    }
  });
});

describe('answers without end', () => {
  test('are refused with a code of their own, compiled or not', () =>
    ApiHarness.with({ limits: { maxAnswerBytes: 500 } }, async (bounded) => {
      for (let time = 1; time <= 5; time++) {
        expect(await bounded.data('query A($n: Int) { entities(first: $n) { nodes { id } } }', { n: 1 })).toBeDefined();
        const { data, errors } = await bounded.ask('query A($n: Int) { entities(first: $n) { nodes { id } } }', { n: 100 });
        expect(data).toBeNull();
        expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'ANSWER_LIMIT_EXCEEDED', limit: 500 }]);
      }
    }));

  test('a text counts as many records', async () => {
    const query = '{ documents(first: 100) { nodes { text } } }';
    expect(((await (await api.post(JSON.stringify({ query }))).json()) as { extensions: object }).extensions).toMatchObject({
      cost: { records: 10_101 },
    });
    const texts = Array.from({ length: 14 }, (_, at) => `t${at}: text`).join(' ');
    const { errors } = await api.ask(`{ documents(first: 100) { nodes { ${texts} } } }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT_EXCEEDED']);
  });
});

test('texts count by their length, before they are read', () =>
  ApiHarness.with({ limits: { maxCost: 1000 } }, async (bounded) => {
    const source = (at: number) => `long-${at}.md`;
    for (const at of [1, 2]) await bounded.store.writer.replaceDocument(extractText('快建。'.repeat(20_000), source(at)));
    const ask = (selection: string) =>
      bounded.ask(`{ documents(first: 2, where: { source: { startsWith: "long" } }) { nodes { ${selection} } } }`);
    const codes = async (selection: string) => (await ask(selection)).errors.map(({ extensions }) => extensions);
    expect(await codes('text')).toEqual([{ code: 'COST_LIMIT_EXCEEDED', limit: 1000, actual: 1200 }]);
    expect(await codes('text(span: { start: 0, end: 45000 })')).toEqual([]);
    expect(await codes('text(span: { start: 59990, end: 1000000000 })')).toEqual([]);
  }));

describe('conditions', () => {
  const query = 'query W($where: EntityWhere) { entities(where: $where, first: 1) { totalCount } }';

  test.each([
    ['many', { OR: Array.from({ length: 35_000 }, () => ({ name: { eq: 'x' } })) }],
    ['a very long word', { name: { contains: 'x'.repeat(313_000) } }],
  ])('%s are refused before they are looked at', async (_, where) => {
    for (let time = 1; time <= 4; time++) {
      await api.data(query, { where: { OR: [{ name: { eq: 'x' } }] } });
      expect((await api.ask(query, { where })).errors.map(({ extensions }) => extensions.code)).toEqual(['CONDITION_LIMIT_EXCEEDED']);
    }
  });

  test('a long word in the query itself, too', async () => {
    const { errors } = await api.ask(`{ entities(where: { name: { contains: "${'x'.repeat(20_000)}" } }) { totalCount } }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['CONDITION_LIMIT_EXCEEDED']);
  });
});

test('who guesses tokens is slowed down, also with the right one at last', () => {
  const none = (): Promise<never> => Promise.reject(new Error('nothing may be changed here'));
  const tokens = [{ name: 'me', secret: 'correct-horse-battery-staple' }];
  const changes = {
    timeout: 1_000,
    changes: { ingest: none, remove: () => Promise.resolve(false), changeJudgements: none },
    tokens,
    audit: () => Promise.resolve(),
  };
  return ApiHarness.with({ changes }, async (guarded) => {
    const codeFor = async (token: string): Promise<string> => {
      const query = 'mutation { removeDocument(input: { id: "x" }) { ... on ChangeError { code } } }';
      return (await guarded.ask(query, {}, { authorization: `Bearer ${token}` })).data.removeDocument.code;
    };
    for (let attempt = 1; attempt <= 4; attempt++) expect(await codeFor(`wrong-token-number-${attempt}`)).toBe('UNAUTHENTICATED');
    expect(await codeFor(tokens[0]!.secret)).toBe('NOT_FOUND');
    for (let attempt = 1; attempt <= 8; attempt++) await codeFor(`wrong-token-number-${attempt}`);
    expect(await codeFor(tokens[0]!.secret)).toBe('UNAUTHENTICATED');
  });
});

test('a subscription is no valid operation, and no fault of ours', async () => {
  const before = api.logged.length;
  const { status, errors } = await api.ask('subscription { x }');
  expect(status).toBe(200);
  expect(errors[0]).toMatchObject({ message: 'This API has no subscriptions', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  expect(api.logged.length).toBe(before);
});

test.each(['/%', '/%ff', '/export/%E0%A4%A'])('%s is answered like any path that is not there', async (path) => {
  const response = await api.get(path);
  expect(response.status).toBe(404);
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

/*
 * What graphql-cop 1.13 does, each check with its own words for a finding.
 * Source: https://github.com/dolevf/graphql-cop, lib/tests
 */
describe('the checks of graphql-cop, with introspection and tracing off', () => {
  let closed: ApiHarness;
  beforeAll(async () => {
    closed = await ApiHarness.start({ introspection: false });
  });
  afterAll(() => closed.stop());

  const json = async (response: Response): Promise<any> => response.json().catch(() => ({})); // eslint-disable-line
  const ask = async (query: string): Promise<any> => json(await closed.post(JSON.stringify({ query }))); // eslint-disable-line
  const asForm = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };

  test.each<readonly [string, () => Promise<unknown>]>([
    [
      'alias overloading',
      async () => (await ask(`{ ${Array.from({ length: 101 }, (_, at) => `alias${at}:__typename`).join(' ')} }`)).data?.alias100,
    ],
    ['batches', async () => Array.isArray(await json(await closed.post(JSON.stringify(Array(10).fill({ query: '{ __typename }' })))))],
    ['directive overloading', async () => (await ask('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }')).errors.length > 1],
    ['field duplication', async () => (await ask(`query cop { ${'__typename '.repeat(500)} }`)).data?.__typename],
    [
      'circular introspection',
      async () => (await ask('{ __schema { types { fields { type { fields { type { name } } } } } } }')).data?.__schema,
    ],
    ['introspection', async () => (await ask('query cop { __schema { types { name fields { name } } } }')).data?.__schema],
    ['field suggestions', async () => JSON.stringify(await ask('query cop { institution }')).includes('Did you mean')],
    // It asks as a program; what the check is about is a page of another site, which asks in a visitor's name.
    ['queries by GET', async () => (await json(await closed.get('/graphql?query={__typename}', { 'sec-fetch-site': 'cross-site' }))).data],
    ['changes by GET', async () => (await json(await closed.get('/graphql?query=mutation+cop+{__typename}'))).data],
    [
      'queries by a form',
      async () => (await json(await fetch(`${closed.server.url}/graphql`, { ...asForm, body: 'query=query+cop+{__typename}' }))).data,
    ],
    [
      'an editor',
      async () => {
        const pages = ['/graphiql', '/playground', '/console', '/graphql'].map(async (path) =>
          (await closed.get(path, { accept: 'text/html' })).text(),
        );
        return (await Promise.all(pages)).some((page) => /graphi?ql.min.css|GraphQL Playground|GraphiQL|graphql-playground/.test(page));
      },
    ],
    ['traces', async () => /tracing|exception|stacktrace/i.test(JSON.stringify(await ask('query cop { __typename }')))],
    ['faults that are not handled', async () => (await ask('qwerty cop { abc }')).errors[0].extensions.exception],
  ])('%s: nothing is found', async (_, check) => {
    expect(Boolean(await check())).toBe(false);
  });
});
