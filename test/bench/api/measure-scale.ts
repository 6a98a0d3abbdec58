import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import { describeMachine, type Machine } from '../machine.js';
import { ask, fire, type RequestFigures } from '../http/fire.js';
import { residentMemory, type Server, startOurs, stop } from '../http/server.js';
import { generateGraphs } from './generate-graph.js';
import { type Question, questionsAbout } from './questions.js';

export interface ScaleFigures {
  readonly machine: Machine;
  readonly entities: number;
  readonly relations: number;
  /** What it took to check and load them, in seconds. */
  readonly loading: number;
  /** Each question over a hundredth of the graph, and over all of it. */
  readonly questions: readonly { readonly name: string; readonly small: RequestFigures; readonly large: RequestFigures }[];
  /** Of the server of the large graph after all questions, in MiB; null where the system does not tell. */
  readonly memory: { readonly now: number; readonly most: number } | null;
}

const ENTITIES = 100_000;
const RELATIONS = 1_000_000;
const SMALLER = 100;
const SECONDS = 2;
/** Each waits for the deadline of traversals. */
const FIRST_ATTEMPTS = 6;

/** Our API over 100,000 entities and 1,000,000 relations: its memory, and what the size costs a request. */
export async function measureScale(note: (what: string) => void): Promise<ScaleFigures> {
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-bench-'));
  try {
    note('the API: making 1,000,000 relations');
    const [few, many] = [join(folder, 'few.db'), join(folder, 'many.db')];
    const start = performance.now();
    const largeQuestions = await make(many, ENTITIES, RELATIONS);
    const loading = (performance.now() - start) / 1000;
    const smallQuestions = await make(few, ENTITIES / SMALLER, RELATIONS / SMALLER);
    note('the API over 1,000,000 relations');
    const small = await figuresOf(few, smallQuestions);
    const large = await figuresOf(many, largeQuestions);
    return {
      machine,
      entities: ENTITIES,
      relations: RELATIONS,
      loading,
      questions: smallQuestions.map(({ name }, at) => ({ name, small: small.figures[at]!, large: large.figures[at]! })),
      memory: large.memory,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function make(file: string, entities: number, relations: number): Promise<Question[]> {
  const store = await openStore(`sqlite:${file}`);
  try {
    for (const graph of generateGraphs(entities, relations)) await loadGraph(store, graph);
    return await questionsAbout(store);
  } finally {
    await store.close();
  }
}

async function figuresOf(
  file: string,
  questions: readonly Question[],
): Promise<Pick<ScaleFigures, 'memory'> & { figures: RequestFigures[] }> {
  const server = await startOurs(`sqlite:${file}`);
  try {
    const figures: RequestFigures[] = [];
    for (const question of questions) {
      await firstAnswer(server, question);
      await fire(server, question, 1);
      figures.push(await fire(server, question, SECONDS));
    }
    return { figures, memory: residentMemory(server) };
  } finally {
    await stop(server);
  }
}

/** Paths are refused until all relations are in memory, which goes on meanwhile. */
async function firstAnswer(server: Server, { query, variables }: Question): Promise<void> {
  for (let time = 1; ; time++) {
    try {
      await ask(server, query, variables[0]!);
      return;
    } catch (error) {
      if (time === FIRST_ATTEMPTS || !String(error).includes('DEADLINE_EXCEEDED')) throw error;
    }
  }
}
