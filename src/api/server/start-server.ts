import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import process from 'node:process';
import { buildCommit, packageVersion } from '../../../schema/build-info.js';
import { PlangraphError } from '../../../schema/errors.js';
import { ontology as shippedOntology, type Ontology } from '../../../schema/ontology.js';
import { cacheReader } from '../../store/cache/cached-reader.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { GRAPH_LIMITS, type GraphLimits, type Limits, LIMITS, SETTINGS, valuesOf } from '../../config.js';
import type { ChangeOptions } from '../mutations/changes.js';
import { GraphEngine } from '../../graph/engine/graph-engine.js';
import type { StoreAddress } from '../../graph/engine/graph-thread.js';
import type { AllowedDocuments } from '../trusted-documents/allowed-documents.js';
import type { ErrorLog } from '../errors/format-error.js';
import type { BuildInfo } from '../context/request-context.js';
import { buildApp } from './build-app.js';

export interface ServerOptions {
  /** Read from, never written to; closing it stays with the caller. */
  readonly store: Pick<GraphStore, 'reader' | 'metrics'> & Partial<Pick<GraphStore, 'capabilities'>>;
  /** How many records of answers are cached until the data changes, where the store is on a server; 0 caches none. */
  readonly cacheRecords?: number;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  readonly limits?: Partial<Limits>;
  /** What a traversal or an analysis may take. */
  readonly graphLimits?: Partial<GraphLimits>;
  /** Where another thread can open the same store, to read its relations there rather than here. */
  readonly reopen?: StoreAddress;
  /** Names under which clients reach the server, beside its host, localhost and addresses; `*` for any. */
  readonly allowedHosts?: readonly string[];
  readonly introspection?: boolean;
  readonly ontology?: Ontology;
  readonly build?: Partial<BuildInfo>;
  /** Origins whose pages may ask; none unless given, `*` for all. */
  readonly corsOrigins?: readonly string[];
  /** Addresses and networks of reverse proxies, whose X-Forwarded-For is believed; none unless given. */
  readonly trustProxy?: readonly string[];
  /** Whether `/metrics` answers. */
  readonly metrics?: boolean;
  /** Whether `/mcp` answers agents. */
  readonly mcp?: boolean;
  /** The only documents that are run; any unless given. */
  readonly allowed?: AllowedDocuments;
  /** Who may change the graph, and how; without it the API only reads. */
  readonly changes?: ChangeOptions;
  /** The OTLP address that traces go to; nowhere unless given. */
  readonly otlpEndpoint?: string;
  /** Told of every request. */
  readonly logger?: FastifyBaseLogger;
  /** Told the causes of errors that clients are not shown; the logger unless given, or standard error. */
  readonly log?: ErrorLog;
}

export interface RunningServer {
  /** The address of the explorer; the API is at `/graphql` below it, the query page at `/graphiql`. */
  readonly url: string;
  /** Takes no more requests, lets those under way end, and frees the port. */
  stop(): Promise<void>;
}

/**
 * Serves the store's graph over HTTP.
 * @throws PlangraphError PORT_IN_USE where another program has the port, USAGE where the address cannot be listened on.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const host = options.host ?? SETTINGS.host.default;
  const port = options.port ?? SETTINGS.port.default;
  const { store, logger } = options;
  const graph = new GraphEngine({
    reader: store.reader,
    limits: { ...valuesOf(GRAPH_LIMITS), ...options.graphLimits },
    ...(options.reopen ? { reopen: options.reopen } : {}),
  });
  const capacity = options.cacheRecords ?? SETTINGS.cacheRecords.default;
  const app = await buildApp({
    reader: store.capabilities?.remote && capacity > 0 ? cacheReader(store.reader, capacity) : store.reader,
    graph,
    ontology: options.ontology ?? shippedOntology(),
    build: { pipelineVersion: packageVersion(), build: packageVersion(), commit: buildCommit(), ...options.build },
    limits: { ...valuesOf(LIMITS), ...options.limits },
    introspection: options.introspection ?? SETTINGS.introspection.default,
    allowedHosts: [host, ...(options.allowedHosts ?? [])],
    otlpEndpoint: options.otlpEndpoint ?? null,
    allowed: options.allowed ?? null,
    changes: options.changes ?? null,
    corsOrigins: options.corsOrigins ?? [],
    trustProxy: options.trustProxy ?? [],
    metrics: options.metrics ?? SETTINGS.metrics.default,
    mcp: options.mcp ?? SETTINGS.mcp.default,
    storeFigures: store.metrics ? () => store.metrics!() : undefined,
    logger,
    log: options.log ?? (logger ? (message, cause) => logger.error({ err: cause }, message) : logToStderr),
  });
  await listen(app, host, port);
  return { url: urlOf(app, host), stop: () => app.close() };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    if ((cause as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new PlangraphError('PORT_IN_USE', `port ${port} on ${host} is taken by another program`, {
        cause,
        hint: `choose another with ${SETTINGS.port.flag} or ${SETTINGS.port.env}; 0 takes any free one`,
      });
    throw new PlangraphError('USAGE', `cannot listen on ${host}, port ${port}`, {
      cause,
      hint: `choose another address with ${SETTINGS.host.flag} or ${SETTINGS.host.env}`,
    });
  }
}

/** An address that a browser on this machine can open. */
function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function logToStderr(message: string, cause: unknown): void {
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.stderr.write(`plangraph: ${message}: ${detail}\n`);
}
