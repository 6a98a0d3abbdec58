import { setTimeout } from 'node:timers/promises';
import { buffer, text } from 'node:stream/consumers';
import { ontology } from '../../schema/ontology.js';
import { EXPORT_FILES } from '../../src/api/exports/export-files.js';
import { recordLines } from '../../src/export/canonical/record-lines.js';
import { FORMATS } from '../../src/export/formats/formats.js';
import { traverseStore } from '../../src/export/graph/traverse-store.js';
import { collect } from '../contract/whole-store.js';
import { cityPlan } from '../fixtures/city-plan.js';
import { largeGraph } from '../fixtures/large-graph.js';
import { buildExplorerOnce } from '../support/build-explorer.js';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  await buildExplorerOnce();
  api = await ApiHarness.start();
}, 180_000);
afterAll(() => api.stop());

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${api.server.url}${path}`, init);
const query = (parameters: Record<string, string>): string => `?${new URLSearchParams(parameters).toString()}`;

describe('exports over HTTP', () => {
  test('the list names every file, and each has the bytes, the type and the name of its format', async () => {
    const { files } = (await (await get('/export')).json()) as { files: string[] };
    expect(files).toHaveLength(EXPORT_FILES.size + 1);
    for (const [name, { format, table }] of EXPORT_FILES) {
      const response = await get(`/export/${name}`);
      const made = await FORMATS[format]();
      const expected = await buffer(made.write(traverseStore(api.store.reader, ontology()), table ?? 'nodes'));
      expect([name, response.status]).toEqual([name, 200]);
      expect(Buffer.from(await response.arrayBuffer()).equals(expected)).toBe(true);
      expect(response.headers.get('content-type')).toBe(made.mediaType);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="plangraph-${name}"`);
      expect(name.endsWith(`.${made.extension}`)).toBe(true);
    }
    expect(new Set([...EXPORT_FILES.values()].map(({ format }) => format))).toEqual(new Set(Object.keys(FORMATS)));
  });

  test('the canonical form is the bytes of the command line', async () => {
    expect(await (await get('/export/plangraph.ndjson')).text()).toBe(await text(recordLines(api.store.reader.documentGraphs())));
    const { id } = cityPlan().document;
    expect(await (await get(`/export/plangraph.ndjson?document=${id}`)).text()).toBe(await text(recordLines([cityPlan()])));
    expect((await get('/export/plangraph.ndjson?type=Task')).status).toBe(400);
  });

  test('who has it already is told so before anything is read', async () => {
    const path = `/export/nodes.csv${query({ type: 'Institution' })}`;
    const first = await get(path);
    const etag = first.headers.get('etag')!;
    await first.arrayBuffer();
    api.calls.length = 0;
    const again = await get(path, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(api.calls).toEqual(['revision', 'dataVersion']);
    const other = await get('/export/nodes.csv', { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
    await other.arrayBuffer();
  });

  test("the API's own conditions choose what is in, and both ends of every relation are", async () => {
    const parameters = {
      where: JSON.stringify({ OR: [{ type: { eq: 'Institution' } }, { name: { contains: '数据' } }] }),
      relations: JSON.stringify({ confidence: { gte: 0.9 }, modality: { eq: 'PLANNED' } }),
    };
    const graph = (await (await get(`/export/graph.json${query(parameters)}`)).json()) as Graph;
    const { reader } = api.store;
    const entities = (await collect(reader.scanEntities()))
      .flat()
      .filter(({ type, name }) => type === 'Institution' || name.includes('数据'));
    const ids = new Set(entities.map(({ id }) => id));
    const relations = (await collect(reader.scanRelations()))
      .flat()
      .filter(({ confidence, modality }) => confidence >= 0.9 && modality === 'PLANNED')
      .filter(({ subject, object }) => ids.has(subject) && ids.has(object));
    expect(graph.nodes.map(({ id }) => id)).toEqual(entities.map(({ id }) => id));
    expect(relations.length).toBeGreaterThan(0);
    expect(graph.edges.map(({ key }) => key)).toEqual(relations.map(({ id }) => id));
  });

  test('types, relation types, documents, modality, confidence and connectedness', async () => {
    const only = query({ relationType: 'OPERATES', connected: 'true', document: 'fixtures/county-plan.txt', minConfidence: '0.5' });
    const graph = (await (await get(`/export/graph.json${only}`)).json()) as Graph;
    expect(graph.edges.map(({ type }) => type)).toEqual(['OPERATES']);
    expect(graph.edges[0]!.quote).toBe('数据集团继续运营云海数据产业园');
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual([graph.edges[0]!.source, graph.edges[0]!.target].sort());
    const two = (await (await get('/export/graph.json?type=Task&type=Target')).json()) as Graph;
    expect(new Set(two.nodes.map(({ type }) => type))).toEqual(new Set(['Task', 'Target']));
    expect(new Set(two.edges.map(({ type }) => type))).toEqual(new Set(['SETS_TARGET']));
  });

  test.each([
    ['?type=Nothing', /no entity type "Nothing"/],
    ['?document=nowhere', /no document "nowhere"/],
    ['?minConfidence=2', /minConfidence is no number from 0 to 1/],
    ['?modality=MAYBE', /modality is neither/],
    ['?connected=1', /connected is neither/],
    ['?colour=red', /colour is no parameter/],
    ['?where=%7B', /where is no JSON/],
    [query({ where: '{"nome":{"eq":"x"}}' }), /where .*nome/],
    [query({ where: `${'{"NOT":'.repeat(40)}{}${'}'.repeat(40)}` }), /more than 30 levels/],
    [query({ relations: '{"modality":{"eq":"NEVER"}}' }), /relations\.modality\.eq .*NEVER/],
  ])('%s is refused with what is wrong', async (parameters, message) => {
    const response = await get(`/export/graph.gexf${parameters}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toMatch(message);
  });

  test('there is no other file', async () => {
    expect((await get('/export/graph.exe')).status).toBe(404);
    expect((await get('/export/..%2fgraph.gexf')).status).toBe(404);
    expect((await get('/export/graph.exe', { method: 'POST', body: '' })).status).toBe(404);
  });

  test.each([
    ['POST', undefined],
    ['POST', 'application/x-www-form-urlencoded'],
    ['POST', 'application/json'],
    ['PUT', 'text/csv'],
    ['DELETE', undefined],
  ])('%s with a body of type %s is 405, in JSON, and says what is allowed', async (method, type) => {
    for (const path of ['/export/graph.gexf', '/export/plangraph.ndjson']) {
      const response = await get(path, { method, ...(type ? { body: 'a=1', headers: { 'content-type': type } } : {}) });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.json()).toEqual({
        errors: [{ message: `${path} does not answer ${method}`, extensions: { code: 'BAD_REQUEST' } }],
      });
    }
  });

  describe.each(['nodes.csv', 'edges.raw.csv', 'evidence.parquet'])('%s, which programs read in parts', (name) => {
    const part = (range: string, headers: Record<string, string> = {}): Promise<Response> =>
      get(`/export/${name}`, { headers: { range, 'accept-encoding': 'gzip', ...headers } });
    let whole: Buffer;
    let etag: string;
    beforeAll(async () => {
      const response = await get(`/export/${name}`);
      whole = Buffer.from(await response.arrayBuffer());
      etag = response.headers.get('etag')!;
      expect(response.headers.get('content-length')).toBe(String(whole.length));
    });

    test('has its length by HEAD', async () => {
      const { headers } = await get(`/export/${name}`, { method: 'HEAD' });
      expect([headers.get('content-length'), headers.get('accept-ranges')]).toEqual([String(whole.length), 'bytes']);
      expect(etag).toMatch(/^"[\w-]{43}"$/);
    });

    test.each([
      ['bytes=0-9', 0, 10],
      ['bytes=5-5', 5, 6],
      ['bytes=100-', 100, undefined],
      ['bytes=-20', -20, undefined],
      ['bytes=10-99999999', 10, undefined],
    ])('%s is these bytes', async (range, start, end) => {
      const response = await part(range);
      const expected = whole.subarray(start, end);
      const from = start < 0 ? whole.length + start : start;
      expect(response.status).toBe(206);
      expect(response.headers.get('content-range')).toBe(`bytes ${from}-${from + expected.length - 1}/${whole.length}`);
      expect(Buffer.from(await response.arrayBuffer()).equals(expected)).toBe(true);
    });

    test('what lies behind its end is 416, what cannot be read is all of it', async () => {
      const behind = await part('bytes=99999999-');
      expect([behind.status, behind.headers.get('content-range'), await behind.text()]).toEqual([416, `bytes */${whole.length}`, '']);
      for (const range of ['bytes=0-1,4-5', 'lines=1-2', 'bytes=9-2', 'bytes=-']) {
        const response = await part(range);
        expect([range, response.status, (await response.arrayBuffer()).byteLength]).toEqual([range, 200, whole.length]);
      }
    });

    test('a part is only given of the state that the client has parts of', async () => {
      expect((await part('bytes=0-9', { 'if-range': etag })).status).toBe(206);
      expect((await part('bytes=0-9', { 'if-range': '"other"' })).status).toBe(200);
      expect((await part('bytes=0-9', { 'if-none-match': etag })).status).toBe(304);
    });
  });

  test('many parts are asked for at once and the store is read once', async () => {
    const path = `/export/edges.parquet${query({ minConfidence: '0.1' })}`;
    const calls = await api.callsOf(() =>
      Promise.all(
        Array.from({ length: 12 }, async (_, at) => (await get(path, { headers: { range: `bytes=${at}-${at}` } })).arrayBuffer()),
      ),
    );
    expect(calls.filter((call) => call === 'scanRelations')).toHaveLength(1);
  });

  test('without space on the disk a table is a stream', () =>
    ApiHarness.with({ limits: { maxExportBytes: 100 } }, async (small) => {
      const path = `${small.server.url}/export/nodes.csv`;
      const response = await fetch(path, { headers: { range: 'bytes=0-9' } });
      expect([response.status, response.headers.get('accept-ranges'), response.headers.get('content-length')]).toEqual([200, 'none', null]);
      expect(await response.text()).toBe(await (await get('/export/nodes.csv')).text());
      expect(response.headers.get('etag')).toMatch(/^W/);
    }));
});

interface Graph {
  readonly nodes: readonly { readonly id: string; readonly type: string }[];
  readonly edges: readonly { key: string; type: string; source: string; target: string; quote: string }[];
}

test('a client that stops reading stops the reading of the store, and gives its place back', async () => {
  const graphs = [0, 1].map((number) => largeGraph(number, { entities: 400, relations: 20_000 }));
  const large = await ApiHarness.start({}, graphs);
  try {
    for (let round = 0; round < 6; round++) {
      const controller = new AbortController();
      const response = await fetch(`${large.server.url}/export/graph.gexf`, {
        signal: controller.signal,
        headers: { 'accept-encoding': 'identity' },
      });
      expect(response.status).toBe(200);
      const body = response.body!.getReader();
      await body.read();
      // The sockets take some of it; then nobody reads on.
      await quiet(large.calls);
      expect(large.calls.filter((call) => call === 'assertionsOfRelations').length).toBeLessThan(80 * (round + 1));
      controller.abort();
    }
    const whole = await (await fetch(`${large.server.url}/export/graph.gexf`)).text();
    expect(whole.match(/<edge /g)).toHaveLength(40_000);
  } finally {
    await large.stop();
  }
}, 300_000);

/** Waits until nothing more is asked. */
async function quiet(calls: readonly string[]): Promise<void> {
  for (let before = -1; before !== calls.length; await setTimeout(300)) before = calls.length;
}
