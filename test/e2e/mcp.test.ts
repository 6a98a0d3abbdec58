import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { packageRoot } from '../../schema/package-root.js';
import { buildOnce, builtEntry, runBuiltCli, temporaryFolder } from './built-cli.js';

const folder = temporaryFolder();
const store = `sqlite:${join(folder.path, 'plans.db')}`;

beforeAll(async () => {
  await buildOnce();
  expect(runBuiltCli(['ingest', join(packageRoot, 'seeds', 'plans'), '--store', store]).code).toBe(0);
});
afterAll(() => folder.remove());

test('a client starts it, asks, and ends it', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({ command: process.execPath, args: [builtEntry, 'mcp', '--store', store], stderr: 'pipe' });
  let remarks = '';
  transport.stderr?.on('data', (chunk: Buffer) => (remarks += chunk.toString()));
  await client.connect(transport);
  expect(client.getInstructions()).toContain('quote');
  const answer = await client.callTool({ name: 'who_is_responsible', arguments: { tasks: ['保护知识产权'], role: 'LEAD' } });
  expect(answer.structuredContent).toMatchObject({
    lines: [{ institution: '省市场监管局', quote: expect.stringContaining('省市场监管局牵头') }],
  });
  const graphql = await client.callTool({ name: 'graphql_query', arguments: { query: '{ stats { documents } }' } });
  expect(graphql.structuredContent).toMatchObject({ data: { stats: { documents: 3 } } });
  await client.close();
  expect(remarks).toBe('');
});

/** The process as a client without a library drives it: a message a line. */
function startRaw() {
  const server = spawn(process.execPath, [builtEntry, 'mcp', '--store', store]);
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  return {
    server,
    ended: once(server, 'close'),
    ask: async (message: object): Promise<Record<string, unknown>> => {
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
      return JSON.parse(String((await lines.next()).value)) as Record<string, unknown>;
    },
  };
}

const INITIALIZE = {
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'raw', version: '1' } },
};

test('clients of the revision of November 2025 are answered, and the end of the input ends it', async () => {
  const { server, ended, ask } = startRaw();
  expect(await ask(INITIALIZE)).toMatchObject({ id: 1, result: { protocolVersion: '2025-11-25', serverInfo: { name: 'plangraph' } } });
  server.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  expect(await ask({ id: 2, method: 'tools/list' })).toMatchObject({ id: 2, result: { tools: { length: expect.any(Number) } } });
  expect(await ask({ id: 3, method: 'nonsense' })).toMatchObject({ id: 3, error: { code: -32601 } });
  server.stdin.end();
  expect(await ended).toEqual([0, null]);
});

test('a signal ends it', async () => {
  const { server, ended, ask } = startRaw();
  await ask(INITIALIZE);
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('a store that is not there is said, and nothing is made', () => {
  const missing = `sqlite:${join(folder.path, 'missing.db')}`;
  expect(runBuiltCli(['mcp', '--store', missing])).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('missing.db') });
});
