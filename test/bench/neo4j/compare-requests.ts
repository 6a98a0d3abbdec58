import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { busiest } from '../api/questions.js';
import { ask, fire, type RequestFigures } from '../http/fire.js';
import { type Server, start, startOurs, stop } from '../http/server.js';
import type { Comparison } from './comparison.js';
import { REQUESTS, told } from './requests.js';

export interface RequestComparison extends Comparison {
  /** Of our server where it keeps nothing of what it read. */
  readonly keepingNothing: number;
}

interface Served {
  readonly figures: readonly RequestFigures[];
  /** What the requests tell, for each of the first institutions. */
  readonly answers: readonly (readonly (string | number)[])[];
}

/** So many institutions are asked for before anything is measured, to see that both servers say the same. */
const CHECKED = 10;
const WARM_UP_SECONDS = 2;
const SECONDS = 8;

/**
 * The API, with what it keeps while the data rests and without, against `@neo4j/graphql`, each a process of its own over the
 * same database.
 * @throws AssertionError where they do not give the same answers.
 */
export async function compareRequests(store: GraphStore, url: string): Promise<RequestComparison[]> {
  const ids = await busiest(store, { type: 'Institution' });
  const ours = await measured(startOurs(url), 'ours', ids);
  const forgetful = await measured(startOurs(url, '--cache-records', '0'), 'ours', ids);
  const peer = fileURLToPath(new URL('peer-server.js', import.meta.url));
  const other = await measured(start('@neo4j/graphql', [peer, url]), 'other', ids);
  assert.deepEqual(ours.answers, other.answers);
  return REQUESTS.map(({ name }, at) => ({
    name,
    ours: ours.figures[at]!.requestsPerSecond,
    keepingNothing: forgetful.figures[at]!.requestsPerSecond,
    other: other.figures[at]!.requestsPerSecond,
  }));
}

/** The answers to all requests, and their figures, of a server that is stopped afterwards. */
async function measured(starting: Promise<Server>, whose: 'ours' | 'other', ids: readonly string[]): Promise<Served> {
  const server = await starting;
  try {
    const answers: (readonly (string | number)[])[] = [];
    for (const request of REQUESTS) for (const id of ids.slice(0, CHECKED)) answers.push(told(await ask(server, request[whose], { id })));
    const figures: RequestFigures[] = [];
    for (const request of REQUESTS) {
      const asked = { query: request[whose], variables: ids.map((id) => ({ id })) };
      await fire(server, asked, WARM_UP_SECONDS);
      figures.push(await fire(server, asked, SECONDS));
    }
    return { figures, answers };
  } finally {
    await stop(server);
  }
}
