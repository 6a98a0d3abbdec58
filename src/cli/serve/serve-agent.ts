import { once } from 'node:events';
import { serveMcpStreams } from '../../api/server/serve-mcp-streams.js';
import { type Config, GRAPH_LIMITS, LIMITS, valuesOf } from '../../config.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import type { Cli } from '../host/cli.js';
import { makeLogger } from '../host/make-logger.js';
import { storeAddress } from '../host/with-store.js';

/** Answers the agent at the other end of standard input and output until it closes its end or the host is interrupted. */
export async function serveAgent(cli: Cli, store: GraphStore, config: Config): Promise<void> {
  const { stdin, stdout, stderr, interrupt } = cli.host;
  const logger = makeLogger(config.logLevel, stderr);
  const ended = Promise.race([once(stdin, 'close'), once(stdin, 'end'), ...(interrupt.aborted ? [] : [once(interrupt, 'abort')])]);
  const connection = serveMcpStreams(
    {
      store,
      limits: valuesOf(LIMITS, config),
      graphLimits: valuesOf(GRAPH_LIMITS, config),
      ...(store.capabilities.persistent ? { reopen: storeAddress(config) } : {}),
      log: (message, cause) => logger.error({ err: cause }, message),
    },
    stdin,
    stdout,
  );
  try {
    if (!interrupt.aborted) await ended;
  } finally {
    await connection.close();
  }
}
