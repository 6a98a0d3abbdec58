import autocannon from 'autocannon';
import type { Server } from './server.js';

export interface RequestFigures {
  readonly requestsPerSecond: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** A query, and the many variables with which it is asked in turn. */
export interface Asked {
  readonly query: string;
  readonly variables: readonly object[];
}

const CONNECTIONS = 16;

/**
 * Asks a query, or a path other than `/graphql`, for so many seconds, by 16 clients that each wait for their answer.
 * @throws Error where a request fails: a refusal would be fast.
 */
export async function fire({ name, url }: Server, asked: Asked | string, seconds: number): Promise<RequestFigures> {
  const { requests, latency, non2xx, errors } = await autocannon({
    ...(typeof asked === 'string'
      ? { url: url + asked }
      : { url: `${url}/graphql`, requests: asked.variables.map((given) => post(asked.query, given)) }),
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (non2xx + errors > 0) throw new Error(`${name} failed ${non2xx + errors} requests`);
  return { requestsPerSecond: Math.round(requests.average), p50: latency.p50, p99: latency.p99 };
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

function post(query: string, variables: object) {
  return { method: 'POST' as const, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) };
}
