import type { Readable, Writable } from 'node:stream';
import { buildCommit, packageVersion } from '../../../schema/build-info.js';
import { ontology as shippedOntology } from '../../../schema/ontology.js';
import type { GraphLimits, Limits } from '../../config.js';
import { GraphEngine } from '../../graph/engine/graph-engine.js';
import type { StoreAddress } from '../../graph/engine/graph-thread.js';
import { serveStreams } from '../../mcp/server/transports.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { apiSchema } from '../api-schema.js';
import type { ErrorLog } from '../errors/format-error.js';
import { RequestGate } from '../limits/request-gate.js';
import { Changes } from '../mutations/changes.js';
import { answerInProcess } from './answer-in-process.js';
import { AnswerWriter } from './answer-writer.js';
import { startGraphqlServer } from './graphql-server.js';
import { makeToolHost } from '../mcp/tool-host.js';

export interface McpStreamOptions {
  /** Read from, never written to; closing it stays with the caller. */
  readonly store: Pick<GraphStore, 'reader'>;
  readonly limits: Limits;
  readonly graphLimits: GraphLimits;
  /** Where another thread can open the same store. */
  readonly reopen?: StoreAddress;
  readonly log: ErrorLog;
}

/** Answers agents over MCP on two streams until it is closed: what `/mcp` answers, without a server. */
export function serveMcpStreams(
  { store: { reader }, limits, graphLimits, reopen, log }: McpStreamOptions,
  input: Readable,
  output: Writable,
): { close(): Promise<void> } {
  const ontology = shippedOntology();
  const graph = new GraphEngine({ reader, limits: graphLimits, ...(reopen ? { reopen } : {}) });
  const build = { pipelineVersion: packageVersion(), build: packageVersion(), commit: buildCommit() };
  const changes = new Changes(null, reader, log);
  const gate = new RequestGate(limits.maxConcurrent, limits.maxQueued);
  let graphql: ReturnType<typeof startGraphql> | undefined;
  const host = makeToolHost({
    shared: { reader, graph, ontology, build, changes, maxCost: limits.maxCost },
    gate,
    limits,
    // Most agents never ask for it, and it takes longer to make than all else.
    async graphql(...question) {
      graphql ??= startGraphql(limits, log);
      const { server, writer } = await graphql;
      return answerInProcess(server, writer)(...question);
    },
    log,
  });
  const connection = serveStreams(host, input, output, (error) => log('mcp', error));
  return {
    async close() {
      await connection.close();
      await gate.idle();
      await (await graphql)?.server.stop();
      await graph.close();
    },
  };
}

async function startGraphql(limits: Limits, log: ErrorLog) {
  const schema = await apiSchema(shippedOntology());
  const writer = new AnswerWriter(limits.maxAnswerBytes, null);
  const options = { schema, limits, writer, introspection: true, log, metrics: null, tracing: null, allowed: null };
  return { server: await startGraphqlServer(options), writer };
}
