import type { Config } from '../config.js';
import type { Cli } from './cli.js';
import { makeLogger } from './make-logger.js';
import type { StoreLog } from './with-store.js';

/** Sends what a store's server and driver warn of to the server's log. */
export function storeLog(cli: Cli, { logLevel }: Pick<Config, 'logLevel'>): StoreLog {
  const logger = makeLogger(logLevel, cli.host.stderr);
  return (level, message) => logger[level](message);
}
