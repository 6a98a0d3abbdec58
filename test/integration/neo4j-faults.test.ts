import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { openStore } from '../../src/store/open-store.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { contentOf } from '../contract/content-of.js';
import { startsNeo4j } from '../support/neo4j/availability.js';
import { type Proxy, startProxy } from '../support/neo4j/proxy.js';
import { PASSWORD, startServer, type TestServer, USER } from '../support/neo4j/start-server.js';

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
    server = await startServer({ password: PASSWORD });
    proxy = await startProxy(server.addresses[0]!);
    const store = await open(server.addresses[0]!);
    await store.writer.replaceDocument(cityPlan());
  }, 200_000);
  afterEach(async () => {
    Object.assign(proxy, { delay: 0, onSent: undefined });
    proxy.open();
    for (const store of stores.splice(0)) await store.close();
  });
  afterAll(async () => {
    await proxy.close();
    await server.stop();
  });

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
});
