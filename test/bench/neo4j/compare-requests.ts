import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../../schema/package-root.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { addressOf, fire, queries, type RequestFigures } from '../measure-requests.js';
import type { Comparison } from './comparison.js';
import { REQUESTS, told } from './requests.js';

export interface RequestComparison extends Comparison {
  /** Of our server where it keeps nothing of what it read. */
  readonly keepingNothing: number;
  readonly failed: number;
}

interface Served {
  readonly figures: readonly RequestFigures[];
  /** What the requests tell, for each of the first institutions. */
  readonly answers: readonly (readonly (string | number)[])[];
}

/** So many institutions are asked for before anything is measured, to see that both servers say the same. */
const CHECKED = 10;

/**
 * The API, with what it keeps while the data rests and without, against `@neo4j/graphql`, each a process of its own over the
 * same database.
 * @throws AssertionError where they do not give the same answers.
 */
export async function compareRequests(store: GraphStore, url: string): Promise<RequestComparison[]> {
  const where = { field: 'type', op: 'eq', value: 'Institution' } as const;
  const found = await store.reader.findEntities({ where, orderBy: [{ field: 'relationCount', descending: true }], page: { first: 100 } });
  const ids = found.items.map(({ item }) => item.id);
  const entry = join(packageRoot, 'dist', 'src', 'cli', 'main.js');
  const quiet = { ...process.env, PLANGRAPH_LOG_LEVEL: 'error' };
  const command = [entry, 'serve', '--store', url, '--port', '0'];
  const ours = await serve(command, quiet, 'ours', ids);
  const forgetful = await serve([...command, '--kept-records', '0'], quiet, 'ours', ids);
  const other = await serve([fileURLToPath(new URL('peer-server.js', import.meta.url)), url], process.env, 'other', ids);
  assert.deepEqual(ours.answers, other.answers);
  return REQUESTS.map(({ name }, at) => ({
    name,
    ours: ours.figures[at]!.requestsPerSecond,
    keepingNothing: forgetful.figures[at]!.requestsPerSecond,
    other: other.figures[at]!.requestsPerSecond,
    failed: [ours, forgetful, other].reduce((sum, { figures }) => sum + figures[at]!.failed, 0),
  }));
}

/** The answers to all requests, and their figures, of a server in a process of its own. */
async function serve(argv: readonly string[], env: NodeJS.ProcessEnv, whose: 'ours' | 'other', ids: readonly string[]): Promise<Served> {
  const server = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'], env });
  try {
    const url = await addressOf(server);
    const answers: (readonly (string | number)[])[] = [];
    for (const request of REQUESTS) for (const id of ids.slice(0, CHECKED)) answers.push(told(await ask(url, request[whose], id)));
    const figures: RequestFigures[] = [];
    for (const request of REQUESTS) figures.push(await fire(request.name, queries(url, request[whose], ids)));
    return { figures, answers };
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'close');
  }
}

async function ask(url: string, query: string, id: string): Promise<unknown> {
  const body = JSON.stringify(query.includes('$id') ? { query, variables: { id } } : { query });
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return answer.json();
}
