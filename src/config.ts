import { isIP } from 'node:net';
import process from 'node:process';
import { PlangraphError } from '../schema/errors.js';

/** One setting: its environment variable, its flag, what it is unless told otherwise, and how its text becomes a value. */
export interface Setting<T> {
  readonly env: string;
  readonly flag: string;
  readonly default: T;
  readonly help: string;
  /** The value that a text stands for, or undefined where it stands for none. */
  readonly parse: (text: string) => T | undefined;
  /** What a right value looks like, for the message about a wrong one. */
  readonly expects: string;
  /** A wrong value is not repeated in a message. */
  readonly secret?: boolean;
}

const text = (value: string): string | undefined => (value === '' ? undefined : value);
const toggle = (value: string): boolean | undefined => ({ true: true, 1: true, false: false, 0: false })[value.toLowerCase()];
const whole =
  (lowest: number, highest: number) =>
  (value: string): number | undefined => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= lowest && number <= highest ? number : undefined;
  };

/** An address, or a network such as 10.0.0.0/8. */
function isNetwork(value: string): boolean {
  const [address = '', bits = '0', ...rest] = value.split('/');
  const family = isIP(address);
  return family > 0 && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}

/** A token and the name that the audit log knows it by. */
export interface NamedToken {
  readonly name: string;
  readonly secret: string;
}

/** `name:token` divided by commas; a token without a name is called `default`. */
function tokens(value: string): readonly NamedToken[] | undefined {
  const parts = value.split(',').map((part) => /^(?:([\w.-]{1,64}):)?([\w.~+/-]{16,}=*)$/.exec(part.trim()));
  if (!parts.every((part) => part !== null)) return undefined;
  const named = parts.map(([, name = 'default', secret]) => ({ name, secret: secret! }));
  const once = (values: readonly string[]): boolean => new Set(values).size === values.length;
  return once(named.map(({ name }) => name)) && once(named.map(({ secret }) => secret)) ? named : undefined;
}

const LOG_LEVELS: readonly string[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function limit(env: string, flag: string, value: number, help: string): Setting<number> {
  return { env, flag, default: value, help, parse: whole(1, 1_000_000_000), expects: 'a whole number from 1' };
}

/** Every setting, in the order in which help lists them. */
export const SETTINGS = {
  store: {
    env: 'PLANGRAPH_STORE',
    flag: '--store',
    default: 'sqlite:./plangraph.db',
    help: 'where the graph is kept: sqlite:<file>, sqlite::memory: or neo4j://<host>',
    parse: text,
    expects: 'a store URL',
  },
  neo4jUser: {
    env: 'PLANGRAPH_NEO4J_USER',
    flag: '--neo4j-user',
    default: 'neo4j',
    help: 'who asks a Neo4j server',
    parse: text,
    expects: 'a user name',
  },
  neo4jPassword: {
    env: 'PLANGRAPH_NEO4J_PASSWORD',
    flag: '--neo4j-password',
    default: '',
    help: 'password for a Neo4j server; give it in the environment, where other users do not see it',
    parse: text,
    expects: 'a password',
    secret: true,
  },
  neo4jTimeout: limit('PLANGRAPH_NEO4J_TIMEOUT', '--neo4j-timeout', 60_000, 'longest transaction on a Neo4j server, in milliseconds'),
  port: {
    env: 'PLANGRAPH_PORT',
    flag: '--port',
    default: 4000,
    help: 'port of the API; 0 takes any free one',
    parse: whole(0, 65_535),
    expects: 'a port number from 0 to 65535',
  },
  host: {
    env: 'PLANGRAPH_HOST',
    flag: '--host',
    default: '127.0.0.1',
    help: 'address to listen on; 0.0.0.0 lets other machines in',
    parse: text,
    expects: 'a host name or an IP address',
  },
  introspection: {
    env: 'PLANGRAPH_INTROSPECTION',
    flag: '--introspection',
    default: true,
    help: 'let clients read the schema; the query page needs it',
    parse: toggle,
    expects: 'true or false',
  },
  corsOrigins: {
    env: 'PLANGRAPH_CORS_ORIGINS',
    flag: '--cors-origins',
    default: '',
    help: 'web pages of other origins that may ask: https://a.example,https://b.example, or * for all',
    parse: (value) => (/^(\*|https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*)$/.test(value) ? value : undefined),
    expects: 'origins such as https://example.org, divided by commas, or *',
  },
  trustProxy: {
    env: 'PLANGRAPH_TRUST_PROXY',
    flag: '--trust-proxy',
    default: '',
    help: 'addresses of reverse proxies, whose X-Forwarded-For says who the client is',
    parse: (value) => (value.split(',').every(isNetwork) ? value : undefined),
    expects: 'addresses or networks such as 10.0.0.0/8, divided by commas',
  },
  metrics: {
    env: 'PLANGRAPH_METRICS',
    flag: '--metrics',
    default: true,
    help: 'answer /metrics with figures for Prometheus',
    parse: toggle,
    expects: 'true or false',
  },
  logLevel: {
    env: 'PLANGRAPH_LOG_LEVEL',
    flag: '--log-level',
    default: 'info',
    help: 'least level of what the server logs: trace, debug, info, warn, error, fatal or silent',
    parse: (value) => (LOG_LEVELS.includes(value) ? value : undefined),
    expects: 'trace, debug, info, warn, error, fatal or silent',
  },
  otlpEndpoint: {
    env: 'PLANGRAPH_OTLP_ENDPOINT',
    flag: '--otlp-endpoint',
    default: '',
    help: 'where OpenTelemetry traces go, over OTLP as JSON, such as http://localhost:4318/v1/traces',
    parse: (value) => (/^https?:\/\/\S+$/.test(value) ? value : undefined),
    expects: 'an address that begins with http:// or https://',
  },
  allowedQueries: {
    env: 'PLANGRAPH_ALLOWED_QUERIES',
    flag: '--allowed-queries',
    default: '',
    help: 'file of the only queries that the server runs: JSON of id and document, or a persisted query manifest',
    parse: text,
    expects: 'a file name',
  },
  apiToken: {
    env: 'PLANGRAPH_API_TOKEN',
    flag: '--api-token',
    default: [] as readonly NamedToken[],
    help: 'token of who may change the graph, or several as name:token; give it in the environment, where other users do not see it',
    parse: tokens,
    expects: 'at least 16 letters, digits or -._~+/ for each token; names and tokens stand once; commas divide several',
    secret: true,
  },
  auditLog: {
    env: 'PLANGRAPH_AUDIT_LOG',
    flag: '--audit-log',
    default: './plangraph-audit.jsonl',
    help: 'file that keeps who changed what through the API',
    parse: text,
    expects: 'a file name',
  },
  ingestTimeout: limit(
    'PLANGRAPH_INGEST_TIMEOUT',
    '--ingest-timeout',
    120_000,
    'longest reading of a document sent to the API, in milliseconds',
  ),
  maxBodyBytes: limit('PLANGRAPH_MAX_BODY_BYTES', '--max-body-bytes', 1_048_576, 'longest request body, in bytes'),
  maxTokens: limit('PLANGRAPH_MAX_TOKENS', '--max-tokens', 2_000, 'most tokens in one query'),
  maxDepth: limit('PLANGRAPH_MAX_DEPTH', '--max-depth', 15, 'most levels of fields in one query'),
  maxAliases: limit('PLANGRAPH_MAX_ALIASES', '--max-aliases', 30, 'most aliases in one query'),
  graphDeadline: limit('PLANGRAPH_GRAPH_DEADLINE', '--graph-deadline', 10, 'longest traversal or analysis of the graph, in seconds'),
  maxGraphSteps: limit('PLANGRAPH_MAX_GRAPH_STEPS', '--max-graph-steps', 8, 'most relations in a row that a traversal follows'),
  maxGraphEntities: limit('PLANGRAPH_MAX_GRAPH_ENTITIES', '--max-graph-entities', 2_000, 'most entities of one traversal'),
  maxGraphRelations: limit('PLANGRAPH_MAX_GRAPH_RELATIONS', '--max-graph-relations', 10_000, 'most relations of one traversal'),
  maxLoadedRelations: limit(
    'PLANGRAPH_MAX_LOADED_RELATIONS',
    '--max-loaded-relations',
    20_000_000,
    'most relations that are kept in memory for traversal',
  ),
  keptRecords: {
    env: 'PLANGRAPH_KEPT_RECORDS',
    flag: '--kept-records',
    default: 100_000,
    help: 'most records of answers of a store on a server that are kept while its data rests; 0 keeps none',
    parse: whole(0, 1_000_000_000),
    expects: 'a whole number from 0',
  },
  maxDirectives: limit('PLANGRAPH_MAX_DIRECTIVES', '--max-directives', 50, 'most directives in one query'),
  maxCost: limit('PLANGRAPH_MAX_COST', '--max-cost', 50_000, 'most records that one query may ask for'),
  requestTimeout: limit('PLANGRAPH_REQUEST_TIMEOUT', '--request-timeout', 30_000, 'longest work on one request, in milliseconds'),
  maxConcurrent: limit('PLANGRAPH_MAX_CONCURRENT', '--max-concurrent', 32, 'most requests that are worked on at once'),
  maxQueued: {
    env: 'PLANGRAPH_MAX_QUEUED',
    flag: '--max-queued',
    default: 256,
    help: 'most requests that wait for their turn; above it the server says that it is busy',
    parse: whole(0, 1_000_000),
    expects: 'a whole number from 0',
  },
  rateLimit: {
    env: 'PLANGRAPH_RATE_LIMIT',
    flag: '--rate-limit',
    default: 0,
    help: 'most requests of one client in a minute; 0 for any number',
    parse: whole(0, 1_000_000_000),
    expects: 'a whole number from 0',
  },
} satisfies Record<string, AnySetting>;

type AnySetting = Setting<string> | Setting<number> | Setting<boolean> | Setting<readonly NamedToken[]>;

export type SettingName = keyof typeof SETTINGS;

/** The value of every setting. */
export type Config = { readonly [Name in SettingName]: (typeof SETTINGS)[Name]['default'] extends infer T ? Widen<T> : never };

type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;

/**
 * Reads every setting: a flag wins over the environment, the environment over the default.
 * @throws PlangraphError USAGE naming the flag or variable whose value cannot be read.
 */
export function readConfig(
  flags: Readonly<Partial<Record<SettingName, string | number | boolean | undefined>>> = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const names = Object.keys(SETTINGS) as SettingName[];
  return Object.fromEntries(names.map((name) => [name, readSetting(SETTINGS[name], flags[name], environment)])) as unknown as Config;
}

function readSetting(
  setting: AnySetting,
  flag: string | number | boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Config[SettingName] {
  const fromEnvironment = environment[setting.env];
  if (flag === undefined && (fromEnvironment === undefined || fromEnvironment === '')) return setting.default;
  const given = String(flag ?? fromEnvironment);
  const value = setting.parse(given);
  if (value !== undefined) return value;
  const where = flag === undefined ? setting.env : setting.flag;
  const said = setting.secret ? `what ${where} holds cannot be used` : `${where} is “${given}”`;
  throw new PlangraphError('USAGE', said, { hint: `give ${setting.expects}` });
}
