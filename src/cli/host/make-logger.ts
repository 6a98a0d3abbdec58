import { type Logger, pino } from 'pino';
import type { Config } from '../../config.js';
import type { Cli } from './cli.js';
import type { TextStream } from './host.js';
import type { StoreLog } from './with-store.js';

/**
 * A log of JSON lines on the given stream, each with level, time in ISO 8601 and message. What is logged never holds
 * headers or variables; should a token come in with an object by mistake, it is not written.
 */
export function makeLogger(level: string, stream: TextStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['authorization', '*.authorization', 'headers', '*.headers', 'token', '*.token'], censor: '(hidden)' },
    },
    stream,
  );
}

/** Sends what a store's server and driver warn of to the server's log. */
export function storeLog(cli: Cli, { logLevel }: Pick<Config, 'logLevel'>): StoreLog {
  const logger = makeLogger(logLevel, cli.host.stderr);
  return (level, message) => logger[level](message);
}
