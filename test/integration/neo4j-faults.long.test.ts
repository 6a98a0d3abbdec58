import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import neo4j from 'neo4j-driver';
import { startServer } from '../../src/api/server/start-server.js';
import { Neo4jConnection } from '../../src/store/neo4j/connection/connection.js';
import { cypher } from '../../src/store/neo4j/connection/cypher.js';
import { parseLocation } from '../../src/store/neo4j/connection/location.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { openStore } from '../../src/store/open-store.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { contentOf } from '../contract/content-of.js';
import { startsNeo4j } from '../support/neo4j/availability.js';
import { type Proxy, startProxy } from '../support/neo4j/proxy.js';
import { startFakeServer } from '../support/neo4j/fake-bolt-server.js';
import { PASSWORD, startServer as startNeo4j, type TestServer, USER } from '../support/neo4j/start-server.js';

const describeNeo4j = startsNeo4j ? describe : describe.skip;

describeNeo4j('faults of a Neo4j server', () => {
  let server: TestServer;
  let proxy: Proxy;
  const stores: GraphStore[] = [];
  const credentials = { user: USER, password: PASSWORD };
  const open = async (address: string, options: object = {}): Promise<GraphStore> => {
    const store = await Neo4jStore.open(`bolt://${address}`, { ...credentials, retryTime: 3_000, ...options });
    stores.push(store);
    return store;
  };

  beforeAll(async () => {
    server = await startNeo4j({ password: PASSWORD });
    proxy = await startProxy(server.addresses[0]!);
    const store = await open(server.addresses[0]!);
    await store.writer.replaceDocument(cityPlan());
  }, 200_000);
  afterEach(async () => {
    Object.assign(proxy, { delay: 0, silent: false, onSent: undefined });
    proxy.open();
    for (const store of stores.splice(0)) await store.close();
  }, 60_000);
  afterAll(async () => {
    await proxy.close();
    await server.stop();
  }, 120_000);

  test('nobody listens there', async () => {
    await expect(openStore('bolt://127.0.0.1:1')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test('a wrong password, which no message repeats; no password', async () => {
    const address = server.addresses[0]!;
    const wrong = openStore(`neo4j://neo4j:secret-word@${address}`);
    await expect(wrong).rejects.toMatchObject({ code: 'STORE_DENIED', hint: expect.stringContaining('PLANGRAPH_NEO4J_PASSWORD') });
    await expect(wrong).rejects.not.toMatchObject({ message: expect.stringContaining('secret-word') });
    await expect(openStore(`neo4j://${address}`)).rejects.toMatchObject({ code: 'STORE_DENIED' });
  });

  test('a database that is not there', async () => {
    await expect(open(`${server.addresses[0]!}/nothing`)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  test('the URL with its password opens the store, and the store names itself without', async () => {
    const store = await openStore(`neo4j://${USER}:${PASSWORD}@${server.addresses[0]!}`);
    stores.push(store);
    expect(store.url).toBe(`neo4j://${server.addresses[0]!}/neo4j`);
    expect((await store.reader.stats()).documents).toBe(1);
  });

  test('a read-only database is read, and says what it is when written to', async () => {
    await server.order('read-only');
    try {
      const store = await open(server.addresses[0]!);
      expect((await store.reader.stats()).documents).toBe(1);
      await expect(store.writer.replaceDocument(countyPlan())).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    } finally {
      await server.order('writable');
    }
  });

  test('too little memory for the transaction leaves the store as it was', async () => {
    const store = await open(server.addresses[0]!);
    const before = await contentOf(store);
    await server.order('little-memory');
    try {
      const plan = countyPlan();
      const large = { ...plan, text: plan.text + '长'.repeat(2_000_000) };
      await expect(store.writer.replaceDocument(large)).rejects.toMatchObject({ code: 'STORE_FULL' });
    } finally {
      await server.order('much-memory');
    }
    expect(await contentOf(store)).toEqual(before);
  });

  test('a connection that is cut while a document is written leaves all of it or nothing', async () => {
    const whole = await open(server.addresses[0]!);
    const before = await contentOf(whole);
    for (const kilobytes of [0, 1, 2, 5, 8, 12, 20]) {
      const store = await open(proxy.address, { retryTime: 0 });
      let sent = 0;
      proxy.onSent = (bytes) => {
        sent += bytes.length;
        if (sent > kilobytes * 1024) {
          proxy.shut();
          proxy.cut();
        }
      };
      const outcome = await store.writer.replaceDocument(countyPlan()).catch((error: unknown) => error);
      if (typeof outcome !== 'string') expect(outcome).toMatchObject({ code: 'STORE_UNAVAILABLE' });
      proxy.onSent = undefined;
      proxy.open();
      const { documents } = await whole.reader.stats();
      if (documents === 1) expect(await contentOf(whole)).toEqual(before);
      // The same connection pool answers again, as soon as the server does.
      expect(['added', 'unchanged']).toContain(await store.writer.replaceDocument(countyPlan()));
      expect((await store.reader.stats()).documents).toBe(2);
      await store.writer.removeDocument(countyPlan().document.id);
      expect(await contentOf(whole)).toEqual(before);
    }
  }, 120_000);

  test('a server that comes back within the time for retries is no error', async () => {
    const store = await open(proxy.address, { retryTime: 10_000 });
    proxy.shut();
    proxy.cut();
    setTimeout(() => proxy.open(), 1_000);
    expect((await store.reader.stats()).documents).toBe(1);
  });

  test('a server that closes its half', async () => {
    const store = await open(proxy.address, { retryTime: 10_000 });
    proxy.halfClose();
    expect((await store.reader.stats()).documents).toBe(1);
  });

  test('a slow network delays answers and changes none', async () => {
    const store = await open(proxy.address);
    const before = await store.reader.stats();
    proxy.delay = 300;
    expect(await store.reader.stats()).toEqual(before);
  });

  test('a server that is cut off in the middle of a read, and back for the next', async () => {
    const store = await open(proxy.address, { retryTime: 0 });
    proxy.onSent = () => proxy.cut();
    await expect(store.reader.stats()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', hint: expect.stringContaining('Neo4j runs') });
    proxy.onSent = undefined;
    expect((await store.reader.stats()).documents).toBe(1);
  });

  test('a network that falls silent ends in an error, not in waiting for ever', async () => {
    const store = await open(proxy.address, { timeout: 500, retryTime: 500, connectTimeout: 500 });
    proxy.silent = true;
    await expect(store.reader.stats()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('silent') });
    proxy.cut();
    proxy.silent = false;
    expect((await store.reader.stats()).documents).toBe(1);
  });

  test('a write that waits too long for another is given up, and nothing of it is there', async () => {
    const driver = neo4j.driver(`bolt://${server.addresses[0]!}`, neo4j.auth.basic(USER, PASSWORD));
    const holder = driver.session({ database: 'neo4j' });
    const held = holder.beginTransaction();
    const store = await open(server.addresses[0]!, { timeout: 1_000, retryTime: 0 });
    const before = await contentOf(store);
    try {
      await held.run("MATCH (s:Store {key: 'plangraph'}) SET s.held = true");
      await expect(store.writer.replaceDocument(countyPlan())).rejects.toMatchObject({
        code: 'STORE_BUSY',
        hint: expect.stringContaining('PLANGRAPH_NEO4J_TIMEOUT'),
      });
    } finally {
      await held.rollback();
      await holder.close();
      await driver.close();
    }
    expect(await contentOf(store)).toEqual(before);
  });

  test('a statement for a request that was given up is ended by the server', async () => {
    const address = `bolt://${USER}:${PASSWORD}@${server.addresses[0]!}`;
    const connection = await Neo4jConnection.open(parseLocation(address), { timeout: 60_000 });
    const endless = cypher`UNWIND range(1, 9000000000) AS i WITH i WHERE i < 0 RETURN i`;
    const running = cypher`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery`;
    try {
      const caller = new AbortController();
      const answer = connection.withSignal(caller.signal).run(endless);
      answer.catch(() => undefined);
      while ((await connection.run(running)).length === 0) await delay(50);
      const reason = new Error('nobody waits for it');
      caller.abort(reason);
      await expect(answer).rejects.toBe(reason);
      const given = performance.now();
      while ((await connection.run(running)).length > 0) await delay(50);
      expect(performance.now() - given).toBeLessThan(10_000);
      // The connection that it ran on serves again.
      expect(await connection.run(cypher`RETURN 1 AS one`)).toEqual([{ one: 1 }]);
      await expect(connection.withSignal(caller.signal).run(endless)).rejects.toBe(reason);
    } finally {
      await connection.close();
    }
  });

  test('the API says that the store is away while the server is, and answers again when it does', async () => {
    const store = await open(server.addresses[0]!, { retryTime: 0 });
    const api = await startServer({ store, port: 0 });
    const ask = async (): Promise<{ status: number; body: { data?: unknown; errors?: { extensions: { code: string } }[] } }> => {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: '{ documents { totalCount } }' }),
      });
      return { status: response.status, body: (await response.json()) as Awaited<ReturnType<typeof ask>>['body'] };
    };
    const ready = async (): Promise<number> => (await fetch(`${api.url}/health/ready`)).status;
    try {
      expect((await ask()).body.data).toEqual({ documents: { totalCount: 1 } });
      expect(await ready()).toBe(200);
      await server.order('down');
      expect((await ask()).body.errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
      expect(await ready()).toBe(503);
      await server.order('up');
      expect((await ask()).body.data).toEqual({ documents: { totalCount: 1 } });
      expect(await ready()).toBe(200);
    } finally {
      await api.stop();
    }
  }, 200_000);

  test.each([
    ['Neo4j/4.4.40', [4, 4], 'too old'],
    ['Neo4j/5.0.0', [5, 0], 'too old'],
    ['Neo4j/5.10.0', [5, 3], 'Neo4j/5.10.0'],
    ['Neo4j/5.25.1', [5, 7], 'Neo4j/5.25.1'],
    ['Memgraph/2.18', [5, 2], 'Memgraph/2.18'],
  ] as const)('a server that is %s is refused, with the version that is needed', async (agent, bolt, said) => {
    const fake = await startFakeServer(agent, bolt);
    try {
      const hint = expect.stringContaining('5.26') as string;
      await expect(open(fake.address)).rejects.toMatchObject({ code: 'STORE_VERSION', message: expect.stringContaining(said), hint });
    } finally {
      await fake.close();
    }
  });

  test('a server without TLS does not answer an encrypted URL', async () => {
    for (const scheme of ['bolt+s', 'bolt+ssc', 'neo4j+s'])
      await expect(Neo4jStore.open(`${scheme}://${server.addresses[0]!}`, { ...credentials, retryTime: 0 })).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
      });
  });

  test('no log line and no error shows a password, wherever it came from', async () => {
    const lines: string[] = [];
    const log = (level: string, message: string): void => void lines.push(`${level} ${message}`);
    const options = { log, retryTime: 0, connectTimeout: 2_000 };
    const errors = await Promise.all([
      Neo4jStore.open(`neo4j://neo4j:secret-word@${server.addresses[0]!}`, options).catch((error: unknown) => error),
      Neo4jStore.open(`neo4j://${server.addresses[0]!}`, { ...options, password: 'secret-word' }).catch((error: unknown) => error),
      Neo4jStore.open('neo4j://neo4j:secret-word@127.0.0.1:1', options).catch((error: unknown) => error),
      Neo4jStore.open('neo4j://neo4j:secret-word@127.0.0.1:1/?x=1', options).catch((error: unknown) => error),
      openStore('neo4j//neo4j:secret-word@127.0.0.1:1').catch((error: unknown) => error),
    ]);
    expect(errors.map((error) => (error as { code: string }).code)).toEqual([
      'STORE_DENIED',
      'STORE_DENIED',
      'STORE_UNAVAILABLE',
      'STORE_URL_INVALID',
      'STORE_URL_INVALID',
    ]);
    expect(inspect(errors, { depth: Infinity }) + lines.join('\n')).not.toContain('secret-word');
    expect(lines.length).toBeGreaterThan(0);
  });

  test('a read asks for the state that the last write left, whichever server answers', async () => {
    const store = await open(proxy.address);
    const sent: string[] = [];
    await store.writer.replaceDocument(countyPlan());
    proxy.onSent = (bytes) => void sent.push(bytes.toString('latin1'));
    expect((await store.reader.stats()).documents).toBe(2);
    expect(sent.join('')).toMatch(/bookmarks.*FB:/s);
    await store.writer.removeDocument(countyPlan().document.id);
  });

  test('closing lets what runs end, and tells of itself what ran', async () => {
    const store = await open(proxy.address);
    proxy.delay = 200;
    const reading = store.reader.stats();
    expect(store.metrics!()).toMatchObject({ transactions_running: 1, failures: 0, retries: 0 });
    await Promise.all([store.close(), expect(reading).resolves.toMatchObject({ documents: 1 })]);
    expect(store.metrics!()).toMatchObject({ transactions_running: 0, connections_most: 100 });
    expect(store.metrics!()['statements']).toBeGreaterThan(1);
  });

  test('what the server remarks about a statement is logged once', async () => {
    const lines: string[] = [];
    const options = { ...credentials, log: (_: string, message: string) => void lines.push(message) };
    const connection = await Neo4jConnection.open(parseLocation(`bolt://${server.addresses[0]!}`), options);
    try {
      for (let times = 0; times < 3; times++) await connection.run(cypher`MATCH (e:Entity) RETURN id(e) AS old`);
      expect(lines).toEqual([expect.stringMatching(/deprecated.*RETURN id\(e\)/)]);
    } finally {
      await connection.close();
    }
  });
});
