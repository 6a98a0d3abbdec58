import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { runCli } from '../unit/cli/fake-host.js';
import { buildOnce, startBuiltCli, temporaryFolder } from './built-cli.js';

const LOCAL = ['--allowed-networks', '127.0.0.1'];

let folder: ReturnType<typeof temporaryFolder>;
let server: Server;
let base: string;
let waiting: ServerResponse[];

beforeAll(buildOnce);
beforeEach(async () => {
  folder = temporaryFolder();
  waiting = [];
  server = createServer((request, response) => {
    const name = /^\/(plan\.\w+)/.exec(request.url!)?.[1];
    if (name) response.end(readFileSync(join(packageRoot, 'test/fixtures/same-plan', name)));
    else if (request.url === '/slow') waiting.push(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  folder.remove();
});

/** The command as a process of its own, while this one serves; what it said and its code. */
async function run(...argv: string[]): Promise<{ code: number | null; output: string }> {
  const cli = await startBuiltCli(argv, /^/, { cwd: folder.path });
  const code = await cli.end();
  return { code, output: cli.output };
}

function documentsIn(output: string): object[] {
  const summary = output.slice(output.indexOf('{\n'), output.lastIndexOf('}') + 1);
  return (JSON.parse(summary) as { documents: object[] }).documents;
}

test('documents are fetched into a store under their addresses; what cannot be is said, and the rest goes in', async () => {
  const secret = base.replace('//', '//reader:hush@');
  const { code, output } = await run('ingest', `${secret}/plan.pdf?v=2#p`, `${base}/gone`, `${base}/plan.docx`, '--json', '-q', ...LOCAL);
  expect(documentsIn(output)).toMatchObject([
    { source: `${base}/plan.pdf?v=2`, outcome: 'added' },
    { source: `${base}/gone`, outcome: 'failed', error: { code: 'ADDRESS_REFUSED' } },
    { source: `${base}/plan.docx`, outcome: 'added' },
  ]);
  expect(output).toMatch(/error: cannot fetch http\S+\/gone: the server answers 404 Not Found\nhint: /);
  expect(output).not.toContain('hush');
  expect(code).toBe(1);
});

test('this machine is not fetched from unless that is allowed', async () => {
  const { code, output } = await run('ingest', `${base}/plan.pdf`, '-q');
  expect(output).toContain('127.0.0.1 is in a private network, or on this machine');
  expect([code, output.includes('1 failed')]).toEqual([1, true]);
});

test('extract and explain take an address, too', async () => {
  const extracted = await runCli(['extract', `${base}/plan.ofd`, '--format', 'text', ...LOCAL]);
  expect(extracted).toMatchObject({ code: 0, stdout: expect.stringContaining(`source     ${base}/plan.ofd`) });
  expect(await runCli(['explain', `${base}/plan.html`, '--at', '20', ...LOCAL])).toMatchObject({ code: 0 });
  expect(await runCli(['extract', `${base}/plan.pdf`])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('hint: name the networks'),
  });
});

test('Ctrl-C gives up an address that is waited for; what was read before is in the store', async () => {
  const cli = await startBuiltCli(['ingest', `${base}/plan.md`, `${base}/slow`, `${base}/plan.docx`, ...LOCAL], /1\/3 added/, {
    cwd: folder.path,
  });
  while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await cli.stop('SIGINT')).toBe(130);
  expect(cli.output).toContain('interrupted: 1 of 3 documents were read');
});
