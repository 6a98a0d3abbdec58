import type { GraphReader } from '../../src/store/port/graph-store.js';
import { buildCommit } from '../../schema/build-info.js';
import { ApiHarness } from './api-harness.js';

/** A reader whose `stats` answers when it is let, and the calls of it so far. */
class SlowReader {
  calls = 0;
  readonly #waiting: (() => void)[] = [];

  over(reader: GraphReader): GraphReader {
    return new Proxy(reader, {
      get: (target, name) =>
        name === 'stats'
          ? async () => {
              this.calls += 1;
              await new Promise<void>((resolve) => this.#waiting.push(resolve));
              return target.stats();
            }
          : (Reflect.get(target, name) as unknown),
    });
  }

  async reached(calls: number): Promise<void> {
    while (this.calls < calls) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  answerAll(): void {
    for (const answer of this.#waiting.splice(0)) answer();
  }
}

let base: ApiHarness;
beforeAll(async () => {
  base = await ApiHarness.start();
});
afterAll(() => base.stop());

const QUERY = '{"query":"{ stats { documents } }"}';

describe('time', () => {
  test('what takes too long is given up with 503, and the others are answered', async () => {
    const slow = new SlowReader();
    await ApiHarness.with({ store: { reader: slow.over(base.store.reader) }, limits: { requestTimeout: 200 } }, async (api) => {
      const response = await api.post(QUERY);
      expect([response.status, await response.json()]).toEqual([
        503,
        { errors: [{ message: 'The request took longer than 200 ms', extensions: { code: 'TIME_LIMIT_EXCEEDED', limit: 200 } }] },
      ]);
      expect(await api.data('{ __typename }')).toEqual({ __typename: 'Query' });
      expect(await (await api.get('/metrics')).text()).toContain('plangraph_graphql_rejected_total{reason="time"} 1');
      expect(api.logged).toEqual([]);
      slow.answerAll();
    });
  });

  test('what takes less is answered', async () => {
    const slow = new SlowReader();
    await ApiHarness.with({ store: { reader: slow.over(base.store.reader) }, limits: { requestTimeout: 60_000 } }, async (api) => {
      const asked = api.post(QUERY);
      await slow.reached(1);
      slow.answerAll();
      expect((await asked).status).toBe(200);
    });
  });
});

describe('requests at once', () => {
  test('those above the limit wait, those above the queue are turned away with 503 and told when to come back', async () => {
    const slow = new SlowReader();
    const limits = { maxConcurrent: 2, maxQueued: 1 };
    await ApiHarness.with({ store: { reader: slow.over(base.store.reader) }, limits }, async (api) => {
      const first = [api.post(QUERY), api.post(QUERY)];
      await slow.reached(2);
      // Of two more one waits and one is turned away, whichever the server hears first.
      const more = [api.post(QUERY), api.post(QUERY)];
      const refused = await Promise.race(more);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVER_BUSY' } }] });
      expect(slow.calls).toBe(2);
      // Whoever watches the server is not kept waiting.
      expect((await api.get('/health/live')).status).toBe(200);
      const figures = await (await api.get('/metrics')).text();
      expect(figures).toContain('plangraph_graphql_requests{state="working"} 2');
      expect(figures).toContain('plangraph_graphql_requests{state="waiting"} 1');
      expect(figures).toContain('plangraph_graphql_rejected_total{reason="queue"} 1');
      slow.answerAll();
      await slow.reached(3);
      slow.answerAll();
      const statuses = (await Promise.all([...first, ...more])).map(({ status }) => status).sort();
      expect(statuses).toEqual([200, 200, 200, 503]);
    });
  });

  test('a turn that failed is free again', () =>
    ApiHarness.with({ limits: { maxConcurrent: 1, maxQueued: 0 } }, async (api) => {
      for (const body of ['{"query":"{"}', '{"query":"{ nonsense }"}', '{}', QUERY]) await api.post(body);
      expect((await api.post(QUERY)).status).toBe(200);
    }));
});

describe('requests of one client', () => {
  const statuses = async (api: ApiHarness, count: number, headers: Record<string, string> = {}): Promise<number[]> => {
    const found: number[] = [];
    for (let at = 0; at < count; at += 1) found.push((await api.post(QUERY, headers)).status);
    return found;
  };

  test('below and at the limit are answered, above it 429 until the minute is over', () =>
    ApiHarness.with({ limits: { rateLimit: 3 } }, async (api) => {
      expect(await statuses(api, 3)).toEqual([200, 200, 200]);
      const response = await api.post(QUERY);
      expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMIT_EXCEEDED' } }] });
      expect((await api.get('/health/live')).status).toBe(200);
      // Nobody is another client by saying so.
      expect(await statuses(api, 1, { 'x-forwarded-for': '192.0.2.7' })).toEqual([429]);
    }));

  test('behind a proxy that is trusted, clients are told apart', () =>
    ApiHarness.with({ limits: { rateLimit: 1 }, trustProxy: ['127.0.0.1'] }, async (api) => {
      const from = (address: string): Promise<number[]> => statuses(api, 2, { 'x-forwarded-for': address });
      expect([await from('192.0.2.7'), await from('192.0.2.8')]).toEqual([
        [200, 429],
        [200, 429],
      ]);
    }));

  test('without a limit any number is answered', async () => {
    expect(new Set(await statuses(base, 30))).toEqual(new Set([200]));
  });
});

test('meta tells the versions of the data, the kinds, the rules and the program', async () => {
  const { meta } = await base.data('{ meta { dataVersion ontologyVersion pipelineVersion build commit } }');
  expect(meta).toEqual({
    dataVersion: await base.store.reader.dataVersion(),
    ontologyVersion: expect.stringMatching(/./),
    pipelineVersion: expect.stringMatching(/./),
    build: expect.stringMatching(/^\d+\.\d+\.\d+/),
    commit: buildCommit(),
  });
});
