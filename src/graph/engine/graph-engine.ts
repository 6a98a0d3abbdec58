import { setTimeout as delay } from 'node:timers/promises';
import { PlangraphError } from '../../../schema/errors.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import type { Graph } from '../graph.js';
import { loadGraph } from '../load-graph.js';
import { runTask, type TaskAnswer, type TaskName, type TaskRequest } from '../tasks/tasks.js';
import type { GraphLimits } from './graph-limits.js';
import { isLight } from './is-light.js';
import { loadElsewhere } from './load-elsewhere.js';
import type { StoreAddress } from './messages.js';
import { Newest } from './newest.js';
import { TaskWorker } from './task-worker.js';

export interface GraphEngineOptions {
  readonly reader: Pick<GraphReader, 'dataVersion' | 'ties'>;
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
 * Answers traversals and analyses of one store. The relations are kept in shared memory for one data version and read
 * again when it is asked about another; light tasks are done at once, all others in a worker that is ended at the
 * deadline, so that none keeps other requests waiting.
 */
export class GraphEngine {
  readonly limits: GraphLimits;
  readonly #reader: GraphEngineOptions['reader'];
  readonly #worker = new TaskWorker();
  readonly #closing = new AbortController();
  readonly #loads: Newest<Graph>;
  readonly #analyses = new WeakMap<Graph, Map<AnalysisName, Promise<unknown>>>();
  #graph: Graph | undefined;

  constructor({ reader, limits, reopen }: GraphEngineOptions) {
    this.limits = limits;
    this.#reader = reader;
    const maxRelations = limits.maxLoadedRelations;
    this.#loads = new Newest(async () => {
      const load = reopen ? loadElsewhere({ store: reopen, maxRelations }, this.#closing.signal) : loadGraph(reader, maxRelations);
      return (this.#graph = await load);
    });
  }

  /**
   * The task's answer for the store's data of now.
   * @throws PlangraphError DEADLINE_EXCEEDED, GRAPH_TOO_LARGE, and what reading the store throws.
   */
  run<Name extends TaskName>(name: Name, request: TaskRequest<Name>): Promise<TaskAnswer<Name>> {
    return this.#run(name, request, Infinity);
  }

  /** The same for a request that waits no longer than `left` milliseconds, also where the limit allows more. */
  within(left: () => number): GraphQuestions {
    return {
      limits: this.limits,
      run: (name, request) => this.#run(name, request, left()),
      analyse: (name) => this.analyse(name),
    };
  }

  /**
   * The analysis of the whole graph, which is kept as long as the graph is.
   * @throws as `run` does
   */
  async analyse<Name extends AnalysisName>(name: Name): Promise<Analysis<Name>> {
    const end = this.#endOf(Infinity);
    const graph = await this.#current(end);
    const kept = this.#analyses.get(graph) ?? new Map<AnalysisName, Promise<unknown>>();
    this.#analyses.set(graph, kept);
    const known = kept.get(name) ?? this.#runOn(graph, name, null, end);
    kept.set(name, known);
    try {
      return { graph, answer: (await known) as TaskAnswer<Name> };
    } catch (error) {
      kept.delete(name);
      throw error;
    }
  }

  async #run<Name extends TaskName>(name: Name, request: TaskRequest<Name>, left: number): Promise<TaskAnswer<Name>> {
    const end = this.#endOf(left);
    return this.#runOn(await this.#current(end), name, request, end);
  }

  async #runOn<Name extends TaskName>(graph: Graph, name: Name, request: TaskRequest<Name>, end: number): Promise<TaskAnswer<Name>> {
    const task = { name, request };
    if (isLight(graph, task)) return runTask(graph, task);
    return (await this.#worker.run(graph, task, secondsTo(end))) as TaskAnswer<Name>;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#worker.close();
  }

  /** When an answer must be there, by the clock of `performance.now`. */
  #endOf(left: number): number {
    return performance.now() + Math.min(this.limits.deadline * 1000, left);
  }

  /** The graph of the store's present data. Reading it goes on where a request cannot wait for it, for the next. */
  async #current(end: number): Promise<Graph> {
    const version = await this.#reader.dataVersion();
    if (this.#graph?.version === version) return this.#graph;
    const loading = this.#loads.get(version);
    const waiting = new AbortController();
    const late = delay(secondsTo(end) * 1000, undefined, { signal: waiting.signal }).then(() => {
      throw new PlangraphError('DEADLINE_EXCEEDED', 'the relations of the store are still being read into memory', {
        hint: 'ask again in a moment, or raise PLANGRAPH_GRAPH_DEADLINE',
      });
    });
    try {
      return await Promise.race([loading, late]);
    } finally {
      waiting.abort();
      late.catch(() => undefined);
      loading.catch(() => undefined);
    }
  }
}

function secondsTo(end: number): number {
  return Math.max(0, end - performance.now()) / 1000;
}
