import autocannon from 'autocannon';
import type { Question } from './questions.js';
import type { Peer } from './servers.js';

export interface ServerFigures {
  readonly name: string;
  readonly requestsPerSecond: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const CONNECTIONS = 16;

/** Asks one question for so many seconds, by 16 clients that each wait for their answer. */
export async function fireAt(
  { name, url }: Peer,
  { query, variables }: Pick<Question, 'query' | 'variables'>,
  seconds: number,
): Promise<ServerFigures> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: `${url}/graphql`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: variables.map((given) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: given }),
    })),
  });
  if (non2xx + errors > 0) throw new Error(`${name} failed ${non2xx + errors} requests`);
  return { name, requestsPerSecond: Math.round(requests.average), p50: latency.p50, p99: latency.p99 };
}

/**
 * The data of one answer.
 * @throws Error where it has errors.
 */
export async function ask(url: string, query: string, variables: object): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors || !data) throw new Error(`${url} answers ${response.status} ${JSON.stringify(errors)}`);
  return data;
}
