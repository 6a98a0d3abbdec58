import { PlangraphError } from '../../../../schema/errors.js';

/** Where a server is and which database is meant, without credentials. */
export interface Neo4jLocation {
  /** What the driver connects to: scheme, host and port. */
  readonly server: string;
  readonly database: string;
  /** How the store names itself: never with a user or password. */
  readonly url: string;
  /** Who the URL says is asking, if it does. */
  readonly user?: string;
  readonly password?: string;
}

export const DEFAULT_DATABASE = 'neo4j';

const SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:$/;
const DATABASE = /^[A-Za-z][A-Za-z0-9.-]{2,62}$/;

/**
 * Reads `neo4j://[user:password@]host[:port][/database]`, and the same with `bolt`, `+s` and `+ssc`.
 * @throws PlangraphError STORE_URL_INVALID, in a message that repeats no password.
 */
export function parseLocation(text: string): Neo4jLocation {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !SCHEMES.test(url.protocol) || url.hostname === '') throw invalid('is no URL of a Neo4j server');
  if (url.hash !== '' || url.search !== '') throw invalid('has a query or a fragment, which mean nothing here');
  const database = decodeURIComponent(url.pathname.slice(1)) || DEFAULT_DATABASE;
  if (!DATABASE.test(database)) throw invalid(`names no database: ${JSON.stringify(database)}`);
  const server = `${url.protocol}//${url.host}`;
  return {
    server,
    database,
    url: `${server}/${database}`,
    ...(url.username === '' ? {} : { user: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
  };
}

function invalid(fault: string): PlangraphError {
  return new PlangraphError('STORE_URL_INVALID', `the store's URL ${fault}`, {
    hint: 'write neo4j://host:7687/database; user and password come from PLANGRAPH_NEO4J_USER and PLANGRAPH_NEO4J_PASSWORD',
  });
}
