import { isIP } from 'node:net';
import process from 'node:process';
import { PlangraphError } from '../schema/errors.js';
import { LLM_SETTINGS } from './llm-settings.js';
import { limit, limitFromZero, named, type Setting, text, toggle, type ValuesOf, whole } from './setting.js';

export type { Setting, ValuesOf };

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

/*
 * Every setting stands once, in the order in which help lists them: types, flags, variables and defaults follow from its
 * row.
 */

const STORE = named({
  store: {
    default: 'sqlite:./plangraph.db',
    help: 'where the graph is stored: sqlite:<file>, sqlite::memory: or neo4j://<host>',
    parse: text,
    expects: 'a store URL',
    placeholder: 'url',
  },
  neo4jUser: {
    default: 'neo4j',
    help: 'who asks a Neo4j server',
    parse: text,
    expects: 'a user name',
    placeholder: 'name',
  },
  neo4jPassword: {
    default: '',
    help: 'password for a Neo4j server; give it in the environment, where other users do not see it',
    parse: text,
    expects: 'a password',
    placeholder: 'password',
    secret: true,
  },
  neo4jTimeout: limit(60_000, 'longest transaction on a Neo4j server, in milliseconds'),
});

const SERVER = named({
  port: {
    default: 4000,
    help: 'port of the API; 0 takes any free one',
    parse: whole(0, 65_535),
    expects: 'a port number from 0 to 65535',
  },
  host: {
    default: '127.0.0.1',
    help: 'address to listen on; 0.0.0.0 lets other machines in',
    parse: text,
    expects: 'a host name or an IP address',
    placeholder: 'address',
  },
  allowedHosts: {
    default: '',
    help: 'names under which clients reach the server, beside localhost and addresses: api.example.org, or * for any',
    parse: (value) => (/^(\*|[\w.-]+(,[\w.-]+)*)$/.test(value) ? value : undefined),
    expects: 'host names without ports, divided by commas, or *',
    placeholder: 'names',
  },
  introspection: {
    default: true,
    help: 'let clients read the schema; the query page needs it',
    parse: toggle,
    expects: 'true or false',
    placeholder: 'true|false',
  },
  corsOrigins: {
    default: '',
    help: 'web pages of other origins that may ask: https://a.example,https://b.example, or * for all',
    parse: (value) => (/^(\*|https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*)$/.test(value) ? value : undefined),
    expects: 'origins such as https://example.org, divided by commas, or *',
    placeholder: 'origins',
  },
  trustProxy: {
    default: '',
    help: 'addresses of reverse proxies, whose X-Forwarded-For says who the client is',
    parse: (value) => (value.split(',').every(isNetwork) ? value : undefined),
    expects: 'addresses or networks such as 10.0.0.0/8, divided by commas',
    placeholder: 'addresses',
  },
  metrics: {
    default: true,
    help: 'answer /metrics with figures for Prometheus',
    parse: toggle,
    expects: 'true or false',
    placeholder: 'true|false',
  },
  mcp: {
    default: true,
    help: 'answer agents over the Model Context Protocol at /mcp',
    parse: toggle,
    expects: 'true or false',
    placeholder: 'true|false',
  },
  logLevel: {
    default: 'info',
    help: 'least level of what the server logs: trace, debug, info, warn, error, fatal or silent',
    parse: (value) => (LOG_LEVELS.includes(value) ? value : undefined),
    expects: 'trace, debug, info, warn, error, fatal or silent',
    placeholder: 'level',
  },
  otlpEndpoint: {
    default: '',
    help: 'where OpenTelemetry traces go, over OTLP as JSON, such as http://localhost:4318/v1/traces',
    parse: (value) => (/^https?:\/\/\S+$/.test(value) ? value : undefined),
    expects: 'an address that begins with http:// or https://',
    placeholder: 'url',
  },
  allowedQueries: {
    default: '',
    help: 'file of the only queries that the server runs: JSON of id and document, or a persisted query manifest',
    parse: text,
    expects: 'a file name',
    placeholder: 'file',
  },
  apiToken: {
    default: [] as readonly NamedToken[],
    help: 'token of who may change the graph, or several as name:token; give it in the environment, where other users do not see it',
    parse: tokens,
    expects: 'at least 16 letters, digits or -._~+/ for each token; names and tokens stand once; commas divide several',
    placeholder: 'token',
    secret: true,
  },
  auditLog: {
    default: './plangraph-audit.jsonl',
    help: 'file that keeps who changed what through the API',
    parse: text,
    expects: 'a file name',
    placeholder: 'file',
  },
  ingestAddresses: {
    default: false,
    help: 'let clients with a token name a document by its address, which the server fetches',
    parse: toggle,
    expects: 'true or false',
    placeholder: 'true|false',
  },
  ingestTimeout: limit(120_000, 'longest reading of a document sent to the API, in milliseconds'),
  cacheRecords: limitFromZero(
    100_000,
    'records of the answers of a store on a server that are cached until its data changes; 0 caches none',
  ),
});

/** What one request, one client, and all of them together may ask for. */
export const LIMITS = named({
  maxBodyBytes: limit(1_048_576, 'longest request body, in bytes'),
  maxUploadBytes: limit(67_108_864, 'longest file sent to /documents, in bytes'),
  maxAnswerBytes: limit(16_777_216, 'longest answer to one query, in bytes'),
  maxExportBytes: limitFromZero(
    1_000_000_000,
    'temporary disk space for exports that are read in parts, in bytes; what needs more is a stream',
  ),
  maxTokens: limit(2_000, 'most tokens in one query'),
  maxDepth: limit(15, 'most levels of fields in one query'),
  maxAliases: limit(30, 'most aliases in one query'),
  maxDirectives: limit(50, 'most directives in one query'),
  maxCost: limit(50_000, 'most records that one query may ask for'),
  receiveTimeout: limit(30_000, 'longest arrival of one request, in milliseconds'),
  requestTimeout: limit(30_000, 'longest work on one request, in milliseconds'),
  maxConcurrent: limit(32, 'most requests that are worked on at once'),
  maxQueued: limitFromZero(256, 'most requests that wait for their turn; above it the server says that it is busy'),
  rateLimit: limitFromZero(0, 'most requests of one client in a minute; 0 for any number'),
});

/** What a traversal or an analysis may take. */
export const GRAPH_LIMITS = named({
  graphDeadline: limit(10, 'longest traversal or analysis of the graph, in seconds'),
  maxGraphSteps: limit(8, 'most relations in a row that a traversal follows'),
  maxGraphEntities: limit(2_000, 'most entities of one traversal'),
  maxGraphRelations: limit(10_000, 'most relations of one traversal'),
  maxLoadedRelations: limit(20_000_000, 'most relations that are held in memory for traversal'),
});

/** How documents are fetched that are named by an address. */
export const FETCH_SETTINGS = named({
  fetchTimeout: limit(60_000, 'longest fetching of one address, in milliseconds'),
  maxRedirects: limitFromZero(5, 'most redirects that are followed from an address'),
  allowedNetworks: {
    default: '',
    help: 'private networks that addresses may lead to, such as 10.0.0.0/8,127.0.0.1, or * for all',
    parse: (value) => (value === '*' || value.split(',').every(isNetwork) ? value : undefined),
    expects: 'addresses or networks such as 10.0.0.0/8, divided by commas, or *',
    placeholder: 'addresses',
  },
});

export const SERVER_SETTINGS = { ...SERVER, ...LIMITS, ...GRAPH_LIMITS, ...FETCH_SETTINGS };
export const SETTINGS = { ...STORE, ...SERVER_SETTINGS, ...LLM_SETTINGS };

export type SettingName = keyof typeof SETTINGS;

export type Config = ValuesOf<typeof SETTINGS>;
export type Limits = ValuesOf<typeof LIMITS>;
export type GraphLimits = ValuesOf<typeof GRAPH_LIMITS>;
export type FetchSettings = ValuesOf<typeof FETCH_SETTINGS>;

/** A group's settings as a configuration has them; the defaults where it is left out. */
export function valuesOf<Group extends Partial<typeof SETTINGS>>(group: Group, config?: Config): ValuesOf<Group> {
  const names = Object.keys(group) as SettingName[];
  return Object.fromEntries(names.map((name) => [name, config ? config[name] : SETTINGS[name].default])) as ValuesOf<Group>;
}

/**
 * Reads every setting: a flag wins over the environment, the environment over the default.
 * @throws PlangraphError USAGE naming the flag or variable whose value cannot be read.
 */
export function readConfig(
  flags: Readonly<Partial<Record<SettingName, string | number | boolean | undefined>>> = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const names = Object.keys(SETTINGS) as SettingName[];
  return Object.fromEntries(
    names.map((name) => [name, readSetting(SETTINGS[name] as Setting<Config[SettingName]>, flags[name], environment)]),
  ) as unknown as Config;
}

function readSetting(
  setting: Setting<Config[SettingName]>,
  flag: string | number | boolean | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Config[SettingName] {
  const fromEnvironment = environment[setting.env];
  if (flag === undefined && (fromEnvironment === undefined || fromEnvironment === '')) return setting.default;
  const input = String(flag ?? fromEnvironment);
  const value = setting.parse(input);
  if (value !== undefined) return value;
  const where = flag === undefined ? setting.env : setting.flag;
  const message = setting.secret ? `what ${where} holds cannot be used` : `${where} is “${input}”`;
  throw new PlangraphError('USAGE', message, { hint: `give ${setting.expects}` });
}
