import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { buildOnce, startBuiltCli, temporaryFolder } from './built-cli.js';

const SERVING = /^API +(http:\/\/\S+\/graphql)$/m;
const HALF = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query"';

/** Who may be written to makes the store that is not there. */
const TOKEN = { PLANGRAPH_API_TOKEN: 'correct-horse-battery-staple' };

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(buildOnce);
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Connections that send half a request and wait. */
async function sendHalf(api: string, count: number): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => connect(Number(new URL(api).port), '127.0.0.1').on('error', () => undefined));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  for (const socket of sockets) socket.write(HALF);
  return sockets;
}

test.each([176, 400])('%d half-sent requests to a process that may open 200 files shut nobody out', async (count) => {
  const cli = await startBuiltCli(['serve', '--port', '0'], SERVING, { cwd: folder.path, env: TOKEN, openFiles: 200 });
  const api = SERVING.exec(cli.output)![1]!;
  const sockets = await sendHalf(api, count);
  for (let time = 0; time < 20; time++) {
    expect((await fetch(new URL('/health/ready', api))).status).toBe(200);
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(api, { method: 'POST', headers, body: '{"query":"{ stats { documents } }"}' });
    expect(await response.json()).toMatchObject({ data: { stats: { documents: 0 } } });
  }
  // They are closed without an answer, or wait for their time.
  expect(sockets.filter(({ destroyed }) => !destroyed).length).toBeLessThan(110);
  sockets.forEach((socket) => socket.destroy());
  expect(await cli.stop('SIGTERM')).toBe(0);
});
