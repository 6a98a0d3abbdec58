import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { parse } from 'graphql';
import type { EntityType } from '../../schema/generated/api-types.js';
import { ontology } from '../../schema/ontology.js';
import { type Client, ClientError, connect, type Typed } from '../../src/client/connect.js';
import { walkPages } from '../../src/client/walk-pages.js';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
let client: Client;
beforeAll(async () => {
  api = await ApiHarness.start();
  client = connect(api.server.url, { pageSize: 2 });
});
afterAll(() => api.stop());

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A server that answers everything with one text. */
async function answering<T>(status: number, body: string, action: (url: string) => Promise<T>, headers = {}): Promise<T> {
  const server: Server = createServer((_, response) => response.writeHead(status, headers).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await action(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

describe('lists', () => {
  test.each(ontology().entityTypes.map(({ name, plural }) => [name, plural]))('every %s comes, page by page', async (type, plural) => {
    const found = await collect(client.entities(type as EntityType));
    const { [plural]: all } = (await api.data(`{ ${plural}(first: 100) { nodes { id name } } }`)) as Record<string, { nodes: object[] }>;
    expect(found.map(({ id, name }) => ({ id, name }))).toEqual(all!.nodes);
  });

  test('conditions and order are those of the API', async () => {
    const found = await collect(client.entities('Institution', { orderBy: [{ name: 'DESC' }] }));
    const names = found.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(2);
    expect(await collect(client.entities('Institution', { where: { name: { in: names.slice(1) } } }))).toHaveLength(names.length - 1);
    const ascending = await collect(client.entities('Institution', { orderBy: [{ name: 'ASC' }] }));
    expect(ascending.map(({ name }) => name)).toEqual(names.reverse());
  });

  test('relations come with their ends and a passage, documents with their titles', async () => {
    const relations = await collect(client.relations());
    const { totalCount } = (await api.data('{ relations { totalCount } }')).relations as { totalCount: number };
    expect(relations.length).toBe(totalCount);
    for (const { subject, object, evidence } of relations) {
      expect([subject.name, object.name, evidence[0]?.quote, evidence[0]?.document.title]).not.toContain('');
      expect(evidence).toHaveLength(1);
    }
    const documents = await collect(client.documents());
    expect(new Set(relations.map(({ evidence }) => evidence[0]!.document.id))).toEqual(new Set(documents.map(({ id }) => id)));
  });

  test('a search finds entities and passages', async () => {
    const [institution] = await collect(client.entities('Institution'));
    const found = await collect(client.search(institution!.name));
    expect(found.map(({ node }) => (node.__typename === 'Passage' ? '' : node.name))).toContain(institution!.name);
    const passages = await collect(client.search(institution!.name, { in: ['TEXT'] }));
    for (const { node } of passages) expect(node.__typename).toBe('Passage');
    expect(passages.length).toBeGreaterThan(0);
  });

  test('who stops reading stops asking', async () => {
    let asked = 0;
    const counting: typeof fetch = (...given) => {
      asked++;
      return fetch(...given);
    };
    for await (const _ of connect(api.server.url, { pageSize: 1, fetch: counting }).relations()) break;
    expect(asked).toBe(1);
  });
});

describe('questions', () => {
  const text = 'query ($n: Int) { places(first: $n) { totalCount } }';

  test('a text, a parsed document and a typed string give the same', async () => {
    interface Result {
      places: { totalCount: number };
    }
    const typed: { toString(): string } & Typed<Result, { n: number }> = { toString: () => text };
    const { places } = await client.query(typed, { n: 1 });
    expect(places.totalCount).toBeGreaterThan(0);
    expect(await client.query(text, { n: 1 })).toEqual({ places });
    expect(await client.query(parse(text), { n: 1 })).toEqual({ places });
  });

  test('the address may be the root, with or without a slash, or the API itself', async () => {
    for (const end of ['', '/', '/graphql'])
      expect(await connect(`${api.server.url}${end}`).query('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  test('the token goes along', async () => {
    let sent: string | null = null;
    const watching: typeof fetch = (url, init) => {
      sent = new Headers(init?.headers).get('authorization');
      return fetch(url, init);
    };
    await connect(api.server.url, { token: 'secret', fetch: watching }).query('{ __typename }');
    expect(sent).toBe('Bearer secret');
  });
});

describe('what fails', () => {
  const failure = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (error: unknown) => error,
    );

  test.each([
    ['{ entities(first: 1000) { totalCount } }', 'PAGE_LIMIT_EXCEEDED'],
    ['{ colour }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ entities(after: "no cursor") { totalCount } }', 'BAD_CURSOR'],
  ])('%s is %s, as the server says', async (question, code) => {
    const error = await failure(client.query(question));
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toMatchObject({ code, errors: [{ extensions: { code } }] });
  });

  test('a server that is not there is UNREACHABLE', async () => {
    const gone = await answering(200, '', (url) => Promise.resolve(url));
    expect(await failure(connect(gone).query('{ __typename }'))).toMatchObject({ code: 'UNREACHABLE' });
  });

  test('a redirect is not followed', async () => {
    const error = await answering(307, '', (url) => failure(connect(url).query('{ __typename }')), { location: api.server.url });
    expect(error).toMatchObject({ code: 'UNREACHABLE' });
  });

  test('whatever another server answers is BAD_ANSWER', async () => {
    for (const [status, body] of [
      [200, '<html>'],
      [502, ''],
      [200, '[]'],
      [200, 'null'],
      [200, '"x"'],
      [200, '{"data":null}'],
      [500, '{"errors":[null]}'],
    ] as const)
      expect(await answering(status, body, (url) => failure(connect(url).query('{ a }')))).toMatchObject({ code: 'BAD_ANSWER', status });
  });

  test('the signal ends a question with its reason', async () => {
    const reason = new Error('enough');
    expect(await failure(connect(api.server.url, { signal: AbortSignal.abort(reason) }).query('{ __typename }'))).toBe(reason);
  });

  test('a list that leads nowhere ends', async () => {
    const page = { nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'same' } };
    expect(await failure(collect(walkPages(() => Promise.resolve(page))))).toMatchObject({ code: 'BAD_ANSWER' });
  });
});

test('pages of any length give every record once, in order', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), async (records, size) => {
      const ask = (after: string | null) => {
        const start = Number(after ?? 0);
        const pageInfo = { hasNextPage: start + size < records.length, endCursor: String(start + size) };
        return Promise.resolve({ nodes: records.slice(start, start + size), pageInfo });
      };
      expect(await collect(walkPages(ask))).toEqual(records);
    }),
  ));
