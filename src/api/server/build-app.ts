import { setTimeout } from 'node:timers/promises';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Ontology } from '../../../schema/ontology.js';
import type { GraphEngine } from '../../graph/engine/graph-engine.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import { apiSchema } from '../api-schema.js';
import type { BuildInfo } from '../context/request-context.js';
import { printApiSchema } from '../print-schema.js';
import { type ChangeOptions, Changes } from '../mutations/changes.js';
import type { AllowedDocuments } from '../trusted-documents/allowed-documents.js';
import type { ErrorLog } from '../errors/format-error.js';
import type { Limits } from '../../config.js';
import { RequestGate } from '../limits/request-gate.js';
import { CompiledOperations } from '../execution/compiled-operations.js';
import { addExportRoutes } from '../exports/export-routes.js';
import { ServerMetrics, type StoreFigures } from '../metrics/server-metrics.js';
import { startTracing } from '../plugins/start-tracing.js';
import { addMcpRoute } from '../mcp/mcp-route.js';
import { makeToolHost } from '../mcp/tool-host.js';
import { addExplorer } from '../explorer/explorer-page.js';
import { addQueryPage, QUERY_PAGE_PATH } from '../graphiql/query-page.js';
import { addUploadRoute } from '../uploads/upload-route.js';
import { addAllowedHosts } from './allowed-hosts.js';
import { answerInProcess } from './answer-in-process.js';
import { AnswerWriter } from './answer-writer.js';
import { arrivalLimits, wellFormed } from './arrival.js';
import { CompiledAnswers } from './compiled-answers.js';
import { addCompression, addCrossOrigin, addRateLimit } from './fastify-plugins.js';
import { addOptions } from '../http/methods.js';
import { addErrorResponses } from './error-responses.js';
import { addEtags } from './etags.js';
import { makeRoomForConnections, mostConnections } from './connection-room.js';
import { closeGracefully, CLOSING_TIMEOUT_MS } from './graceful-close.js';
import { addGraphqlRoute } from './graphql-route.js';
import { startGraphqlServer } from './graphql-server.js';
import { addHealthRoutes, addMetrics } from './monitoring-routes.js';
import { addRequestIds, addRequestLog, requestIdOf } from './request-log.js';
import { addSecurityHeaders } from './security-headers.js';

export interface AppOptions {
  readonly reader: GraphReader;
  readonly graph: GraphEngine;
  readonly ontology: Ontology;
  readonly build: BuildInfo;
  /** Who may change what is served, and how; nobody where null. */
  readonly changes: ChangeOptions | null;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly log: ErrorLog;
  /** Told of every request; without one, nobody is. */
  readonly logger: FastifyBaseLogger | undefined;
  /** The names that the server answers to, beside those of the machine itself. */
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  /** Addresses and networks of proxies that may say who the client is. */
  readonly trustProxy: readonly string[];
  readonly metrics: boolean;
  /** Whether agents may ask over MCP. */
  readonly mcp: boolean;
  /** Where traces go; nowhere where null. */
  readonly otlpEndpoint: string | null;
  /** The only documents that are run; any where null. */
  readonly allowed: AllowedDocuments | null;
  readonly storeFigures: StoreFigures | undefined;
}

/** The whole HTTP application, not yet listening. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { limits, introspection, allowed, log, logger, reader, graph, ontology, build } = options;
  const changes = new Changes(options.changes, reader, log);
  const metrics = options.metrics ? new ServerMetrics(options.storeFigures) : null;
  const schema = await apiSchema(ontology);
  allowed?.check(schema);
  const tracing = options.otlpEndpoint === null ? null : await startTracing(options.otlpEndpoint, build.build);
  const writer = new AnswerWriter(limits.maxAnswerBytes, metrics);
  const server = await startGraphqlServer({ schema, limits, writer, introspection, log, metrics, tracing, allowed });
  const app = fastify({
    bodyLimit: limits.maxBodyBytes,
    ...arrivalLimits(limits.receiveTimeout),
    rewriteUrl: ({ url }) => wellFormed(url ?? '/'),
    forceCloseConnections: 'idle',
    genReqId: requestIdOf,
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request would be made also where nothing is logged.
    childLoggerFactory: (parent) => parent,
    trustProxy: options.trustProxy.length > 0 ? [...options.trustProxy] : false,
    ...(logger ? { loggerInstance: logger } : { logger: false }),
  });
  closeGracefully(app);
  makeRoomForConnections(app, mostConnections());
  addRequestIds(app);
  addRequestLog(app);
  if (metrics) addMetrics(app, metrics);
  await addSecurityHeaders(app);
  addAllowedHosts(app, options.allowedHosts);
  addOptions(app);
  await addCrossOrigin(app, options.corsOrigins);
  await addRateLimit(app, limits.rateLimit);
  addEtags(app);
  await addCompression(app);
  addErrorResponses(app, log);
  const gate = new RequestGate(limits.maxConcurrent, limits.maxQueued);
  metrics?.watchGate(gate);
  // Whoever traces wants to see parsing, validation and execution of every request.
  const compiled = tracing ? null : new CompiledAnswers(new CompiledOperations(schema, limits), limits.maxCost, writer, metrics);
  const shared = { reader, graph, ontology, build, changes, maxCost: limits.maxCost };
  addGraphqlRoute(app, server, shared, {
    queryPage: introspection ? QUERY_PAGE_PATH : null,
    limits,
    gate,
    metrics,
    allowed,
    compiled,
  });
  if (options.mcp) {
    const graphql = allowed ? null : answerInProcess(server, writer);
    addMcpRoute(app, makeToolHost({ shared, gate, limits, graphql, log }), { corsOrigins: options.corsOrigins, log });
  }
  const { corsOrigins } = options;
  addExportRoutes(app, { reader, ontology, schema, build: build.build, maxFileBytes: limits.maxExportBytes, corsOrigins });
  addUploadRoute(app, changes, limits);
  addHealthRoutes(app, options, log);
  addExplorer(app);
  if (introspection) {
    const text = await printApiSchema();
    app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(text));
    addQueryPage(app);
  }
  app.addHook('onClose', async () => {
    // Also work whose client has gone needs what is closed next.
    await Promise.race([gate.idle(), setTimeout(CLOSING_TIMEOUT_MS, undefined, { ref: false })]);
    await changes.drain();
    await server.stop();
    await tracing?.stop().catch((error: unknown) => log('the last traces were not sent', error));
    await graph.close();
  });
  return app;
}
