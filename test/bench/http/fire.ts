import autocannon from 'autocannon';
import { processorTime, type Server } from './server.js';

export interface RequestFigures {
  readonly requestsPerSecond: number;
  /** Where failures are no error. */
  readonly failed?: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** What a request took of the server's processor time, in milliseconds; null where the system does not tell. */
  readonly processor: number | null;
}

/** A query, and the many variables with which it is asked in turn. */
export interface Asked {
  readonly query: string;
  readonly variables: readonly object[];
}

const CONNECTIONS = 16;
/** In milliseconds: a measurement ends with a sample. */
const SAMPLE = 20;

/** How a measurement differs from the usual. */
export interface FireOptions {
  readonly connections?: number;
  /** Failed requests are counted, and no error. */
  readonly mayFail?: boolean;
}

/**
 * Asks a query, or a path other than `/graphql`, for so many seconds, by 16 clients or as many as are told, that each wait for
 * their answer.
 * @throws Error where a request fails: a refusal would be fast.
 */
export function fire(server: Server, asked: Asked | string, seconds: number, options: FireOptions = {}): Promise<RequestFigures> {
  const { connections = CONNECTIONS, mayFail = false } = options;
  const requests = typeof asked === 'string' ? { url: server.url + asked } : { url: `${server.url}/graphql`, requests: postsOf(asked) };
  return measure(server, { ...requests, connections, duration: seconds }, mayFail);
}

/**
 * Asks a query with each of its variables once, by 16 clients that each wait for their answer.
 * @throws Error where a request fails.
 */
export function fireOnce(server: Server, asked: Asked): Promise<RequestFigures> {
  const posts = postsOf(asked);
  let clients = 0;
  return measure(server, {
    url: `${server.url}/graphql`,
    amount: posts.length,
    // Clients that share a list would each ask all of it.
    setupClient(client) {
      const own = clients++;
      client.setRequests(posts.filter((_, at) => at % CONNECTIONS === own));
    },
  });
}

async function measure(server: Server, options: autocannon.Options, mayFail = false): Promise<RequestFigures> {
  const before = processorTime(server);
  const { requests, latency, non2xx, errors, start, finish } = await autocannon({
    connections: CONNECTIONS,
    ...options,
    sampleInt: SAMPLE,
  });
  const after = processorTime(server);
  if (non2xx + errors > 0 && !mayFail) throw new Error(`${server.name} failed ${non2xx + errors} requests`);
  return {
    requestsPerSecond: Math.round((requests.total * 1000) / (finish.getTime() - start.getTime())),
    failed: non2xx + errors,
    p50: latency.p50,
    p99: latency.p99,
    processor: before === null || after === null ? null : (after - before) / requests.total,
  };
}

/**
 * The data of one answer.
 * @throws Error where it has errors.
 */
export async function ask({ url }: Server, query: string, variables: object): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, post(query, variables));
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`${url} answers ${response.status} ${JSON.stringify(errors)}`);
  return data;
}

function postsOf({ query, variables }: Asked) {
  return variables.map((given) => post(query, given));
}

function post(query: string, variables: object) {
  return { method: 'POST' as const, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) };
}
