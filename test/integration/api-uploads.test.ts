import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { extractFile } from '../../ingest/pipeline.js';
import { PlangraphError } from '../../schema/errors.js';
import { packageRoot } from '../../schema/package-root.js';
import type { AuditEntry } from '../../src/api/mutations/audit-log.js';
import type { DocumentChanges } from '../../src/api/mutations/document-changes.js';
import { loadGraph } from '../../src/load/load-graph.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { ApiHarness } from './api-harness.js';

const TOKEN = 'correct-horse-battery-staple';
const MAX_BYTES = 200_000;
const bearer = { authorization: `Bearer ${TOKEN}` };
const plans = join(packageRoot, 'test/fixtures/same-plan');
const planFile = (name: string): Buffer => readFileSync(join(plans, name));

/** Reads in this thread, without its bounds; the thread is tried with the built command line. */
const changesOf = (store: GraphStore): DocumentChanges => ({
  async ingest({ source, bytes, strict }) {
    const graph = await extractFile({ source, bytes });
    const { issues, document } = graph;
    if (issues.some(({ level }) => level === 'error' || (strict && level === 'warning'))) return { outcome: 'refused', issues };
    const outcome = await loadGraph(store, graph);
    return outcome === 'refused' ? { outcome, issues } : { outcome, id: document.id, sha256: document.sha256, issues };
  },
  remove: (id) => store.writer.removeDocument(id),
  changeJudgements: (change) => store.writer.changeJudgements(change),
});

let api: ApiHarness;
let entries: AuditEntry[];
let wrap: (own: DocumentChanges) => DocumentChanges;

beforeEach(async () => {
  entries = [];
  wrap = (own) => own;
  const late: { own?: DocumentChanges } = {};
  api = await ApiHarness.start({
    limits: { maxUploadBytes: MAX_BYTES },
    changes: {
      timeout: 60_000,
      changes: {
        ingest: (document) => wrap(late.own!).ingest(document),
        remove: (id) => late.own!.remove(id),
        changeJudgements: (change) => late.own!.changeJudgements(change),
      },
      tokens: [{ name: 'editor', secret: TOKEN }],
      audit: (entry) => Promise.resolve(void entries.push(entry)),
    },
  });
  late.own = changesOf(api.store);
});
afterEach(() => api.stop());

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** What fetch takes; its types leave out bytes that may be shared. */
type Body = BodyInit | Uint8Array;

async function upload(body: Body, query: Record<string, string> | string = {}, headers: Record<string, string> = {}): Promise<Reply> {
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${api.server.url}/documents?${search}`, {
    method: 'POST',
    body: body as BodyInit,
    headers: { ...bearer, ...headers },
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const codeOf = ({ body }: Reply): string => body.errors[0].extensions.code as string;

/** Files of uploads that lie in the system's folder, and those without a name that this process has open. */
function keptFiles(): string[] {
  const uuid = /plangraph-[\da-f]{8}-[\da-f-]{27}/;
  const open = existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').map(linkOf) : [];
  return [...readdirSync(tmpdir()), ...open].filter((name) => uuid.test(name));
}

function linkOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return '';
  }
}

test('every format becomes the document that the file is, by its content', async () => {
  const names = readdirSync(plans).filter((name) => name.startsWith('plan.'));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const reply = await upload(planFile(name), { source: `plans/${name}` }, { 'content-type': 'application/octet-stream' });
    expect([name, reply.status, reply.body]).toEqual([
      name,
      201,
      { outcome: 'added', id: expect.any(String), dataVersion: await api.store.reader.dataVersion(), issues: expect.any(Array) },
    ]);
    const { document } = await api.data('query ($id: ID!) { document(id: $id) { source title } }', { id: reply.body.id as string });
    expect(document).toMatchObject({ source: `plans/${name}`, title: expect.stringMatching(/云岭|任务分工/) });
  }
  const [first] = names;
  expect(await upload(planFile(first!), { source: `plans/${first}` })).toMatchObject({ status: 200, body: { outcome: 'unchanged' } });
  expect(entries.at(-1)).toMatchObject({ by: 'editor', action: 'ingest', source: `plans/${first}`, outcome: 'unchanged' });
  expect(entries).toHaveLength(names.length + 1);
});

test.each<[string | undefined, Record<string, string>, string]>([
  [`attachment; filename*=UTF-8''%E8%A7%84%E5%88%92.md; filename="x.md"`, {}, '规划.md'],
  [`attachment; filename="a \\"b\\".md"`, {}, 'a "b".md'],
  ['attachment; filename=plans\\a.md', {}, 'a.md'],
  ['attachment; filename="../../etc/a.md"', {}, 'a.md'],
  ['attachment; filename="header.md"', { source: 'query/q.md' }, 'query/q.md'],
  [Buffer.from('inline; filename="规划.md"').toString('latin1'), {}, '规划.md'],
])('a document is named by the query string, or by Content-Disposition: %s', async (disposition, query, source) => {
  const reply = await upload('一、建设平台', query, disposition ? { 'content-disposition': disposition } : {});
  expect([reply.status, entries[0]!.source]).toEqual([201, source]);
});

describe('who may not is told before anything is received', () => {
  test.each([
    ['no token', { authorization: '' }],
    ['a wrong one', { authorization: 'Bearer correct-horse-battery-stapl3' }],
    ['another scheme', { authorization: `Basic ${TOKEN}` }],
  ])('%s', async (_, headers) => {
    const reply = await upload('x', { source: 'a.md' }, headers);
    expect([reply.status, codeOf(reply), reply.headers.get('www-authenticate')]).toEqual([401, 'UNAUTHENTICATED', 'Bearer']);
    expect(entries).toEqual([]);
  });

  test('anybody, where no token is configured', () =>
    ApiHarness.with({}, async (reading) => {
      const response = await fetch(`${reading.server.url}/documents?source=a.md`, { method: 'POST', body: 'x', headers: bearer });
      expect([response.status, await response.json()]).toMatchObject([403, { errors: [{ extensions: { code: 'READ_ONLY' } }] }]);
    }));

  test('while the body still waits', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const url = new URL('/documents?source=a.md', api.server.url);
      const request = httpRequest(url, { method: 'POST', headers: { 'content-length': '1000' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      request.write('half');
    });
    expect(status).toBe(401);
  });
});

describe('what makes no document', () => {
  test.each<[string, Record<string, string>, Record<string, string>, number, string]>([
    ['no name', {}, {}, 400, 'INVALID_INPUT'],
    ['a name that is too long', { source: 'x'.repeat(501) }, {}, 400, 'INVALID_INPUT'],
    ['a name with control characters', { source: 'a\u0000b' }, {}, 400, 'INVALID_INPUT'],
    ['a wrong flag', { source: 'a.md', strict: 'yes' }, {}, 400, 'INVALID_INPUT'],
    ['a form', { source: 'a.md' }, { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'BAD_REQUEST'],
    ['another form', { source: 'a.md' }, { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'BAD_REQUEST'],
    ['a packed body', { source: 'a.md' }, { 'content-encoding': 'gzip' }, 415, 'BAD_REQUEST'],
  ])('%s', async (_, query, headers, status, code) => {
    const reply = await upload('一、建设平台', query, headers);
    expect([reply.status, codeOf(reply)]).toEqual([status, code]);
    expect(entries).toEqual([]);
  });

  test.each<[string, Body, number, string]>([
    ['nothing', '', 422, 'EMPTY_DOCUMENT'],
    ['a picture', Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 256), 415, 'NOT_TEXT'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'UNSUPPORTED_FORMAT'],
    ['half a file', planFile('plan.docx').subarray(0, 5000), 422, 'BROKEN_FILE'],
  ])('%s: its issues are said', async (_, body, status, issue) => {
    const reply = await upload(body, { source: 'a' });
    expect([reply.status, codeOf(reply)]).toEqual([status, 'DOCUMENT_REFUSED']);
    expect(reply.body.errors[0].extensions.issues).toMatchObject([{ code: issue, level: 'error' }]);
    expect(entries).toMatchObject([{ outcome: 'refused' }]);
  });

  test('warnings, where it is asked to be strict', async () => {
    expect(await upload('Only English words.', { source: 'a.md', strict: 'true' })).toMatchObject({ status: 422 });
    expect(await upload('Only English words.', { source: 'a.md' })).toMatchObject({ status: 201 });
  });

  test('other methods', async () => {
    const response = await api.get('/documents?source=a.md', bearer);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('bounds', () => {
  const endless = (): ReadableStream => new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(10_000)) });

  test('a document that says or shows that it is too long is refused; one that just fits is not', async () => {
    for (const body of ['x'.repeat(MAX_BYTES + 1), endless()]) {
      const reply = await send(body);
      expect([reply.status, codeOf(reply), reply.body.errors[0].extensions.limit]).toEqual([413, 'BODY_LIMIT_EXCEEDED', MAX_BYTES]);
    }
    expect(entries).toEqual([]);
    expect(keptFiles()).toEqual([]);
    expect((await upload(`一、${'\n'.repeat(MAX_BYTES - 6)}`, { source: 'a.md' })).status).toBe(201);
  });

  async function send(body: BodyInit): Promise<Reply> {
    const init = { method: 'POST', body, headers: bearer, duplex: 'half' } as RequestInit;
    const response = await fetch(`${api.server.url}/documents?source=a.md`, init);
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  test('of one that is broken off half way nothing is left, and it is no fault of the server', async () => {
    const url = new URL('/documents?source=a.md', api.server.url);
    const request = httpRequest(url, { method: 'POST', headers: { ...bearer, 'content-length': '1000' } });
    request.on('error', () => undefined);
    request.write('half');
    await setTimeout(100);
    request.destroy();
    await setTimeout(100);
    expect([entries, api.logged, keptFiles()]).toEqual([[], [], []]);
    expect((await upload('一、建设平台', { source: 'a.md' })).status).toBe(201);
  });

  test('too many at once are refused, and the others are taken in', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    wrap = (own) => ({ ...own, ingest: (document) => gate.then(() => own.ingest(document)) });
    const asked = Array.from({ length: 9 }, (_, at) => upload('一、建设平台', { source: `${at}.md` }));
    const early = await Promise.race(asked);
    expect([early.status, codeOf(early), early.headers.get('retry-after')]).toEqual([503, 'BUSY', '10']);
    open();
    expect((await Promise.all(asked)).filter(({ status }) => status === 201)).toHaveLength(8);
    expect(keptFiles()).toEqual([]);
  });

  test('a client may be held to a number of requests', () =>
    ApiHarness.with({ limits: { rateLimit: 1 } }, async (limited) => {
      const send = () => fetch(`${limited.server.url}/documents?source=a.md`, { method: 'POST', body: 'x' });
      expect([(await send()).status, (await send()).status]).toEqual([403, 429]);
    }));
});

test('what goes wrong on our side has a status, and its cause is in the log only', async () => {
  for (const [ours, status, code] of [
    ['TIMEOUT', 503, 'TIME_LIMIT_EXCEEDED'],
    ['STORE_FULL', 503, 'STORE_UNAVAILABLE'],
  ] as const) {
    wrap = (own) => ({ ...own, ingest: () => Promise.reject(new PlangraphError(ours, 'at /home/me/plans.db')) });
    const reply = await upload('x', { source: 'a.md' });
    expect([reply.status, codeOf(reply)]).toEqual([status, code]);
    expect(JSON.stringify(reply.body)).not.toContain('/home/me');
  }
  wrap = (own) => ({ ...own, ingest: () => Promise.reject(new Error('x is not a function')) });
  expect(await upload('x', { source: 'a.md' })).toMatchObject({ status: 500 });
  expect(entries.map(({ outcome }) => outcome)).toEqual(['TIMEOUT', 'STORE_FULL', 'INTERNAL_SERVER_ERROR']);
});
