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
import { ask, fire, fireOnce, type RequestFigures } from '../http/fire.js';
import { type Server, startOurs, stop } from '../http/server.js';
import { type PeerKind, PEERS, startPeer } from './peers.js';
import { type WideQuestion, wideQuestionsAbout } from './questions.js';

/** One question, answered by each server in turn: with variables that none was asked before, and with a hundred again and again. */
export interface AnswerFigures {
  readonly name: string;
  readonly cold: readonly RequestFigures[];
  readonly warm: readonly RequestFigures[];
}

export interface ApiFigures {
  readonly machine: Machine;
  readonly size: GraphSize;
  /** In the order of the figures of each question. */
  readonly servers: readonly string[];
  readonly questions: readonly AnswerFigures[];
}

const PLANS = 30;
const PLAN_BYTES = 60_000;
/** Each server is measured so often, in turns, and the median of the turns counts: what else the machine does hits all. */
const ROUNDS = 3;
const COLD_ROUNDS = 5;
const SECONDS = 1;
/** Servers are warmed up by so many requests, when V8 has seen them often enough, or for so many turns on a slow machine. */
const WARM_UP_REQUESTS = 10_000;
const WARM_UP_TURNS = 4;
const WARM_UP_SECONDS = 2;
/** Of the variables that are asked once, every so manieth is compared. */
const COMPARED = 50;

/** The names of what is measured; all unless given. */
interface Chosen {
  readonly questions?: readonly string[] | undefined;
  readonly peers?: readonly string[] | undefined;
}

/**
 * Our API against other servers over reads written by hand, on the same file, each in a process of its own, all asked the
 * same questions in turns. For each question all start anew, so that none remembers the answer to another.
 * @throws AssertionError where a server answers anything else than the others, RangeError where a name is none.
 */
export async function measureApi(note: (what: string) => void, chosen: Chosen = {}): Promise<ApiFigures> {
  const peers = choose(Object.keys(PEERS) as PeerKind[], chosen.peers);
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-bench-'));
  try {
    const file = join(folder, 'plans.db');
    note('the API: loading plans');
    const all = await loadPlans(file);
    const names = choose(
      all.map(({ name }) => name),
      chosen.questions,
    );
    const questions = all.filter(({ name }) => names.includes(name));
    const { size } = await lookInto(file);
    note('the API: comparing answers');
    await withServers(file, peers, async (servers) => {
      for (const question of questions) await checkAnswers(question, servers);
    });
    const figures: AnswerFigures[] = [];
    for (const question of questions) {
      note(`the API: ${question.name}`);
      figures.push(await withServers(file, peers, (servers) => compare(question, servers)));
    }
    return { machine, size, servers: ['plangraph', ...peers.map((kind) => PEERS[kind])], questions: figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function choose<Name extends string>(known: readonly Name[], names: readonly string[] = known): readonly Name[] {
  const unknown = names.filter((name) => !known.includes(name as Name));
  if (unknown.length > 0) throw new RangeError(`there is no ${unknown.join(', no ')}: ${known.join(', ')}`);
  return known.filter((name) => names.includes(name));
}

async function withServers<T>(file: string, peers: readonly PeerKind[], work: (servers: readonly Server[]) => Promise<T>): Promise<T> {
  const servers: Server[] = [];
  try {
    servers.push(await startOurs(`sqlite:${file}`));
    for (const kind of peers) servers.push(await startPeer(kind, file));
    return await work(servers);
  } finally {
    await Promise.all(servers.map(stop));
  }
}

async function loadPlans(file: string): Promise<WideQuestion[]> {
  const store = await openStore(`sqlite:${file}`);
  try {
    for (let seed = 1; seed <= PLANS; seed++) {
      const bytes = Buffer.from(generatePlan(PLAN_BYTES, seed));
      await loadGraph(store, extractDocument({ source: `generated-${seed}.md`, bytes }));
    }
    return await wideQuestionsAbout(store);
  } finally {
    await store.close();
  }
}

/** What answers differently is not the same work. */
async function checkAnswers({ name, query, variables, once }: WideQuestion, servers: readonly Server[]): Promise<void> {
  for (const given of [...variables, ...once.filter((_, at) => at % COMPARED === 0)]) {
    const answers = await Promise.all(servers.map((server) => ask(server, query, given)));
    for (const [at, answer] of answers.entries())
      deepStrictEqual(answer, answers[0], `${servers[at]!.name} answers ${name} differently for ${JSON.stringify(given)}`);
  }
}

/** Servers are brought to full speed by the variables that are asked again and again; the others none has seen. */
async function compare(question: WideQuestion, servers: readonly Server[]): Promise<AnswerFigures> {
  const { name, query, once } = question;
  for (const server of servers) await warmUp(question, server);
  const size = Math.ceil(once.length / COLD_ROUNDS);
  const cold = await takeTurns(servers, COLD_ROUNDS, (server, round) =>
    fireOnce(server, { query, variables: once.slice(round * size, (round + 1) * size) }),
  );
  return { name, cold, warm: await takeTurns(servers, ROUNDS, (server) => fire(server, question, SECONDS)) };
}

async function warmUp(question: WideQuestion, server: Server): Promise<void> {
  for (let turn = 0, asked = 0; turn < WARM_UP_TURNS && asked < WARM_UP_REQUESTS; turn++)
    asked += (await fire(server, question, WARM_UP_SECONDS)).requestsPerSecond * WARM_UP_SECONDS;
}

async function takeTurns(
  servers: readonly Server[],
  rounds: number,
  measure: (server: Server, round: number) => Promise<RequestFigures>,
): Promise<RequestFigures[]> {
  const figures: RequestFigures[][] = servers.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, server] of servers.entries()) figures[at]!.push(await measure(server, round));
  return figures.map((turns) => ({
    requestsPerSecond: median(turns.map(({ requestsPerSecond }) => requestsPerSecond)),
    p50: median(turns.map(({ p50 }) => p50)),
    p99: median(turns.map(({ p99 }) => p99)),
    processor: turns[0]!.processor === null ? null : median(turns.map(({ processor }) => processor!)),
  }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
