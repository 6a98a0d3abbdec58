import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Limits } from '../../config.js';
import type { ToolHost } from '../../mcp/server/mcp-server.js';
import type { GraphqlAnswer } from '../../mcp/tool.js';
import { makeContext, type RequestContext, type SharedContext } from '../context/request-context.js';
import { apiError } from '../errors/api-error.js';
import { type ErrorLog, makeFormatError } from '../errors/format-error.js';
import { Deadline } from '../limits/deadline.js';
import type { RequestGate } from '../limits/request-gate.js';

/** The API's answer to a query, for the context of one call. */
export type AskGraphql = (query: string, variables: Readonly<Record<string, unknown>>, context: RequestContext) => Promise<GraphqlAnswer>;

export interface ToolHostOptions {
  readonly shared: SharedContext;
  readonly gate: RequestGate;
  readonly limits: Pick<Limits, 'requestTimeout'>;
  /** Null where only listed queries are run. */
  readonly graphql: AskGraphql | null;
  readonly log: ErrorLog;
}

/** Runs the calls of tools as the API runs queries: each waits for its turn, has a time limit, and tells nothing of the server's inside. */
export function makeToolHost({ shared, gate, limits: { requestTimeout }, graphql, log }: ToolHostOptions): ToolHost {
  const formatError = makeFormatError(log);
  return {
    version: shared.build.build,
    offersGraphql: graphql !== null,
    async run(name, work) {
      try {
        if (!gate.open) throw apiError('SERVER_BUSY', 'Too many requests are waiting; try again');
        return await gate.run(() => {
          const deadline = new Deadline(requestTimeout);
          const context = makeContext(shared, {
            id: name,
            deadline,
            authorization: undefined,
            client: name,
            nameOperation: () => undefined,
          });
          const { reader, graph, ontology } = context;
          const running = work({
            reader,
            graph,
            ontology,
            signal: deadline.signal,
            graphql: (query, variables) => graphql!(query, variables, context),
          });
          return { work: running.finally(() => deadline.end()), answer: deadline.race(running) };
        });
      } catch (error) {
        throw new Error(readable(formatError(toFormatted(error), error)), { cause: error });
      }
    },
  };
}

function toFormatted(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return error.toJSON();
  return { message: error instanceof Error ? error.message : String(error) };
}

/** Code, what is wrong and what to do, as one line. */
function readable({ message, extensions: { code, hint } = {} }: GraphQLFormattedError): string {
  return `${String(code)}: ${message}${typeof hint === 'string' ? `; ${hint}` : ''}`;
}
