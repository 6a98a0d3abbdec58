import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { readOriginal } from '../../ingest/formats/read-original.js';
import { packageRoot } from '../../schema/package-root.js';
import { cleanEnvironment, RunningCli, temporaryFolder } from './built-cli.js';

/*
 * The first five minutes of somebody who has never seen the project, as its README tells them: clone, start, see, ask, take a
 * spreadsheet, ask from an agent, write a report. In a copy of the repository of its own, built by what `npm ci` runs.
 */

const folder = temporaryFolder();
const clone = join(folder.path, 'plangraph');
const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
const LEFT_OUT = /^(?:\.git|node_modules|dist|coverage|.*\.db)$/;
const env = cleanEnvironment();

/** One line of the README, as somebody types it in the clone. */
function type(line: string): string {
  const run = spawnSync(line, { cwd: clone, shell: true, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect([line, run.status, run.stderr.split('\n').filter((text) => /^error/.test(text))]).toEqual([line, 0, []]);
  return run.stdout;
}

let server: RunningCli;
let address: string;

beforeAll(async () => {
  cpSync(packageRoot, clone, {
    recursive: true,
    filter: (path) =>
      !relative(packageRoot, path)
        .split(/[\\/]/)
        .some((part) => LEFT_OUT.test(part)),
  });
  // What `npm ci` would install; what it then runs is run below.
  symlinkSync(join(packageRoot, 'node_modules'), join(clone, 'node_modules'), 'dir');
}, 300_000);
afterAll(async () => {
  // npm hands no signal on: the whole group gets it, as from Ctrl-C on a terminal.
  if (server as RunningCli | undefined) {
    process.kill(-server.process.pid!, 'SIGINT');
    await server.end();
  }
  folder.remove();
});

test('clone: what npm ci runs builds the program, and says what it is at', () => {
  expect(readme).toContain('npm ci && npm start');
  const said = type('npm run prepare');
  for (const step of ['1/4', '2/4', '3/4', '4/4']) expect(said).toContain(step);
}, 600_000);

test('start: npm start reads the samples, prints what is in the graph, and serves it', async () => {
  server = new RunningCli(spawn('npm', ['start', '--', '--port', '0'], { cwd: clone, env, detached: true }));
  address = (await server.waitFor(/^API +(http:\/\/\S+)\/graphql$/m))[1]!;
  expect(server.output).toMatch(/^documents +3 /m);
});

test('see: the explorer is a page at the address, with all that it needs beside it', async () => {
  const page = await fetch(`${address}/`);
  const html = await page.text();
  expect({ status: page.status, type: page.headers.get('content-type') }).toEqual({
    status: 200,
    type: expect.stringContaining('text/html'),
  });
  const assets = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, path]) => new URL(path!, `${address}/`));
  expect([assets.length > 0, html]).toEqual([true, html]);
  for (const asset of assets) expect((await fetch(asset)).status).toBe(200);
});

test('ask: the question of the README has an answer with a passage', async () => {
  const query = /```graphql\n([^`]*)```/.exec(readme)![1]!;
  const variables = JSON.parse(/```json variables\n([^`]*)```/.exec(readme)![1]!) as object;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: unknown; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"quote":"[^"]+"/);
});

test('a spreadsheet: from the server and from the command line', async () => {
  const served = await fetch(`${address}/export/plans.xlsx`);
  const text = async (bytes: Uint8Array): Promise<string> => {
    const original = await readOriginal({ source: 'plans.xlsx', bytes });
    return 'text' in original ? original.text : '';
  };
  expect(await text(new Uint8Array(await served.arrayBuffer()))).toContain('省商务厅');
  type('node dist/src/cli/main.js export --format xlsx -o plans.xlsx');
  expect(await text(readFileSync(join(clone, 'plans.xlsx')))).toContain('省商务厅');
});

test('a report: what one institution leads, with its passages', () => {
  type('node dist/src/cli/main.js report 省商务厅 -o body.docx');
  expect(type('node dist/src/cli/main.js report 省商务厅 --lang zh')).toMatch(/## 牵头的任务\n\n- .*\[\^1\]/);
});

test('an agent: a client starts plangraph mcp and asks who leads what', async () => {
  const client = new Client({ name: 'newcomer', version: '1' });
  const args = ['dist/src/cli/main.js', 'mcp', '--store', 'sqlite:./plangraph.db'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: clone, env, stderr: 'ignore' }));
  const answer = await client.callTool({ name: 'who_is_responsible', arguments: { tasks: ['保护知识产权'], role: 'LEAD' } });
  expect(answer.structuredContent).toMatchObject({
    lines: [{ institution: '省市场监管局', quote: expect.stringContaining('省市场监管局牵头') }],
  });
  await client.close();
});
