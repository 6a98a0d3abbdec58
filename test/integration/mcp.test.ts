import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { extractDocument } from '../../ingest/pipeline.js';
import { AllowedDocuments } from '../../src/api/trusted-documents/allowed-documents.js';
import { askQuestions, type Line, VerbatimCheck } from '../bench/mcp/ask-questions.js';
import { QUESTION_KINDS, storeQuestions } from '../bench/mcp/store-questions.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { sampleGraphs } from '../fixtures/sample-graphs.js';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
let client: Client;
beforeAll(async () => {
  api = await ApiHarness.start({}, [cityPlan(), countyPlan(), ...sampleGraphs()]);
  client = await connect(api);
});
afterAll(async () => {
  await client.close();
  await api.stop();
});

type Era = ConstructorParameters<typeof Client>[1];

async function connect({ server }: ApiHarness, options?: Era): Promise<Client> {
  const made = new Client({ name: 'test', version: '1' }, options);
  await made.connect(new StreamableHTTPClientTransport(new URL('/mcp', server.url)));
  return made;
}

interface ToolAnswer {
  readonly lines: readonly Line[];
  readonly total: number;
  readonly truncated: boolean;
  readonly missing?: readonly string[];
  readonly note?: string;
}

async function call(name: string, given: object = {}): Promise<ToolAnswer> {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: { ...given } });
  expect([isError ?? false, content]).toEqual([false, [{ type: 'text', text: JSON.stringify(structuredContent) }]]);
  return structuredContent as ToolAnswer;
}

async function refusal(name: string, given: object, asker = client): Promise<string> {
  const { content, isError } = await asker.callTool({ name, arguments: { ...given } });
  expect(isError).toBe(true);
  return (content as unknown as [{ text: string }])[0].text;
}

describe('the list of tools', () => {
  it('is of read-only tools with schemas of their answers, and costs a conversation less than 2,000 tokens', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'find_entities',
      'get_entity',
      'who_is_responsible',
      'find_targets',
      'search_passages',
      'connect',
      'compare_plans',
      'graphql_query',
    ]);
    for (const { annotations, outputSchema, inputSchema } of tools) {
      expect(annotations).toEqual({ readOnlyHint: true });
      expect([inputSchema.type, outputSchema?.['type']]).toEqual(['object', 'object']);
    }
    // Such JSON has 4.1 characters a token (o200k_base).
    expect(JSON.stringify(tools).length).toBeLessThan(8_000);
  });

  it.each([
    ['2025-11-25', {}],
    ['2026-07-28', { versionNegotiation: { mode: 'auto' } }],
  ] as [string, Era][])('is the same for clients of revision %s', async (revision, options) => {
    const other = await connect(api, options);
    expect(other.getNegotiatedProtocolVersion()).toBe(revision);
    expect((await other.listTools()).tools).toEqual((await client.listTools()).tools);
    expect((await other.callTool({ name: 'find_targets', arguments: {} })).structuredContent).toEqual(await call('find_targets'));
    await other.close();
  });

  it('leaves out GraphQL where only listed queries are run', () =>
    ApiHarness.with({ allowed: new AllowedDocuments(new Map([['a', '{ __typename }']])) }, async (listed) => {
      const other = await connect(listed);
      expect((await other.listTools()).tools.map(({ name }) => name)).not.toContain('graphql_query');
      await other.close();
    }));
});

describe('the tools', () => {
  it('answer questions made from the store rightly, every quote being the text', async () => {
    const questions = await storeQuestions(api.store.reader, 10);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
    const asked = await askQuestions(client, api.store.reader, questions);
    expect(asked.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('give for every entity of the store a line that names it', async () => {
    const check = new VerbatimCheck(api.store.reader);
    for await (const batch of api.store.reader.scanEntities()) {
      for (let at = 0; at < batch.length; at += 20) {
        const names = batch.slice(at, at + 20).map(({ id }) => id);
        const found = await call('find_entities', { names });
        expect(found.lines.map(({ id }) => id)).toEqual(names);
        expect(await check.faultsOf(found.lines)).toEqual([]);
      }
    }
  });

  it('find by part of a name, alias, pinyin and place, and suggest what may have been meant', async () => {
    expect((await call('find_entities', { names: ['云数'] })).lines.map(({ name }) => name)).toContain('云海市数据集团有限公司');
    expect((await call('find_entities', { names: ['donggang'] })).lines.map(({ name }) => name)).toContain('东港区');
    expect((await call('find_entities', { names: ['数据局'], place: '云海市' })).total).toBeGreaterThan(0);
    expect((await call('find_entities', { names: ['数据局'], place: '安徽省' })).total).toBe(0);
    expect(await call('find_entities', { names: ['云海数据产业圆'] })).toMatchObject({
      missing: ['云海数据产业圆'],
      note: expect.stringContaining('云海数据产业园'),
    });
  });

  it('take lists, and say of each line what it answers, what is missing and what is left out', async () => {
    const answer = await call('who_is_responsible', { tasks: ['人工智能', '没有的事'], limit: 1 });
    expect(answer).toMatchObject({ lines: [{ asked: '人工智能' }], truncated: true, missing: ['没有的事'] });
    expect(answer.note).toContain(`1 of ${answer.total} shown`);
  });

  it('lead from a topic in the text to the task that it stands in, and to who answers for it', async () => {
    const { lines } = await call('who_is_responsible', { tasks: ['营业收入'] });
    expect(lines.map(({ institution, role, task }) => [institution, role, task])).toContainEqual([
      '云海市数据局',
      'LEAD',
      '建设公共数据运营体系',
    ]);
  });

  it('find targets by the institution that answers for them, and by year', async () => {
    const { lines } = await call('find_targets', { about: ['市数据局'] });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ year }) => year === 2027)).toBe(true);
    expect((await call('find_targets', { about: ['市数据局'], year: 1999 })).total).toBe(0);
  });

  it('give all that is said of an entity, or one kind of relation', async () => {
    const all = await call('get_entity', { ids: ['云海市数据局'] });
    expect(await new VerbatimCheck(api.store.reader).faultsOf(all.lines)).toEqual([]);
    const [{ subjectId }] = all.lines.filter(({ subject }) => subject === '云海市数据局') as [Line];
    const only = await call('get_entity', { ids: [String(subjectId)], relations: ['RESPONSIBLE_FOR'] });
    expect(only.lines.length).toBeGreaterThan(0);
    expect(only.lines.every(({ says }) => says === 'RESPONSIBLE_FOR')).toBe(true);
  });

  it('connect in steps that follow one another', async () => {
    const { lines } = await call('connect', { from: ['云海大学'], to: ['东港区'], paths: 1 });
    expect(lines.length).toBeGreaterThan(1);
    for (const [at, line] of lines.slice(1).entries()) {
      const ends = [lines[at]!['subjectId'], lines[at]!['objectId']];
      expect(ends.includes(line['subjectId']) || ends.includes(line['objectId'])).toBe(true);
    }
    expect(await call('connect', { from: ['没有的'], to: ['东港区'] })).toMatchObject({ lines: [], missing: ['没有的'] });
  });

  it('compare two plans, each line with the passage of either that it has, counts first', async () => {
    const [a, b] = ['云海市数字产业', '东港'];
    const { lines, note } = await call('compare_plans', { a, b, unchanged: true, limit: 100 });
    expect(note).toMatch(/tasks: \d+ /);
    expect(new Set(lines.map(({ kind }) => kind))).toContain('task');
    const check = new VerbatimCheck(api.store.reader);
    expect(await check.faultsOf(lines)).toEqual([]);
    const others = lines.filter(({ otherLink }) => otherLink !== undefined);
    expect(
      await check.faultsOf(others.map((line) => ({ ...line, quote: String(line['otherQuote']), link: String(line['otherLink']) }))),
    ).toEqual([]);
    const same = await call('compare_plans', { a: '安徽省 RCEP', b: '安徽省 RCEP' });
    expect(same).toMatchObject({ lines: [], total: 0 });
    expect(same.note).toMatch(/tasks: \d+ KEPT;/);
    expect(await refusal('compare_plans', { a: '没有的', b })).toContain('no document is called');
    expect(await refusal('compare_plans', { a: '市', b })).toMatch(/documents are called 市; give the id of one: doc_/);
  });

  it('answer GraphQL under the limits of the API, and change nothing', async () => {
    expect(await call('graphql_query', { query: '{ stats { documents } }' })).toMatchObject({ data: { stats: { documents: 5 } } });
    const deep = `{ documents { nodes ${'{ entities { nodes '.repeat(8)} { id } ${'} }'.repeat(8)} } }`;
    expect(await call('graphql_query', { query: deep })).toMatchObject({ errors: [{}] });
    expect(await call('graphql_query', { query: 'mutation { removeDocument(input: { id: "x" }) { __typename } }' })).not.toMatchObject({
      data: { removeDocument: { __typename: 'DocumentRemoved' } },
    });
    expect((await api.store.reader.stats()).documents).toBe(5);
  });
});

describe('a wrong question', () => {
  it('is told what is wrong', async () => {
    expect(await refusal('find_entities', { types: ['Foo'] })).toMatch(/^BAD_USER_INPUT: there is no entity type Foo; there are Event, /);
    expect(await refusal('who_is_responsible', {})).toContain('BAD_USER_INPUT');
    expect(await refusal('find_entities', { name: 'x' })).toContain('/name: Unexpected property; it takes names, types, place, limit');
    expect(await refusal('find_entities', { names: ['x'.repeat(201)] })).toContain('200');
    expect(await refusal('search_passages', { texts: Array(21).fill('x') })).toContain('20');
    await expect(client.callTool({ name: 'drop_tables', arguments: {} })).rejects.toThrow('drop_tables');
  });

  it.each(["'; DROP TABLE entities; --", '%', '_', '\\', '"', '\u0000', '*', '（', '😀'])(
    'finds nothing but what holds %j',
    async (text) => {
      for (const [name, given] of [
        ['find_entities', { names: [text], place: text }],
        ['search_passages', { texts: [text], document: text }],
        ['who_is_responsible', { tasks: [text], institutions: [text] }],
        ['find_targets', { about: [text] }],
        ['connect', { from: [text], to: [text] }],
        ['get_entity', { ids: [text] }],
      ] as const) {
        const { isError } = await client.callTool({ name, arguments: given });
        expect(isError ?? false).toBe(false);
      }
    },
  );
});

describe('resources', () => {
  it('are the documents, page by page, and the words that links name', async () => {
    const { resources } = await client.listResources();
    expect(resources).toHaveLength(5);
    for (const { uri } of resources) {
      const id = uri.slice('plan://document/'.length);
      const [text] = await api.store.reader.texts([id]);
      expect((await client.readResource({ uri })).contents).toEqual([{ uri, mimeType: 'text/plain', text }]);
    }
    const [{ link, quote }] = (await call('search_passages', { texts: ['𬒈溪区'] })).lines as [Line];
    expect((await client.readResource({ uri: link })).contents).toMatchObject([{ text: quote }]);
  });

  it('that are long come in parts, and say how to go on', async () => {
    const text = `某市规划\n\n${'𬒈溪区建设园区。\n'.repeat(5_000)}`;
    const long = await ApiHarness.start({}, [extractDocument({ source: 'long.txt', bytes: Buffer.from(text) })]);
    const asker = await connect(long);
    const [{ uri }] = (await asker.listResources()).resources as unknown as [{ uri: string }];
    const parts: string[] = [];
    for (let next: string | undefined = uri; next !== undefined;) {
      const [part, rest]: { uri: string; text: string }[] = (await asker.readResource({ uri: next })).contents as never;
      parts.push(part!.text);
      if (rest) expect(rest.text).toContain(rest.uri);
      next = rest?.uri;
    }
    const [stored] = await long.store.reader.texts([uri.slice('plan://document/'.length)]);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('')).toBe(stored);
    await asker.close();
    await long.stop();
  });

  it.each(['plan://document/doc_00000000000000000000', 'plan://document/x#2,1', 'file:///etc/passwd', 'nonsense'])(
    '%s is none',
    async (uri) => {
      await expect(client.readResource({ uri })).rejects.toThrow(/not found/i);
    },
  );

  it('beyond the end of a text are empty', async () => {
    const [{ uri }] = (await client.listResources()).resources as unknown as [{ uri: string }];
    expect((await client.readResource({ uri: `${uri}#9999998,9999999` })).contents).toMatchObject([{ text: '' }]);
  });
});

describe('over HTTP', () => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
  const post = ({ server }: ApiHarness, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(new URL('/mcp', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      body,
    });

  it('pages of other origins are turned away, unless they are let in', async () => {
    expect((await post(api)).status).toBe(200);
    expect((await post(api, { origin: new URL(api.server.url).origin })).status).toBe(200);
    for (const origin of ['https://evil.example', 'null']) expect((await post(api, { origin })).status).toBe(403);
    await ApiHarness.with({ corsOrigins: ['https://good.example'] }, async (open) => {
      expect((await post(open, { origin: 'https://good.example' })).status).toBe(200);
      expect((await post(open, { origin: 'https://evil.example' })).status).toBe(403);
    });
  });

  it('other methods are told so, and it can be switched off', async () => {
    const answer = await api.get('/mcp');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    await ApiHarness.with({ mcp: false }, async (off) => expect((await post(off)).status).toBe(404));
  });

  it('a call that takes too long is given up, and nothing of the inside is told', async () => {
    await ApiHarness.with({ limits: { requestTimeout: 1 } }, async (hurried) => {
      const other = await connect(hurried);
      const texts = Array.from({ length: 20 }, (_, at) => `数据 ${at}`);
      expect(await refusal('search_passages', { texts }, other)).toMatch(/^TIME_LIMIT_EXCEEDED: /);
      await other.close();
    });
  });

  it('a store that fails is not described to the client, but to the log', async () => {
    const broken = await ApiHarness.start();
    const other = await connect(broken);
    await broken.store.close();
    expect(await refusal('find_entities', { names: ['x'] }, other)).toMatch(/^(INTERNAL_SERVER_ERROR|STORE_UNAVAILABLE): /);
    expect(broken.logged.length).toBeGreaterThan(0);
    await other.close();
    await broken.server.stop();
  });
});
