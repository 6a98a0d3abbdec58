import type { lookup } from 'node:dns';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { Agent, fetch as fetchThrough } from 'undici';
import { READ_LIMITS } from '../../ingest/formats/original/original.js';
import { packageRoot } from '../../schema/package-root.js';
import { FETCH_SETTINGS, type FetchSettings, valuesOf } from '../../src/config.js';
import { addressInput } from '../../src/sources/address-input.js';
import { allowedAddresses } from '../../src/sources/allowed-addresses.js';
import { checkedConnector } from '../../src/sources/checked-connector.js';

/** The server of these tests is at 127.0.0.1; the rest of this machine is private. */
const SETTINGS: FetchSettings = { ...valuesOf(FETCH_SETTINGS), allowedNetworks: '127.0.0.1' };

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

let server: Server;
let base: string;
let asked: IncomingMessage[];
/** Answers by path; anything else is not found. */
let answers: Record<string, Answer>;

beforeEach(async () => {
  asked = [];
  answers = {};
  server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url!.split('?')[0]!];
    if (answer) answer(response, request);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const redirect =
  (to: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { location: to }).end('moved');

async function get(path: string, settings: Partial<FetchSettings> = {}, interrupt?: AbortSignal): Promise<Buffer> {
  return Buffer.from((await addressInput(base + path, { ...SETTINGS, ...settings }).read(interrupt)).bytes);
}

test('the body comes decompressed; the name is the address as the standard writes it, without user, password and fragment', async () => {
  const pdf = readFileSync(join(packageRoot, 'test/fixtures/same-plan/plan.pdf'));
  answers['/a%20b.pdf'] = (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(pdf));
  const input = addressInput(`${base.replace('//', '//reader:s%20ecret@')}/a b.pdf?x=1#page=2`, SETTINGS);
  expect(input.source).toBe(`${base}/a%20b.pdf?x=1`);
  const { source, bytes } = await input.read();
  expect(source).toBe(input.source);
  expect(Buffer.from(bytes).equals(pdf)).toBe(true);
  expect(asked[0]!.headers).toMatchObject({
    authorization: `Basic ${Buffer.from('reader:s ecret').toString('base64')}`,
    'user-agent': expect.stringMatching(/^plangraph\/\d/),
  });
});

describe('private networks', () => {
  test.each([
    ...['127.0.0.2', '[::1]', '2130706434', '0x7f.2', '0177.2', '[::ffff:127.0.0.2]', '0.0.0.0', '169.254.169.254', '10.0.0.1'],
    ...['100.64.0.1', '[fe80::1]', 'localhost'],
  ])('%s is refused, and not connected to', async (host) => {
    const { port } = new URL(base);
    const input = addressInput(`http://${host}:${port}/`, { ...SETTINGS, allowedNetworks: '' });
    await expect(input.read()).rejects.toMatchObject({
      code: 'ADDRESS_FORBIDDEN',
      message: expect.stringContaining('is in a private network'),
      hint: expect.stringContaining('--allowed-networks'),
    });
    expect(asked).toEqual([]);
  });

  test('a redirect that leads there is refused, also behind others', async () => {
    const inside = base.replace('127.0.0.1', '127.0.0.2');
    answers['/first'] = redirect('/second');
    answers['/second'] = redirect(`${inside}/secret`);
    answers['/secret'] = (response) => response.end('secret');
    await expect(get('/first')).rejects.toMatchObject({
      code: 'ADDRESS_FORBIDDEN',
      message: expect.stringMatching(/\/first: 127\.0\.0\.2 is in/),
    });
    expect(asked.map(({ url }) => url)).toEqual(['/first', '/second']);
    expect((await get('/first', { allowedNetworks: '127.0.0.0/8' })).toString()).toBe('secret');
  });

  /** Gives one address after the other for the same name. */
  function rebinding(...addresses: string[][]) {
    const resolve = (_host: string, _options: object, done: (error: null, found: object[]) => void): void =>
      done(
        null,
        (addresses.length > 1 ? addresses.shift()! : addresses[0]!).map((address) => ({ address, family: 4 })),
      );
    const connect = checkedConnector(allowedAddresses('127.0.0.1'), resolve as typeof lookup);
    return new Agent({ connect, pipelining: 0 });
  }

  test('a name is connected to where it was looked up, once; a name that also means a private address is refused', async () => {
    answers['/'] = (response, request) => response.end(request.socket.localAddress);
    const url = `http://plans.example:${new URL(base).port}/`;
    const dispatcher = rebinding(['127.0.0.1'], ['127.0.0.2']);
    expect(await (await fetchThrough(url, { dispatcher })).text()).toMatch(/127\.0\.0\.1$/);
    for (const addresses of [['127.0.0.2'], ['127.0.0.1', '127.0.0.2']])
      await expect(fetchThrough(url, { dispatcher: rebinding(addresses) })).rejects.toMatchObject({ cause: { code: 'ADDRESS_FORBIDDEN' } });
    expect(asked).toHaveLength(1);
    await dispatcher.destroy();
  });
});

describe('redirects', () => {
  test('are followed, relative ones and those in raw UTF-8, too; another server does not hear of user and password', async () => {
    const { port } = new URL(base);
    answers['/a'] = redirect('b', 301);
    answers['/b'] = redirect(Buffer.from('/规划').toString('latin1'), 307);
    answers[encodeURI('/规划')] = redirect(`http://127.0.0.3:${port}/c`);
    answers['/c'] = (response) => response.end('there');
    const input = addressInput(`http://u:p@127.0.0.1:${port}/a`, { ...SETTINGS, allowedNetworks: '127.0.0.0/8' });
    expect(Buffer.from((await input.read()).bytes).toString()).toBe('there');
    expect(asked.map(({ headers }) => headers.authorization !== undefined)).toEqual([true, true, true, false]);
  });

  test('end: at a number of them, and where they leave the web', async () => {
    answers['/loop'] = redirect('/loop');
    await expect(get('/loop')).rejects.toMatchObject({ code: 'ADDRESS_REFUSED', message: expect.stringContaining('more than 5 times') });
    expect(asked).toHaveLength(6);
    await expect(get('/loop', { maxRedirects: 0 })).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
    for (const to of ['file:///etc/passwd', 'ftp://127.0.0.1/', 'http://', 'data:text/plain,x']) {
      answers['/out'] = redirect(to);
      await expect(get('/out')).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
    }
  });
});

describe('bounds', () => {
  test.each<[string, Answer]>([
    ['never answers', () => undefined],
    ['never ends', (response) => response.write('a')],
    ['redirects slowly without end', (response) => void setTimeout(100).then(() => response.writeHead(302, { location: '/' }).end())],
  ])('a server that %s is given up', async (_, answer) => {
    answers['/'] = answer;
    await expect(get('/', { fetchTimeout: 300, maxRedirects: 1000 })).rejects.toMatchObject({
      code: 'ADDRESS_UNREACHABLE',
      message: expect.stringContaining('longer than 300 ms'),
      hint: expect.stringContaining('--fetch-timeout'),
    });
  });

  test('of a body without end, and of one that unpacks to more, no more is read than shows that it is too long', async () => {
    const chunk = Buffer.alloc(1 << 20);
    const pour = (to: NodeJS.WritableStream): void => {
      while (to.write(chunk));
      to.once('drain', () => pour(to));
    };
    answers['/endless'] = (response) => pour(response);
    answers['/bomb'] = (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      pour(gzip);
    };
    for (const path of ['/endless', '/bomb']) {
      const { length } = await get(path);
      expect(length).toBeGreaterThan(READ_LIMITS.bytes);
      expect(length).toBeLessThan(READ_LIMITS.bytes + (2 << 20));
    }
  });

  test('a run that is stopped gives up what it waits for', async () => {
    const stop = new AbortController();
    answers['/'] = () => stop.abort();
    await expect(get('/', {}, stop.signal)).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});

describe('what goes wrong is said, with what helps', () => {
  test.each<[string, Answer, RegExp]>([
    ['ADDRESS_REFUSED', (response) => response.writeHead(404).end(), /: the server answers 404 Not Found$/],
    ['ADDRESS_REFUSED', (response) => response.writeHead(412).end('<script>'), /: the server answers 412/],
    ['ADDRESS_REFUSED', (response) => response.writeHead(304).end(), /: the server answers 304/],
    [
      'ADDRESS_UNREACHABLE',
      (response) => response.writeHead(200, { 'content-length': '10' }).write('x', () => response.destroy()),
      /broke/,
    ],
    ['ADDRESS_UNREACHABLE', (response) => response.socket!.destroy(), /: the server broke the connection off \(/],
    ['ADDRESS_UNREACHABLE', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'), /cannot be unpacked/],
    ['ADDRESS_UNREACHABLE', (response) => response.socket!.end('no HTTP\r\n\r\n'), /no HTTP/],
  ])('%s %#', async (code, answer, message) => {
    answers['/'] = answer;
    await expect(get('/')).rejects.toMatchObject({ code, message: expect.stringMatching(message), hint: expect.any(String) });
  });

  test('no server, no name, no encryption', async () => {
    const { port } = new URL(base);
    await expect(addressInput(`https://127.0.0.1:${port}/`, SETTINGS).read()).rejects.toMatchObject({
      code: 'ADDRESS_UNREACHABLE',
      message: expect.stringContaining('no encrypted connection'),
    });
    await expect(addressInput('http://no-such-name.invalid/', SETTINGS).read()).rejects.toMatchObject({ code: 'ADDRESS_UNREACHABLE' });
    await expect(addressInput('http://127.0.0.1:25/', SETTINGS).read()).rejects.toThrow('bad port');
    server.close();
    await expect(addressInput(base, SETTINGS).read()).rejects.toMatchObject({ code: 'ADDRESS_UNREACHABLE' });
  });

  test.each(['http://', 'https://user:secret@', 'http://a b/', 'http://[::1/', 'file:///etc/passwd', 'data:,x', 'plan.md'])(
    '%s is no address',
    (name) => {
      const wrong = (): unknown => addressInput(name, SETTINGS);
      expect(wrong).toThrow(expect.objectContaining({ code: 'USAGE' }));
      expect(wrong).not.toThrow(/secret/);
    },
  );
});
