import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
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
  const cli = await startBuiltCli(['serve', '--port', '0'], SERVING, { cwd: folder.path });
  await cli.waitFor(/hint: the store is empty/);
  expect(await cli.stop('SIGINT')).toBe(0);
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
