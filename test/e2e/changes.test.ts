import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeId } from '../../schema/ids.js';
import { packageRoot } from '../../schema/package-root.js';
import type { AuditEntry } from '../../src/api/mutations/audit-log.js';
import { HOSTILE_FILES } from '../support/hostile-files.js';
import { generatePlan } from '../bench/generate-plan.js';
import { buildOnce, type RunningCli, startBuiltCli, temporaryFolder } from './built-cli.js';

const SERVING = /^API +(http:\/\/\S+\/graphql)$/m;
const TOKEN = 'correct-horse-battery-staple';
const text = readFileSync(join(packageRoot, 'seeds/plans/anhui-rcep-digest.md'), 'utf8');
const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { __typename
  ... on DocumentIngested { outcome document { title } } ... on ChangeError { code } } }`;
const REMOVE = `mutation ($id: ID!) { removeDocument(input: { id: $id }) { __typename ... on ChangeError { code } } }`;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function serve(...flags: string[]): Promise<{ cli: RunningCli; api: string }> {
  const cli = await startBuiltCli(['serve', '--port', '0', ...flags], SERVING, { cwd: folder.path, env: { PLANGRAPH_API_TOKEN: TOKEN } });
  return { cli, api: SERVING.exec(cli.output)![1]! };
}

async function ask(api: string, query: string, variables: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
  const response = await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.json();
}

const ingest = (api: string, input: object): Promise<unknown> => ask(api, INGEST, { input });

const remove = (api: string, source: string): Promise<unknown> => ask(api, REMOVE, { id: makeId('document', source) });

test('a document that a client sends is read in another thread, while the server answers others; the change is written down', async () => {
  const { cli, api } = await serve();
  let read = false;
  const taken = ingest(api, { source: 'sent.md', text }).finally(() => (read = true));
  let answered = 0;
  for (; !read; answered += 1) expect((await fetch(new URL('/health/ready', api))).status).toBe(200);
  expect(await taken).toMatchObject({ data: { ingestDocument: { outcome: 'ADDED', document: { title: expect.any(String) } } } });
  // Lexicons and dictionaries alone take the thread longer than many requests take the server.
  expect(answered).toBeGreaterThan(20);
  expect(await ingest(api, { source: 'sent.md', text })).toMatchObject({ data: { ingestDocument: { outcome: 'UNCHANGED' } } });
  expect(await cli.stop('SIGTERM')).toBe(0);
  const lines = readFileSync(join(folder.path, 'plangraph-audit.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as AuditEntry)).toMatchObject([
    { by: 'default', action: 'ingest', source: 'sent.md', outcome: 'added' },
    { by: 'default', action: 'ingest', source: 'sent.md', outcome: 'unchanged' },
  ]);
  expect(cli.output).not.toContain(TOKEN);
});

/** The longest that the server took to say that it lives, in milliseconds, while something went on. */
async function slowestSignOfLife(api: string, goesOn: () => boolean): Promise<number> {
  let slowest = 0;
  while (goesOn()) {
    const start = performance.now();
    expect((await fetch(new URL('/health/live', api))).status).toBe(200);
    slowest = Math.max(slowest, performance.now() - start);
    await setTimeout(5);
  }
  return slowest;
}

describe('a server that changes its store goes on answering', () => {
  /** Two lists of a hundred names, which would multiply; a plan of a megabyte, whose records take seconds to write. */
  const numeral = (at: number) => '甲乙丙丁戊己庚辛壬癸'.charAt(at / 10) + '子丑寅卯辰巳午未申酉'.charAt(at % 10);
  const list = (form: (sign: string) => string) => Array.from({ length: 100 }, (_, at) => form(numeral(at))).join('、');
  const lists = `${list((sign) => `青岛${sign}大学`)}研发${list((sign) => `“${sign}”平台`)}。\n`.repeat(8);

  test.each([
    ['two lists around one verb', lists],
    ['a plan of a megabyte', generatePlan(1_000_000, 1)],
  ])(
    '%s',
    async (_, text) => {
      const { cli, api } = await serve();
      await ingest(api, { source: 'first.md', text: '一、建设风场。' });
      const start = performance.now();
      const undisturbed = await slowestSignOfLife(api, () => performance.now() - start < 2000);
      for (const change of [() => ingest(api, { source: 'long.md', text }), () => remove(api, 'long.md')]) {
        let changed = false;
        const answer = change().finally(() => (changed = true));
        // What wrote a megabyte in the server's own thread would hold it for seconds; on a machine that is busy with other
        // things an idle server is late, too.
        expect(await slowestSignOfLife(api, () => !changed)).toBeLessThan(Math.max(500, 5 * undisturbed));
        expect(JSON.stringify(await answer)).toMatch(/ADDED|DocumentRemoved/);
      }
      expect(await cli.stop('SIGTERM')).toBe(0);
    },
    180_000,
  );
});

test('a document that takes too long is given up, and the server goes on', async () => {
  const { cli, api } = await serve('--ingest-timeout', '1');
  for (const source of ['one.md', 'two.md'])
    expect(await ingest(api, { source, text })).toMatchObject({ data: { ingestDocument: { code: 'TIME_LIMIT_EXCEEDED' } } });
  expect((await fetch(new URL('/health/ready', api))).status).toBe(200);
  expect(await cli.stop('SIGTERM')).toBe(0);
});

test('a file of any format is sent as it is; a hostile one is refused, and the server goes on', async () => {
  const { cli, api } = await serve();
  const send = (source: string, bytes: Uint8Array): Promise<Response> => {
    const init = { method: 'POST', body: bytes as BodyInit, headers: { authorization: `Bearer ${TOKEN}` } };
    return fetch(new URL(`/documents?source=${source}`, api), init);
  };
  const pdf = readFileSync(join(packageRoot, 'test/fixtures/same-plan/plan.pdf'));
  expect([(await send('a.pdf', pdf)).status, (await send('a.pdf', pdf)).status]).toEqual([201, 200]);
  const bomb = HOSTILE_FILES['a main part that unpacks a thousandfold.docx']!();
  expect(await (await send('bomb.docx', bomb)).json()).toMatchObject({ errors: [{ extensions: { issues: [{ code: 'TOO_LARGE' }] } }] });
  expect((await send('b.pdf', pdf)).status).toBe(201);
  expect(await cli.stop('SIGTERM')).toBe(0);
}, 180_000);

test('a document is fetched by the server where that is allowed, and only from networks that are', async () => {
  const plans = createServer((_, response) => response.end(text));
  await new Promise<void>((resolve) => plans.listen(0, '127.0.0.1', resolve));
  const { port } = plans.address() as AddressInfo;
  const { cli, api } = await serve('--ingest-addresses', 'true', '--allowed-networks', '127.0.0.1');
  expect(await ingest(api, { address: `http://127.0.0.1:${port}/a.md` })).toMatchObject({ data: { ingestDocument: { outcome: 'ADDED' } } });
  const inside = { data: { ingestDocument: { code: 'ADDRESS_FORBIDDEN' } } };
  expect(await ingest(api, { address: `http://127.0.0.2:${port}/a.md` })).toMatchObject(inside);
  expect(await cli.stop('SIGTERM')).toBe(0);
  plans.close();
});

test('without a place for its audit log a server with a token does not start', async () => {
  writeFileSync(join(folder.path, 'file'), '');
  await expect(serve('--audit-log', 'file/audit.jsonl')).rejects.toThrow(/audit log .* cannot be written[\s\S]*hint: /);
});
