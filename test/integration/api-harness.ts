import { type RunningServer, type ServerOptions, startServer } from '../../src/api/server/start-server.js';
import { openStore } from '../../src/store/open-store.js';
import type { GraphReader, GraphStore } from '../../src/store/port/graph-store.js';
import type { DocumentGraph } from '../../schema/records.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly limit?: number; readonly actual?: number };
}

export interface Answer {
  readonly status: number;
  // What a query selects is known to the test that asks, not to the harness.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly GraphqlError[];
}

/** A store in memory with the given plans, served over real HTTP on a free port. */
export class ApiHarness {
  /** The names of the port's methods that were called, in order. */
  readonly calls: string[] = [];
  /** What the server told its log. */
  readonly logged: { message: string; cause: unknown }[] = [];

  private constructor(
    readonly store: GraphStore,
    readonly server: RunningServer,
  ) {}

  static async start(
    options: Partial<ServerOptions> = {},
    graphs: readonly DocumentGraph[] = [cityPlan(), countyPlan()],
  ): Promise<ApiHarness> {
    const store = await openStore('sqlite::memory:');
    for (const graph of graphs) await store.writer.replaceDocument(graph);
    const calls: string[] = [];
    const logged: { message: string; cause: unknown }[] = [];
    const server = await startServer({
      store: { reader: countCalls(store.reader, calls) },
      port: 0,
      log: (message, cause) => logged.push({ message, cause }),
      ...options,
    });
    return Object.assign(new ApiHarness(store, server), { calls, logged });
  }

  /** Runs an action against a server of its own, which is stopped whatever happens. */
  static async with(options: Partial<ServerOptions>, action: (api: ApiHarness) => Promise<void>): Promise<void> {
    const api = await ApiHarness.start(options);
    try {
      await action(api);
    } finally {
      await api.stop();
    }
  }

  /** Posts a query and gives what came back; `headers` on top of the usual ones. */
  async ask(query: string, variables?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.post(JSON.stringify({ query, variables }), headers);
    const { data, errors = [] } = (await response.json()) as { data: unknown; errors?: GraphqlError[] };
    return { status: response.status, data, errors };
  }

  /** Asks what has to succeed: fails with the errors where there are any. */
  async data(query: string, variables?: object): Promise<Answer['data']> {
    const { data, errors } = await this.ask(query, variables);
    expect(errors).toEqual([]);
    return data;
  }

  /** Posts a body as it stands. */
  post(body: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.server.url}${path}`, { headers, redirect: 'manual' });
  }

  /** The calls of the port that the action makes. */
  async callsOf(action: () => Promise<unknown>): Promise<string[]> {
    this.calls.length = 0;
    await action();
    return [...this.calls];
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.store.close();
  }
}

/** The same reader, writing down the name of each method that is called. */
function countCalls(reader: GraphReader, calls: string[]): GraphReader {
  return new Proxy(reader, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        calls.push(String(name));
        return Reflect.apply(value, target, given);
      };
    },
  });
}
