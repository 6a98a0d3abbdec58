import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDocument } from '../../ingest/pipeline.js';
import { PlangraphError } from '../../schema/errors.js';
import { packageRoot } from '../../schema/package-root.js';
import type { AuditEntry } from '../../src/api/mutations/audit-log.js';
import { openAuditFile } from '../../src/api/mutations/audit-log.js';
import type { ChangeOptions } from '../../src/api/mutations/changes.js';
import type { DocumentChanges } from '../../src/api/mutations/document-changes.js';
import { loadGraph } from '../../src/load/load-graph.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { ApiHarness, type Answer } from './api-harness.js';

const TOKEN = 'correct-horse-battery-staple';
const bearer = { authorization: `Bearer ${TOKEN}` };
const text = readFileSync(join(packageRoot, 'seeds/plans/beijing-data-elements-digest.txt'), 'utf8');

const INGEST = `mutation Ingest($input: IngestDocumentInput!) { ingestDocument(input: $input) { __typename
  ... on DocumentIngested { outcome id dataVersion document { title source } }
  ... on ChangeError { code message }
  ... on DocumentRefused { issues { code } } } }`;
const REMOVE = `mutation Remove($id: ID!) { removeDocument(input: { id: $id }) { __typename
  ... on DocumentRemoved { id dataVersion } ... on ChangeError { code message } } }`;

/** Reads in this thread; the thread of its own is tried with the built command line. */
const changesOf = (store: GraphStore): DocumentChanges => ({
  async ingest({ source, bytes, strict }) {
    const graph = extractDocument({ source, bytes });
    const { issues, document } = graph;
    const refused = strict && issues.some(({ level }) => level === 'warning');
    const outcome = refused ? 'refused' : await loadGraph(store, graph);
    return outcome === 'refused' ? { outcome, issues } : { outcome, id: document.id, sha256: document.sha256, issues };
  },
  remove: (id) => store.writer.removeDocument(id),
  changeJudgements: (change) => store.writer.changeJudgements(change),
});

let folder: string;
let api: ApiHarness;
let entries: AuditEntry[];

/** A server whose changes go to its own store. */
async function startChanging(
  wrap: (changes: DocumentChanges) => DocumentChanges = (changes) => changes,
  fetching: Pick<ChangeOptions, 'fetchDocument'> = {},
): Promise<ApiHarness> {
  entries = [];
  const own: { changes?: DocumentChanges } = {};
  const late: DocumentChanges = {
    ingest: (document) => own.changes!.ingest(document),
    remove: (id) => own.changes!.remove(id),
    changeJudgements: (change) => own.changes!.changeJudgements(change),
  };
  const started = await ApiHarness.start({
    changes: {
      ...fetching,
      timeout: 60_000,
      changes: late,
      tokens: [{ name: 'editor', secret: TOKEN }],
      audit: (entry) => Promise.resolve(void entries.push(entry)),
    },
  });
  own.changes = wrap(changesOf(started.store));
  return started;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plangraph-changes-'));
  api = await startChanging();
});
afterEach(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

const ingest = (input: object, headers: Record<string, string> = bearer): Promise<Answer> => api.ask(INGEST, { input }, headers);

describe('who may not', () => {
  test.each([
    ['no token', {}],
    ['a wrong one', { authorization: 'Bearer correct-horse-battery-stapl3' }],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
  ])('%s: the answer says so, and nothing has changed', async (_, headers) => {
    const before = await api.store.reader.dataVersion();
    const { status, data, errors } = await ingest({ source: 'a.md', text }, headers);
    expect([status, errors]).toEqual([200, []]);
    expect(data.ingestDocument).toMatchObject({ __typename: 'ChangeFailed', code: 'UNAUTHENTICATED' });
    const [{ id }] = (await api.data('{ documents { nodes { id } } }')).documents.nodes;
    expect((await api.ask(REMOVE, { id }, headers as Record<string, string>)).data.removeDocument.code).toBe('UNAUTHENTICATED');
    expect(await api.store.reader.dataVersion()).toBe(before);
    expect(entries).toEqual([]);
  });

  test('anybody, where no token is configured: the schema is the same, the answer READ_ONLY', () =>
    ApiHarness.with({}, async (reading) => {
      const answer = await reading.ask(INGEST, { input: { source: 'a.md', text } }, bearer);
      expect(answer.data.ingestDocument).toMatchObject({ __typename: 'ChangeFailed', code: 'READ_ONLY' });
    }));

  test('a GET, whatever its token', async () => {
    const query = new URLSearchParams({ query: REMOVE, variables: '{"id":"x"}' }).toString();
    const response = await api.get(`/graphql?${query}`, { ...bearer, 'apollo-require-preflight': 'true' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(entries).toEqual([]);
  });

  test('a form of another page, which can send no JSON', async () => {
    const response = await api.post(JSON.stringify({ query: REMOVE, variables: { id: 'x' } }), { ...bearer, 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
    expect(entries).toEqual([]);
  });
});

describe('taking a document in', () => {
  test('adds it, replaces it, and leaves it where it is the same; each is written down', async () => {
    const [before] = [await api.store.reader.dataVersion()];
    const added = (await ingest({ source: 'plans/a.md', text })).data.ingestDocument;
    expect(added).toMatchObject({ outcome: 'ADDED', document: { source: 'plans/a.md', title: expect.any(String) } });
    expect(added.dataVersion).toBe(await api.store.reader.dataVersion());
    expect((await api.data('{ stats { documents } }')).stats.documents).toBe(3);
    expect((await ingest({ source: 'plans/a.md', text })).data.ingestDocument).toMatchObject({ outcome: 'UNCHANGED', id: added.id });
    const replaced = (await ingest({ source: 'plans/a.md', text: `${text}\n又及。` })).data.ingestDocument;
    expect(replaced).toMatchObject({ outcome: 'REPLACED', id: added.id });
    expect(entries).toMatchObject([
      {
        by: 'editor',
        action: 'ingest',
        source: 'plans/a.md',
        document: added.id,
        outcome: 'added',
        dataVersionBefore: before,
        dataVersionAfter: added.dataVersion,
      },
      { outcome: 'unchanged', dataVersionBefore: added.dataVersion, dataVersionAfter: added.dataVersion },
      { outcome: 'replaced', dataVersionBefore: added.dataVersion, dataVersionAfter: replaced.dataVersion },
    ]);
    expect(entries[0]!.sha256).toMatch(/^[\da-f]{64}$/);
    expect(entries[0]!.request).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.stringify(entries)).not.toContain(TOKEN);
  });

  test('takes the content of a file in Base64, in the encodings that files have', async () => {
    const gbk = Buffer.from('c9eedbdacad0bdf0c8dab7a2d5b9b9e6bbae0a', 'hex');
    const { data } = await ingest({ source: 'gbk.txt', content: gbk.toString('base64') });
    expect(data.ingestDocument.document.title).toContain('深圳市');
  });

  test('refuses what has errors, and says its issues', async () => {
    const { data } = await ingest({ source: 'empty.md', text: ' \n' });
    expect(data.ingestDocument).toMatchObject({
      __typename: 'DocumentRefused',
      code: 'DOCUMENT_REFUSED',
      issues: [{ code: 'EMPTY_DOCUMENT' }],
    });
    expect(entries).toMatchObject([{ outcome: 'refused', document: null }]);
  });

  test('refuses warnings where it is asked to be strict', async () => {
    const noTitle = 'Just English words, and no plan.';
    expect((await ingest({ source: 'a.md', text: noTitle, strict: true })).data.ingestDocument.__typename).toBe('DocumentRefused');
    expect((await ingest({ source: 'a.md', text: noTitle })).data.ingestDocument.__typename).toBe('DocumentIngested');
  });

  test.each([
    [{ source: '', text: 'x' }, 'source'],
    [{ source: 'a\u0000b', text: 'x' }, 'control'],
    [{ source: 'x'.repeat(501), text: 'x' }, 'source'],
    [{ source: 'a.md' }, 'either'],
    [{ source: 'a.md', text: 'x', content: 'eA==' }, 'either'],
    [{ source: 'a.md', content: 'not base64!' }, 'Base64'],
    [{ text: 'x' }, 'source'],
    [{ source: 'a.md', text: 'x', address: 'http://a.example/' }, 'either'],
  ])('refuses arguments that make no document: %#', async (input, word) => {
    const { data } = await ingest(input);
    expect(data.ingestDocument).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(word) });
    expect(entries).toEqual([]);
  });

  test('several in one request come one after the other, and each sees what is there then', async () => {
    const query = `mutation Two($text: String!) {
      one: ingestDocument(input: { source: "1", text: $text }) { ... on DocumentIngested { outcome document { id } } }
      two: ingestDocument(input: { source: "1", text: $text }) { ... on DocumentIngested { outcome document { id } } } }`;
    const { data } = await api.ask(query, { text }, bearer);
    expect([data.one.outcome, data.two.outcome]).toEqual(['ADDED', 'UNCHANGED']);
    expect(data.one.document.id).toBe(data.two.document.id);
  });
});

describe('fetching a document', () => {
  const address = 'https://plans.example/a.md';

  test('is refused unless the server allows it', async () => {
    expect((await ingest({ address })).data.ingestDocument).toMatchObject({ __typename: 'ChangeFailed', code: 'ADDRESS_FORBIDDEN' });
    expect(entries).toEqual([]);
  });

  test('gives the document under its address; what goes wrong is said, and written down', async () => {
    await api.stop();
    const asked: string[] = [];
    api = await startChanging(undefined, {
      fetchDocument(given) {
        asked.push(given);
        if (!given.startsWith('http')) throw new PlangraphError('USAGE', `${given} is no address`);
        const refused = new PlangraphError('ADDRESS_REFUSED', `cannot fetch ${given}: the server answers 404`);
        return { source: given, read: () => (given === address ? Promise.resolve(Buffer.from(text)) : Promise.reject(refused)) };
      },
    });
    expect((await ingest({ address }, {})).data.ingestDocument.code).toBe('UNAUTHENTICATED');
    expect((await ingest({ address })).data.ingestDocument).toMatchObject({ outcome: 'ADDED', document: { source: address } });
    expect((await ingest({ address: 'plan.md' })).data.ingestDocument).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await ingest({ address, source: 'a.md' })).data.ingestDocument).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await ingest({ address: `${address}?${'x'.repeat(500)}` })).data.ingestDocument).toMatchObject({ code: 'INVALID_INPUT' });
    const gone = (await ingest({ address: 'https://plans.example/gone' })).data.ingestDocument;
    expect(gone).toMatchObject({ code: 'ADDRESS_REFUSED', message: expect.stringContaining('404') });
    expect(entries).toMatchObject([{ source: address, outcome: 'added' }, { outcome: 'ADDRESS_REFUSED' }]);
  });
});

describe('taking a document out', () => {
  test('leaves the store as if it had never been there', async () => {
    const before = await api.store.reader.dataVersion();
    const { id } = (await ingest({ source: 'a.md', text })).data.ingestDocument;
    const { data } = await api.ask(REMOVE, { id }, bearer);
    expect(data.removeDocument).toEqual({ __typename: 'DocumentRemoved', id, dataVersion: before });
    expect(entries[1]).toMatchObject({ action: 'remove', document: id, outcome: 'removed', dataVersionAfter: before });
  });

  test('that is not there says so', async () => {
    const { data } = await api.ask(REMOVE, { id: 'd_nothing' }, bearer);
    expect(data.removeDocument).toMatchObject({ code: 'NOT_FOUND' });
    expect(entries).toMatchObject([{ outcome: 'NOT_FOUND' }]);
  });
});

describe('what goes wrong on our side', () => {
  test.each([
    ['TIMEOUT', 'TIME_LIMIT_EXCEEDED'],
    ['STORE_BUSY', 'BUSY'],
    ['STORE_FULL', 'STORE_UNAVAILABLE'],
    ['INPUT_UNSUPPORTED', 'INVALID_INPUT'],
  ] as const)('%s is %s, with the cause in the log only', async (ours, theirs) => {
    await api.stop();
    api = await startChanging((own) => ({ ...own, ingest: () => Promise.reject(new PlangraphError(ours, 'at /home/me/plans.db')) }));
    const { data } = await ingest({ source: 'a.md', text });
    expect(data.ingestDocument.code).toBe(theirs);
    expect(JSON.stringify(data)).not.toContain('/home/me');
    expect(api.logged).toHaveLength(1);
    expect(entries).toMatchObject([{ outcome: ours }]);
  });

  test('a fault of ours is masked, and written down', async () => {
    await api.stop();
    api = await startChanging((own) => ({ ...own, ingest: () => Promise.reject(new Error('x is not a function')) }));
    const { errors } = await ingest({ source: 'a.md', text });
    expect(errors).toMatchObject([{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(entries).toMatchObject([{ outcome: 'INTERNAL_SERVER_ERROR' }]);
  });

  test('too many changes at once are refused, and the others are made', async () => {
    await api.stop();
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    api = await startChanging((own) => ({ ...own, ingest: (document) => gate.then(() => own.ingest(document)) }));
    const asked = Array.from({ length: 9 }, (_, at) => ingest({ source: `${at}.md`, text: '测试计划' }));
    // The one too many is answered while the others wait.
    const early = await Promise.race(asked);
    expect(early.data.ingestDocument.code).toBe('BUSY');
    open();
    const kinds = (await Promise.all(asked)).map(({ data }) => data.ingestDocument.__typename as string);
    expect(kinds.filter((kind) => kind === 'DocumentIngested')).toHaveLength(8);
  });
});

test('the audit log is a file that only grows, of its owner only, a line of JSON for each change', async () => {
  const path = join(folder, 'audit.jsonl');
  const entry = {
    time: 't',
    request: 'r',
    by: 'b\n',
    action: 'remove',
    document: 'd',
    source: null,
    sha256: null,
    outcome: 'removed',
    dataVersionBefore: '1',
    dataVersionAfter: '2',
  } as const;
  for (let run = 0; run < 2; run += 1) {
    const file = await openAuditFile(path);
    await file.audit(entry);
    await file.close();
  }
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([entry, entry]);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await expect(openAuditFile(join(path, 'below', 'a file'))).rejects.toMatchObject({
    code: 'USAGE',
    hint: expect.stringContaining('--audit-log'),
  });
});
