import autocannon from 'autocannon';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { packageRoot } from '../../schema/package-root.js';
import { openStore } from '../../src/store/open-store.js';

export interface RequestFigures {
  readonly name: string;
  readonly requestsPerSecond: number;
  /** Latencies in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not 200, and requests without an answer. */
  readonly failed: number;
}

export interface GraphSize {
  readonly documents: number;
  readonly entities: number;
  readonly relations: number;
}

export interface ServedGraph {
  readonly name: string;
  readonly size: GraphSize;
  readonly figures: readonly RequestFigures[];
}

const CONNECTIONS = 16;
const SECONDS = 8;
const WARM_UP_SECONDS = 2;
/** As many entities are asked for in turn. */
const ENTITIES = 200;

const ONE_HOP = `query ($id: ID!) { entity(id: $id) { name relations(first: 20) { edges { relation { type } other { name type } } } } }`;
const ONE_HOP_EVIDENCE = `query ($id: ID!) { entity(id: $id) { name relations(first: 20) { edges {
  relation { type modality } other { name type } evidence(first: 1) { quote sectionPath document { title } } } } } }`;

/** Requests over real HTTP to `plangraph serve` in a process of its own: health alone, one hop, one hop with evidence. */
export async function measureRequests(name: string, file: string): Promise<ServedGraph> {
  const { ids, size } = await lookInto(file);
  const entry = join(packageRoot, 'dist', 'src', 'cli', 'main.js');
  const server = spawn(process.execPath, [entry, 'serve', '--store', `sqlite:${file}`, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(server);
    const figures = [
      await fire('health alone', { url: `${url}/health/live` }),
      await fire('one hop', queries(url, ONE_HOP, ids)),
      await fire('one hop with evidence', queries(url, ONE_HOP_EVIDENCE, ids)),
    ];
    return { name, size, figures };
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'close');
  }
}

/** The ids of the entities with most relations, the heaviest to ask for. */
export async function lookInto(file: string): Promise<{ ids: string[]; size: GraphSize }> {
  const store = await openStore(`sqlite:${file}`);
  try {
    const page = { first: 100 };
    const orderBy = [{ field: 'relationCount', descending: true }] as const;
    const first = await store.reader.findEntities({ orderBy, page });
    const after = first.items.at(-1)?.cursor;
    const second = after === undefined ? { items: [] } : await store.reader.findEntities({ orderBy, page: { ...page, after } });
    const { documents, entities, relations } = await store.reader.stats();
    const total = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0);
    return {
      ids: [...first.items, ...second.items].slice(0, ENTITIES).map(({ item }) => item.id),
      size: { documents, entities: total(entities), relations: total(relations) },
    };
  } finally {
    await store.close();
  }
}

export async function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout!) {
    said += String(chunk);
    const found = /API\s+(\S+)\/graphql\s/.exec(said);
    if (found) return found[1]!;
  }
  throw new Error(`the server ended and said: ${said}`);
}

export function queries(url: string, query: string, ids: readonly string[]): autocannon.Options {
  return {
    url: `${url}/graphql`,
    requests: ids.map((id) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id } }),
    })),
  };
}

export async function fire(name: string, options: autocannon.Options): Promise<RequestFigures> {
  await autocannon({ ...options, connections: CONNECTIONS, duration: WARM_UP_SECONDS });
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, connections: CONNECTIONS, duration: SECONDS });
  return { name, requestsPerSecond: Math.round(requests.average), p50: latency.p50, p99: latency.p99, failed: non2xx + errors };
}
