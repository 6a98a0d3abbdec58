import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AllowedDocuments, readAllowedDocuments } from '../../src/api/trusted-documents/allowed-documents.js';
import { ApiHarness } from './api-harness.js';

const TEXT = 'query Listed($first: Int) { documents(first: $first) { totalCount } }';
const OTHER = 'query Other { stats { documents } }';
const preflight = { 'apollo-require-preflight': 'true' };
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const byHash = (text: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

interface Reply {
  readonly status: number;
  readonly data?: unknown;
  readonly code?: string;
}

async function send(api: ApiHarness, body: object): Promise<Reply> {
  return replyOf(await api.post(JSON.stringify(body)));
}

async function replyOf(response: Response): Promise<Reply> {
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: response.status, ...(data ? { data } : {}), ...(errors ? { code: errors[0]!.extensions.code } : {}) };
}

const found = { status: 200, data: { documents: { totalCount: 2 } } };

describe('automatic', () => {
  test('a query is kept under its hash once it came with it, also for a GET', () =>
    ApiHarness.with({}, async (api) => {
      expect(await send(api, byHash(TEXT))).toEqual({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
      expect(await send(api, { query: TEXT, ...byHash(TEXT) })).toEqual(found);
      expect(await send(api, { ...byHash(TEXT), variables: { first: 1 } })).toEqual(found);
      const search = new URLSearchParams({ extensions: JSON.stringify((byHash(TEXT) as { extensions: object }).extensions) });
      expect(await replyOf(await api.get(`/graphql?${search.toString()}`, preflight))).toEqual(found);
      expect((await api.get(`/graphql?${search.toString()}`, { 'sec-fetch-site': 'cross-site' })).status).toBe(400);
    }));

  test('not under the hash of another', () =>
    ApiHarness.with({}, async (api) => {
      expect(await send(api, { query: OTHER, ...byHash(TEXT) })).toEqual({ status: 400, code: 'BAD_REQUEST' });
      expect((await send(api, byHash(TEXT))).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    }));
});

describe('a list of the only ones', () => {
  const allowed = new AllowedDocuments(
    new Map([
      ['listed', TEXT],
      [hashOf(TEXT), TEXT],
    ]),
  );
  const within = (action: (api: ApiHarness) => Promise<void>): Promise<void> => ApiHarness.with({ allowed }, action);

  test('by id, by hash and by text, with variables', () =>
    within(async (api) => {
      expect(await send(api, { documentId: 'listed', variables: { first: 1 } })).toEqual(found);
      expect(await send(api, { documentId: `sha256:${hashOf(TEXT)}` })).toEqual(found);
      expect(await send(api, byHash(TEXT))).toEqual(found);
      expect(await send(api, { query: TEXT })).toEqual(found);
      expect(await replyOf(await api.get('/graphql?documentId=listed', preflight))).toEqual(found);
    }));

  test('no other is run, however it comes, and none is added', () =>
    within(async (api) => {
      const refused = { status: 403, code: 'QUERY_NOT_ALLOWED' };
      expect(await send(api, { query: OTHER })).toEqual(refused);
      expect(await send(api, { query: `${TEXT} ` })).toEqual(refused);
      expect(await send(api, { query: OTHER, documentId: 'listed' })).toEqual(refused);
      expect(await send(api, { query: OTHER, ...byHash(OTHER) })).toEqual(refused);
      expect((await send(api, byHash(OTHER))).code).toBe('PERSISTED_QUERY_NOT_FOUND');
      for (const documentId of ['nothing', '__proto__', 'constructor', ''])
        expect(await send(api, { documentId })).toEqual({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' });
      expect(await replyOf(await api.get('/graphql?documentId=nothing', preflight))).toMatchObject({ status: 400 });
      expect(api.logged).toEqual([]);
    }));

  test('a server does not start with a query that its schema cannot answer', async () => {
    const outdated = new AllowedDocuments(new Map([['old', '{ planets { name } }']]));
    await expect(ApiHarness.start({ allowed: outdated })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('old: Cannot query field "planets"'),
    });
  });
});

describe('the file of the list', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plangraph-documents-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (text: string): AllowedDocuments => {
    writeFileSync(join(folder, 'list.json'), text);
    return readAllowedDocuments(join(folder, 'list.json'));
  };

  test('is an object of ids and documents, or a manifest', () => {
    expect(read(JSON.stringify({ a: TEXT })).textOf('a')).toBe(TEXT);
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'b', name: 'Listed', type: 'query', body: TEXT }],
    };
    expect(read(JSON.stringify(manifest)).textOf('b')).toBe(TEXT);
  });

  test.each(['', '[1]', '{"a": 1}', '{"operations": [{"id": 1}]}', 'null'])('is not %s', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'USAGE' }) as Error);
  });
});
