import { once } from 'node:events';
import { PIPELINE_VERSION } from '../../ingest/pipeline-version.js';
import type { Config, SettingName } from '../config.js';
import type { GraphStore } from '../store/port/graph-store.js';
import type { Cli } from './cli.js';

/** The settings that bound what one request may ask for. */
export const LIMIT_SETTINGS = [
  'introspection',
  'maxBodyBytes',
  'maxTokens',
  'maxDepth',
  'maxAliases',
  'maxCost',
] as const satisfies SettingName[];

export type ServeFlags = Readonly<Partial<Record<SettingName, string>>>;

/** Serves until the host is interrupted, then lets running requests end. Says where, and what is in the graph. */
export async function serveStore(cli: Cli, store: GraphStore, config: Config): Promise<void> {
  const { interrupt } = cli.host;
  const [{ startServer }, { statsLines }] = await Promise.all([import('../api/server/start-server.js'), import('./stats-lines.js')]);
  const stats = await store.reader.stats();
  const { host, port, introspection, ...limits } = config;
  const server = await startServer({
    store,
    host,
    port,
    introspection,
    limits,
    build: { pipelineVersion: PIPELINE_VERSION },
    log: (message, cause) => logError(cli, message, cause),
  });
  cli.terminal.print(
    [`store       ${store.url}`, ...statsLines(stats), `query page  ${server.url}`, `API         ${server.url}/graphql`].join('\n'),
  );
  if (stats.documents === 0) cli.terminal.note('hint: the store is empty; fill it with plangraph ingest <path>');
  if (!interrupt.aborted) await once(interrupt, 'abort');
  cli.terminal.note('stopping: running requests are answered first');
  await server.stop();
}

/** What a client is not shown. */
function logError({ terminal, host }: Cli, message: string, cause: unknown): void {
  const said = cause instanceof Error ? cause.message : String(cause);
  terminal.note(`error: ${message}: ${said}`);
  if (host.environment.PLANGRAPH_DEBUG && cause instanceof Error) terminal.note(cause.stack ?? '');
}
