import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDocument } from '../../../ingest/pipeline.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import { generatePlan } from '../generate-plan.js';
import { describeMachine, type Machine } from '../machine.js';
import { lookInto, type GraphSize } from '../measure-requests.js';
import { ask, fire, type RequestFigures } from '../http/fire.js';
import { type Server, startOurs, stop } from '../http/server.js';
import { type PeerKind, PEERS, startPeer } from './peers.js';
import { type Question, questionsAbout } from './questions.js';

/** One question, answered by each server in turn. */
export interface AnswerFigures {
  readonly name: string;
  readonly servers: readonly RequestFigures[];
}

export interface ApiFigures {
  readonly machine: Machine;
  readonly size: GraphSize;
  readonly questions: readonly AnswerFigures[];
}

const PLANS = 12;
const PLAN_BYTES = 60_000;
/** Each server is measured so often, in turns, and the median of the turns counts: what else the machine does hits all. */
const ROUNDS = 3;
const SECONDS = 1;
const WARM_UP_SECONDS = 1;

/**
 * Our API against other servers over reads written by hand, on the same file, each in a process of its own, all asked the
 * same questions in turns.
 * @throws AssertionError where a server answers anything else than the others.
 */
export async function measureApi(note: (what: string) => void): Promise<ApiFigures> {
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-bench-'));
  try {
    const file = join(folder, 'plans.db');
    note('the API: loading plans');
    const questions = await loadPlans(file);
    const { size } = await lookInto(file);
    const servers: Server[] = [];
    try {
      servers.push(await startOurs(`sqlite:${file}`));
      for (const kind of Object.keys(PEERS) as PeerKind[]) servers.push(await startPeer(kind, file));
      const figures: AnswerFigures[] = [];
      for (const question of questions) {
        note(`the API: ${question.name}`);
        await checkAnswers(question, servers);
        figures.push({ name: question.name, servers: await compare(question, servers) });
      }
      return { machine, size, questions: figures };
    } finally {
      await Promise.all(servers.map(stop));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadPlans(file: string): Promise<Question[]> {
  const store = await openStore(`sqlite:${file}`);
  try {
    for (let seed = 1; seed <= PLANS; seed++) {
      const bytes = Buffer.from(generatePlan(PLAN_BYTES, seed));
      await loadGraph(store, extractDocument({ source: `generated-${seed}.md`, bytes }));
    }
    return await questionsAbout(store);
  } finally {
    await store.close();
  }
}

/** What answers differently is not the same work. */
async function checkAnswers({ name, query, variables }: Question, servers: readonly Server[]): Promise<void> {
  for (const given of variables) {
    const answers = await Promise.all(servers.map((server) => ask(server, query, given)));
    for (const [at, answer] of answers.entries())
      deepStrictEqual(answer, answers[0], `${servers[at]!.name} answers ${name} differently for ${JSON.stringify(given)}`);
  }
}

async function compare(question: Question, servers: readonly Server[]): Promise<RequestFigures[]> {
  const rounds: RequestFigures[][] = servers.map(() => []);
  for (const server of servers) await fire(server, question, WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, server] of servers.entries()) rounds[at]!.push(await fire(server, question, SECONDS));
  return rounds.map((figures) => [...figures].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond)[Math.floor(ROUNDS / 2)]!);
}
