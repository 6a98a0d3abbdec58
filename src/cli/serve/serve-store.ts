import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { PIPELINE_VERSION } from '../../../ingest/pipeline-version.js';
import { type Config, GRAPH_LIMITS, LIMITS, type SettingName, valuesOf } from '../../config.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import type { Cli } from '../host/cli.js';
import { storeAddress } from '../host/with-store.js';

export type ServeFlags = Readonly<Partial<Record<SettingName, string>>>;

/** Serves until the host is interrupted, then lets running requests end. Says where, and what is in the graph. */
export async function serveStore(cli: Cli, store: GraphStore, config: Config): Promise<void> {
  collectEarly();
  const { interrupt } = cli.host;
  const [{ startServer }, { statsLines }, { makeLogger }, { openChanges }, { readAllowedDocuments }] = await Promise.all([
    import('../../api/server/start-server.js'),
    import('../reports/stats-lines.js'),
    import('../host/make-logger.js'),
    import('./open-changes.js'),
    import('../../api/trusted-documents/allowed-documents.js'),
  ]);
  const stats = await store.reader.stats();
  const logger = makeLogger(config.logLevel, cli.host.stderr);
  const reopen = store.capabilities.persistent ? storeAddress(config) : undefined;
  const changes = await openChanges(store, config, reopen);
  try {
    const server = await startServer({
      store,
      host: config.host,
      port: config.port,
      allowedHosts: partsOf(config.allowedHosts),
      introspection: config.introspection,
      corsOrigins: partsOf(config.corsOrigins),
      trustProxy: partsOf(config.trustProxy),
      metrics: config.metrics,
      mcp: config.mcp,
      limits: valuesOf(LIMITS, config),
      graphLimits: valuesOf(GRAPH_LIMITS, config),
      cacheRecords: config.cacheRecords,
      ...(reopen ? { reopen } : {}),
      build: { pipelineVersion: PIPELINE_VERSION },
      ...(config.otlpEndpoint === '' ? {} : { otlpEndpoint: config.otlpEndpoint }),
      ...(config.allowedQueries === '' ? {} : { allowed: readAllowedDocuments(config.allowedQueries) }),
      ...(changes ? { changes: changes.options } : {}),
      logger,
    });
    cli.terminal.print(
      [
        `store       ${store.url}`,
        ...statsLines(stats),
        `explorer    ${server.url}`,
        ...(config.introspection ? [`query page  ${server.url}/graphiql`] : []),
        `API         ${server.url}/graphql`,
        ...(config.mcp ? [`agents      ${server.url}/mcp`] : []),
      ].join('\n'),
    );
    if (stats.documents === 0) cli.terminal.note('hint: the store is empty; fill it with plangraph ingest <path>');
    if (!interrupt.aborted) await once(interrupt, 'abort');
    cli.terminal.note('stopping: running requests are answered first');
    await server.stop();
  } finally {
    await changes?.close();
  }
}

/** The parts of a list that is written with commas. */
function partsOf(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

/**
 * From now on the heap grows by half of what lives in it before V8 looks for what does not, where it may grow fourfold by
 * itself. A server over a million relations then peaks at two thirds of the memory and answers a twentieth fewer requests
 * at most. V8 reads the flag each time that it sets the next limit, so it may change while it runs. This sets no ceiling.
 */
function collectEarly(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
