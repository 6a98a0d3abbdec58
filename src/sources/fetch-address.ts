import { isNativeError } from 'node:util/types';
import { Agent, fetch, type Response } from 'undici';
import { packageVersion } from '../../schema/build-info.js';
import { isPlangraphError, PlangraphError } from '../../schema/errors.js';
import { type FetchSettings, SETTINGS } from '../config.js';
import { allowedAddresses } from './allowed-addresses.js';
import { checkedConnector } from './checked-connector.js';
import { readBounded } from './read-bounded.js';

/**
 * The bytes behind an address, decompressed; of more than a document may have only the first.
 * @param source how messages name it
 * @param interrupt gives it up
 * @throws PlangraphError ADDRESS_FORBIDDEN where it, or what it redirects to, is in a private network; ADDRESS_UNREACHABLE where
 * no answer comes whole and in time; ADDRESS_REFUSED where the answer is none that has a document; INTERRUPTED.
 */
export async function fetchAddress(
  address: URL,
  source: string,
  { fetchTimeout, maxRedirects, allowedNetworks }: FetchSettings,
  interrupt?: AbortSignal,
): Promise<Uint8Array> {
  const deadline = AbortSignal.timeout(fetchTimeout);
  const agent = new Agent({ connect: checkedConnector(allowedAddresses(allowedNetworks)) });
  try {
    const signal = AbortSignal.any(interrupt ? [deadline, interrupt] : [deadline]);
    const response = await follow(address, maxRedirects, (url, headers) =>
      fetch(url, { headers, redirect: 'manual', dispatcher: agent, signal }),
    );
    if (!response.ok) throw refused(`the server answers ${response.status}${response.statusText && ` ${response.statusText}`}`);
    return response.body ? await readBounded(response.body) : new Uint8Array();
  } catch (error) {
    if (interrupt?.aborted) throw new PlangraphError('INTERRUPTED', `fetching ${source} was given up`, { cause: error });
    throw named(source, deadline.aborted ? tooSlow(fetchTimeout) : error);
  } finally {
    await agent.destroy();
  }
}

type Get = (url: URL, headers: Record<string, string>) => Promise<Response>;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

async function follow(address: URL, maxRedirects: number, get: Get): Promise<Response> {
  let url = address;
  for (let redirects = 0; ; redirects += 1) {
    const response = await get(withoutUser(url), { ...HEADERS, ...(url.origin === address.origin ? authorizationOf(address) : {}) });
    const location = locationOf(response);
    if (!REDIRECTS.includes(response.status) || location === null) return response;
    await response.body?.cancel();
    if (redirects === maxRedirects)
      throw refused(`it redirects more than ${maxRedirects} times`, `raise ${SETTINGS.maxRedirects.flag}, or name the last address itself`);
    const next = URL.canParse(location, url) ? new URL(location, url) : null;
    if (!next || !/^https?:$/.test(next.protocol)) throw refused('it redirects to what is no address of a web server');
    url = next;
  }
}

/** Where a header is to be ASCII, servers send UTF-8, and the library hands over its bytes. */
function locationOf({ headers }: Response): string | null {
  const location = headers.get('location');
  return location && Buffer.from(location, 'latin1').toString('utf8');
}

/** Some servers answer only who says who it is, or in another language. */
const HEADERS = { 'user-agent': `plangraph/${packageVersion()}`, 'accept-language': 'zh-CN,zh;q=0.9,*;q=0.5' };

function authorizationOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function withoutUser(url: URL): URL {
  const plain = new URL(url);
  plain.username = plain.password = '';
  return plain;
}

function refused(reason: string, hint = 'open it in a browser, save what it shows, and give that file'): PlangraphError {
  return new PlangraphError('ADDRESS_REFUSED', reason, { hint });
}

function tooSlow(fetchTimeout: number): PlangraphError {
  const hint = `raise ${SETTINGS.fetchTimeout.flag}, or download it and give the file`;
  return new PlangraphError('ADDRESS_UNREACHABLE', `it took longer than ${fetchTimeout} ms`, { hint });
}

/** What a user reads for the code of an error; the first pattern counts. */
const REASONS: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^ENOTFOUND$/, 'there is no server of that name'],
  [/^EAI_/, 'its name cannot be looked up now'],
  [/^ECONNREFUSED$/, 'the server refuses connections'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the server broke the connection off'],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/, 'the server cannot be reached'],
  [/CERT|VERIFY/, 'its certificate cannot be trusted'],
  [/^(EPROTO|ERR_SSL)/, 'no encrypted connection can be made'],
  [/^(HPE_|UND_ERR_)/, 'the answer is no HTTP'],
  [/^(Z_|ERR_)/, 'the answer cannot be unpacked'],
];

/** The error that a user reads; the library wraps what went wrong. */
function named(source: string, error: unknown): PlangraphError {
  const causes: (Error & { code?: string })[] = [];
  for (let cause = error; isNativeError(cause) && causes.length < 4; cause = cause.cause) causes.push(cause);
  const ours = causes.find((cause) => isPlangraphError(cause));
  const code = causes.at(-1)?.code ?? '';
  const [, reason] = REASONS.find(([pattern]) => pattern.test(code)) ?? ['', (causes.at(-1)?.message ?? String(error)).trim()];
  const detail = code === '' ? '' : ` (${code})`;
  return new PlangraphError(ours?.code ?? 'ADDRESS_UNREACHABLE', `cannot fetch ${source}: ${ours?.message ?? reason + detail}`, {
    cause: error,
    hint: ours?.hint ?? 'check the address (no proxy is used, whatever HTTPS_PROXY says); or download it and give the file',
  });
}
