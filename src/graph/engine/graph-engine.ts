import { raceAbort, SharedWork } from '../../concurrency/race-abort.js';
import { SingleFlight } from '../../concurrency/single-flight.js';
import { ThreadPool } from '../../concurrency/thread-pool.js';
import { PlangraphError } from '../../../schema/errors.js';
import type { Graph } from '../graph.js';
import { type EdgeReader, loadGraph } from '../load-graph.js';
import { runTask, type Task, type TaskAnswer, type TaskName, type TaskRequest } from '../tasks/tasks.js';
import type { GraphLimits } from '../../config.js';
import type { LoadInput, StoreAddress, TaskInput } from './graph-thread.js';
import { runsInline } from './runs-inline.js';

const THREAD = {
  file: new URL('./graph-thread.js', import.meta.url),
  // Of what is made and thrown away at once a thread here has little: V8's own 48 MiB for it would only lie there. With these 8
  // a server over a million relations peaks 30 MiB lower and reads them as fast.
  resourceLimits: { maxYoungGenerationSizeMb: 8 },
};

export interface GraphEngineOptions {
  readonly reader: EdgeReader;
  readonly limits: GraphLimits;
  /** Where a thread of its own can open the same store to read the relations; without it they are read here, in batches. */
  readonly reopen?: StoreAddress;
}

/** What is asked of a graph. */
export type GraphQuestions = Pick<GraphEngine, 'limits' | 'run' | 'analyse'>;

/** Analyses of a whole graph, which take nothing but the graph. */
export type AnalysisName = 'centrality' | 'communities';

export interface Analysis<Name extends AnalysisName> {
  /** Whose numbers the answer uses. */
  readonly graph: Graph;
  readonly answer: TaskAnswer<Name>;
}

/**
 * Answers traversals and analyses of one store. The relations lie in shared memory for one data version and are read again
 * when it is asked about another; what looks at few of them is done at once, all else in a thread that is ended where the
 * answer is late or nobody waits for it, so that none keeps other requests waiting.
 */
export class GraphEngine {
  readonly limits: GraphLimits;
  readonly #reader: GraphEngineOptions['reader'];
  readonly #tasks = new ThreadPool(THREAD);
  readonly #loader = new ThreadPool({ ...THREAD, endsWhenIdle: true });
  readonly #loads: SingleFlight<Graph>;
  readonly #analyses = new WeakMap<Graph, Map<AnalysisName, SharedWork<unknown>>>();
  #graph: Graph | undefined;

  constructor({ reader, limits, reopen }: GraphEngineOptions) {
    this.limits = limits;
    this.#reader = reader;
    const maxRelations = limits.maxLoadedRelations;
    this.#loads = new SingleFlight(async () => {
      const graph = reopen ? this.#loadInWorker({ store: reopen, maxRelations }) : loadGraph(reader, maxRelations);
      return (this.#graph = await graph);
    });
  }

  /**
   * The task's answer for the store's data of now.
   * @throws PlangraphError DEADLINE_EXCEEDED, GRAPH_TOO_LARGE, the signal's reason, and what reading the store throws.
   */
  async run<Name extends TaskName>(name: Name, request: TaskRequest<Name>, signal?: AbortSignal): Promise<TaskAnswer<Name>> {
    const end = this.#end();
    const graph = await this.#current(end, signal);
    const task = { name, request };
    if (runsInline(graph, task)) return runTask(graph, task);
    return this.#inTime(end, signal, late, (waiting) => this.#runInWorker<TaskAnswer<Name>>(graph, task, waiting));
  }

  /**
   * The analysis of the whole graph, which is kept as long as the graph is.
   * @throws as `run` does
   */
  async analyse<Name extends AnalysisName>(name: Name, signal?: AbortSignal): Promise<Analysis<Name>> {
    const end = this.#end();
    const graph = await this.#current(end, signal);
    const work = this.#analysisOf(graph, name);
    return { graph, answer: (await this.#inTime(end, signal, late, (waiting) => work.wait(waiting))) as TaskAnswer<Name> };
  }

  /** The same questions for one who gives up when the signal is aborted. */
  withSignal(signal: AbortSignal): GraphQuestions {
    return {
      limits: this.limits,
      run: (name, request) => this.run(name, request, signal),
      analyse: (name) => this.analyse(name, signal),
    };
  }

  async close(): Promise<void> {
    const closed = new PlangraphError('STORE_UNAVAILABLE', 'the graph is closed');
    await Promise.all([this.#tasks.close(closed), this.#loader.close(closed)]);
  }

  #analysisOf(graph: Graph, name: AnalysisName): SharedWork<unknown> {
    const analyses = this.#analyses.get(graph) ?? new Map<AnalysisName, SharedWork<unknown>>();
    this.#analyses.set(graph, analyses);
    const known = analyses.get(name);
    if (known && !known.failed) return known;
    const work = new SharedWork((signal) => this.#runInWorker(graph, { name, request: null }, signal));
    analyses.set(name, work);
    return work;
  }

  /** The graph of the store's present data. Reading it goes on where a request cannot wait for it, for the next. */
  async #current(end: number, signal: AbortSignal | undefined): Promise<Graph> {
    const version = await this.#reader.dataVersion();
    if (this.#graph?.version === version) return this.#graph;
    return this.#inTime(end, signal, stillLoading, (waiting) => raceAbort(this.#loads.get(version), waiting));
  }

  #runInWorker<Answer>(graph: Graph, task: Task, signal: AbortSignal): Promise<Answer> {
    return this.#tasks.run<TaskInput, Answer>('runTask', { graph, task }, signal);
  }

  #loadInWorker(input: LoadInput): Promise<Graph> {
    return this.#loader.run<LoadInput, Graph>('load', input);
  }

  /** When an answer must be there, by the clock of `performance.now`. */
  #end(): number {
    return performance.now() + this.limits.graphDeadline * 1000;
  }

  /** The work under a signal that is aborted with the caller's, or at the end. */
  async #inTime<T>(
    end: number,
    caller: AbortSignal | undefined,
    reason: () => PlangraphError,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(reason()), Math.max(0, end - performance.now()));
    try {
      return await work(caller ? AbortSignal.any([caller, limit.signal]) : limit.signal);
    } finally {
      clearTimeout(timer);
    }
  }
}

function late(): PlangraphError {
  return new PlangraphError('DEADLINE_EXCEEDED', 'the graph query took longer than it may', {
    hint: 'ask for fewer steps or fewer types, or raise PLANGRAPH_GRAPH_DEADLINE',
  });
}

function stillLoading(): PlangraphError {
  return new PlangraphError('DEADLINE_EXCEEDED', 'the relations of the store are still being read into memory', {
    hint: 'ask again in a moment, or raise PLANGRAPH_GRAPH_DEADLINE',
  });
}
