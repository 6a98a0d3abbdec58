import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { OperationNames } from './operation-names.js';

/** From a cached look-up to a traversal that nearly runs out of time, in seconds. */
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const MAX_OPERATION_NAMES = 200;

/** Figures that a store tells of itself, such as those of its connection pool, by name. */
export type StoreFigures = () => Readonly<Record<string, number>>;

/** The figures of one server, in a registry of its own, so that two servers in one process do not add up. */
export class ServerMetrics {
  readonly registry = new Registry();
  readonly operations = new OperationNames(MAX_OPERATION_NAMES);
  readonly requests = new Histogram({
    name: 'plangraph_http_request_duration_seconds',
    help: 'Time to answer an HTTP request, by method, route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: DURATIONS,
    registers: [this.registry],
  });
  readonly inFlight = new Gauge({
    name: 'plangraph_http_requests_in_flight',
    help: 'HTTP requests that are being answered.',
    registers: [this.registry],
  });
  readonly executions = new Histogram({
    name: 'plangraph_graphql_duration_seconds',
    help: 'Time to answer a GraphQL operation, by its name and whether it succeeded.',
    labelNames: ['operation', 'outcome'] as const,
    buckets: DURATIONS,
    registers: [this.registry],
  });
  readonly errors = new Counter({
    name: 'plangraph_graphql_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });
  readonly rejected = new Counter({
    name: 'plangraph_graphql_rejected_total',
    help: 'GraphQL requests that were turned away: queue (too many wait), time (they took too long).',
    labelNames: ['reason'] as const,
    registers: [this.registry],
  });

  constructor(storeFigures?: StoreFigures) {
    if (!storeFigures) return;
    const gauge = new Gauge({
      name: 'plangraph_store',
      help: 'What the store tells of itself, such as its connections.',
      labelNames: ['figure'] as const,
      registers: [this.registry],
      collect: () => {
        for (const [figure, value] of Object.entries(storeFigures())) gauge.set({ figure }, value);
      },
    });
  }

  /** Tells how many queries were answered by what they were compiled to. */
  watchCompiledOperations(operations: { readonly answered: number }): void {
    const counter = new Counter({
      name: 'plangraph_graphql_compiled_total',
      help: 'GraphQL queries answered by compiled operations, as they are asked again and again.',
      registers: [this.registry],
      collect() {
        counter.reset();
        counter.inc(operations.answered);
      },
    });
  }

  /** Counts an operation that succeeded after so many seconds. */
  observeSuccess(operationName: string | null, seconds: number): void {
    this.executions.observe({ operation: this.operations.labelOf(operationName), outcome: 'success' }, seconds);
  }

  /** Tells how many requests are worked on, and how many wait for it. */
  watchGate(gate: { readonly working: number; readonly waiting: number }): void {
    const gauge = new Gauge({
      name: 'plangraph_graphql_requests',
      help: 'GraphQL requests that are worked on, and that wait.',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect() {
        gauge.set({ state: 'working' }, gate.working);
        gauge.set({ state: 'waiting' }, gate.waiting);
      },
    });
  }

  /** Everything, and the figures of the process, in the text format of Prometheus. */
  async print(): Promise<{ readonly mediaType: string; readonly text: string }> {
    const all = Registry.merge([this.registry, processMetrics()]);
    return { mediaType: all.contentType, text: await all.metrics() };
  }
}

let collected: Registry | undefined;

/** The figures of this process (memory, processor, event loop, garbage collection), collected once however many servers it runs. */
export function processMetrics(): Registry {
  if (!collected) {
    collected = new Registry();
    collectDefaultMetrics({ register: collected });
  }
  return collected;
}
