import { once } from 'node:events';
import { copyFileSync, readdirSync, renameSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { packageRoot } from '../../schema/package-root.js';
import { buildOnce, runBuiltCli, startBuiltCli, temporaryFolder } from './built-cli.js';

const plans = join(packageRoot, 'seeds', 'plans');
const SERVING = /^API +(http:\/\/\S+\/graphql)$/m;
let folder: ReturnType<typeof temporaryFolder>;

beforeAll(buildOnce);
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function ask(api: string, query: string): Promise<unknown> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

test('start reads the sample plans, says what is in the graph, answers a query and stops at SIGTERM', async () => {
  const cli = await startBuiltCli(['start', '--port', '0'], SERVING, { cwd: folder.path });
  expect(cli.output).toMatch(/^documents +3 /m);
  const api = SERVING.exec(cli.output)![1]!;
  expect(await ask(api, '{ institutions(first: 2) { totalCount nodes { name } } documents { totalCount } }')).toMatchObject({
    data: { institutions: { totalCount: expect.any(Number), nodes: [{ name: expect.any(String) }, {}] }, documents: { totalCount: 3 } },
  });
  const page = await fetch(new URL('/', api));
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await cli.stop('SIGTERM')).toBe(0);
  expect(cli.output).toContain('stopping');
});

test('start takes documents of one’s own', async () => {
  const own = join(plans, 'beijing-data-elements-digest.txt');
  const cli = await startBuiltCli(['start', own, '--port', '0', '--store', 'sqlite::memory:'], SERVING, { cwd: folder.path });
  expect(cli.output).toMatch(/^documents +1 /m);
  expect(await cli.stop('SIGINT')).toBe(0);
});

test('start does not serve where none of its documents can be used', () => {
  const result = runBuiltCli(['start', '-', '--port', '0', '--store', 'sqlite::memory:'], { input: '' });
  expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('EMPTY_DOCUMENT') });
});

test('serve serves what was ingested before', async () => {
  expect(runBuiltCli(['ingest', plans], { cwd: folder.path }).code).toBe(0);
  const cli = await startBuiltCli(['serve', '--port', '0'], SERVING, { cwd: folder.path });
  const api = SERVING.exec(cli.output)![1]!;
  expect(await ask(api, '{ stats { documents } }')).toMatchObject({ data: { stats: { documents: 3 } } });
  expect(await cli.stop('SIGTERM')).toBe(0);
});

test('serve says that a store is empty, and how to fill it', async () => {
  const cli = await startBuiltCli(['serve', '--port', '0', '--api-token', 'correct-horse-battery-staple'], SERVING, { cwd: folder.path });
  await cli.waitFor(/hint: the store is empty/);
  expect(await cli.stop('SIGINT')).toBe(0);
});

test.each(['serve', 'stats', 'export'])('%s, which only reads, makes no store where none is', (command) => {
  const { code, stderr } = runBuiltCli([command, ...(command === 'serve' ? ['--port', '0'] : []), '--store', 'sqlite:./typo.db'], {
    cwd: folder.path,
  });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/^error: the store .*typo\.db does not exist\nhint: /) as string,
  });
  expect(readdirSync(folder.path)).toEqual([]);
});

test('a store whose file is taken away is not ready, and no change to it is said to be made', async () => {
  const path = join(folder.path, 'plangraph.db');
  expect(runBuiltCli(['ingest', plans], { cwd: folder.path }).code).toBe(0);
  const token = 'correct-horse-battery-staple';
  const cli = await startBuiltCli(['serve', '--port', '0', '--api-token', token], SERVING, { cwd: folder.path });
  const api = SERVING.exec(cli.output)![1]!;
  const ready = async (): Promise<number> => (await fetch(new URL('/health/ready', api))).status;
  const change = async (): Promise<unknown> => {
    const query =
      'mutation { ingestDocument(input: { source: "x.md", text: "一、发展人工智能。" }) { __typename ... on ChangeError { code } } }';
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return (await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
  };
  expect(await ready()).toBe(200);
  for (const replace of [false, true]) {
    renameSync(path, `${path}.away`);
    if (replace) copyFileSync(`${path}.away`, path);
    expect(await ready()).toBe(503);
    expect(await change()).toMatchObject({ data: { ingestDocument: { code: 'STORE_UNAVAILABLE' } } });
    await setTimeout(150);
    for (const query of ['{ documents { nodes { title } } }', '{ centralEntities(by: DEGREE) { rank } }'])
      expect(await ask(api, query)).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] });
    renameSync(`${path}.away`, path);
    expect(await ready()).toBe(200);
  }
  expect(await change()).toMatchObject({ data: { ingestDocument: { __typename: 'DocumentIngested' } } });
  expect(await cli.stop('SIGTERM')).toBe(0);
});

test('a port that is taken is said so', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const { port } = blocker.address() as { port: number };
  const result = runBuiltCli(['serve', '--port', String(port), '--store', 'sqlite::memory:'], { cwd: folder.path });
  blocker.close();
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/error: port \d+ .* is taken[\s\S]*hint: /);
});
