import { PlangraphError } from '../../../../schema/errors.js';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jLocation } from './location.js';

/** Where a store says what its server or driver has to say. */
export type StoreLog = (level: 'warn' | 'error', message: string) => void;

export interface Neo4jOptions {
  /** Who asks, where the URL does not say; without a password the server is asked without credentials. */
  readonly user?: string;
  readonly password?: string;
  /** The longest that one transaction may take, in milliseconds; the server ends it. */
  readonly timeout?: number;
  /** How long a transaction is tried again after errors that may pass, in milliseconds. */
  readonly retryTime?: number;
  /** How long opening a connection may take, in milliseconds. */
  readonly connectTimeout?: number;
  /** Takes warnings of the driver, and the notifications of the server about a statement, each once. */
  readonly log?: StoreLog;
  /** Called with every statement that runs, for tests. */
  readonly onStatement?: (text: string, params: Readonly<Record<string, unknown>>) => void;
}

/** Connections to one server that a process holds at most; further transactions wait for one. */
export const MAX_CONNECTIONS = 100;

const DEFAULT_USER = 'neo4j';

/** A driver for a location: it connects when it is first used, encrypted where the scheme says so. */
export function makeDriver({ server, user, password }: Neo4jLocation, options: Neo4jOptions, times: Times): Driver {
  const secret = password ?? options.password;
  const auth = secret === undefined ? undefined : neo4j.auth.basic(user ?? options.user ?? DEFAULT_USER, secret);
  const { log } = options;
  return neo4j.driver(server, auth, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: times.retryTime,
    maxConnectionPoolSize: MAX_CONNECTIONS,
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

/** The first version with every clause that the statements use: labels and types as parameters, `:$(…)`. */
const OLDEST = [5, 26] as const;

/**
 * Checks what a server says it is, such as `Neo4j/5.26.30`.
 * @throws PlangraphError STORE_VERSION for a server older than 5.26, or one that is no Neo4j.
 */
export function checkServer(agent: string, url: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const isNewEnough = Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
  if (!isNewEnough)
    throw new PlangraphError('STORE_VERSION', `the server of ${url} is ${agent || 'of no known version'}`, {
      hint: `use Neo4j ${OLDEST.join('.')} or newer`,
    });
}
