import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jLocation } from './location.js';
import type { Neo4jOptions } from './options.js';

/** Connections to one server that a process holds at most; further transactions wait for one. */
export const MOST_CONNECTIONS = 100;

const DEFAULT_USER = 'neo4j';

/** A driver for a location: it connects when it is first used, encrypted where the scheme says so. */
export function makeDriver({ server, user, password }: Neo4jLocation, options: Neo4jOptions, times: Times): Driver {
  const secret = password ?? options.password;
  const auth = secret === undefined ? undefined : neo4j.auth.basic(user ?? options.user ?? DEFAULT_USER, secret);
  const { log } = options;
  return neo4j.driver(server, auth, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: times.retryTime,
    maxConnectionPoolSize: MOST_CONNECTIONS,
    connectionTimeout: times.connectTimeout,
    connectionAcquisitionTimeout: times.timeout,
    // Load balancers drop idle connections without a word: one that was idle this long is tried before it is used.
    connectionLivenessCheckTimeout: 30_000,
    userAgent: 'plangraph',
    telemetryDisabled: true,
    // Below warnings the driver tells of every message, parameters included.
    ...(log
      ? { logging: { level: 'warn', logger: (level, message) => log(level === 'error' ? 'error' : 'warn', `neo4j: ${message}`) } }
      : {}),
    notificationFilter: {
      minimumSeverityLevel: 'WARNING',
      // A store without records has not seen its labels and properties yet.
      disabledClassifications: ['UNRECOGNIZED'],
    },
  });
}

/** All in milliseconds: see `Neo4jOptions`. */
export interface Times {
  readonly timeout: number;
  readonly retryTime: number;
  readonly connectTimeout: number;
}

export function timesOf({ timeout = 60_000, retryTime = 15_000, connectTimeout = 10_000 }: Neo4jOptions): Times {
  return { timeout, retryTime, connectTimeout };
}
