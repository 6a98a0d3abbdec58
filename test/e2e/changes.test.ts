import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import type { AuditEntry } from '../../src/api/mutations/audit-log.js';
import { buildOnce, type RunningCli, startBuiltCli, temporaryFolder } from './built-cli.js';

const SERVING = /^API +(http:\/\/\S+\/graphql)$/m;
const TOKEN = 'correct-horse-battery-staple';
const text = readFileSync(join(packageRoot, 'seeds/plans/anhui-rcep-digest.md'), 'utf8');
const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { __typename
  ... on DocumentIngested { outcome document { title } } ... on ChangeError { code } } }`;
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

async function ingest(api: string, input: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
  const response = await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query: INGEST, variables: { input } }) });
  return response.json();
}

test('a document that a client sends is read in another thread, while the server answers others; the change is written down', async () => {
  const { cli, api } = await serve();
  let read = false;
  const taken = ingest(api, { source: 'sent.md', text }).finally(() => (read = true));
  let answered = 0;
  for (; !read; answered += 1) expect((await fetch(new URL('/health/ready', api))).status).toBe(200);
  expect(await taken).toMatchObject({ data: { ingestDocument: { outcome: 'added', document: { title: expect.any(String) } } } });
  // Lexicons and dictionaries alone take the thread longer than many requests take the server.
  expect(answered).toBeGreaterThan(20);
  expect(await ingest(api, { source: 'sent.md', text })).toMatchObject({ data: { ingestDocument: { outcome: 'unchanged' } } });
  expect(await cli.stop('SIGTERM')).toBe(0);
  const lines = readFileSync(join(folder.path, 'plangraph-audit.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as AuditEntry)).toMatchObject([
    { by: 'default', action: 'ingest', source: 'sent.md', outcome: 'added' },
    { by: 'default', action: 'ingest', source: 'sent.md', outcome: 'unchanged' },
  ]);
  expect(cli.output).not.toContain(TOKEN);
});

test('a document that takes too long is given up, and the server goes on', async () => {
  const { cli, api } = await serve('--ingest-timeout', '1');
  for (const source of ['one.md', 'two.md'])
    expect(await ingest(api, { source, text })).toMatchObject({ data: { ingestDocument: { code: 'TIME_LIMIT_EXCEEDED' } } });
  expect((await fetch(new URL('/health/ready', api))).status).toBe(200);
  expect(await cli.stop('SIGTERM')).toBe(0);
});

test('without a place for its audit log a server with a token does not start', async () => {
  writeFileSync(join(folder.path, 'file'), '');
  await expect(serve('--audit-log', 'file/audit.jsonl')).rejects.toThrow(/audit log .* cannot be written[\s\S]*hint: /);
});
