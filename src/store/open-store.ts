import { PlangraphError } from '../../schema/errors.js';
import type { GraphStore } from './port/graph-store.js';

export interface OpenStoreOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  readonly busyTimeout?: number;
  /** For commands that only read: a file that is not there is an error instead of a new store, one that cannot be written to is none. */
  readonly mustExist?: boolean;
  /** Open a store that another connection has opened for writing, only to read it. */
  readonly readOnly?: boolean;
  /** For a Neo4j server: who asks, and how long to wait. */
  readonly neo4j?: Neo4jOptions;
}

export interface Neo4jOptions {
  /** User and password, where the URL does not hold them. */
  readonly user?: string;
  readonly password?: string;
  /** The longest that one transaction may take, in milliseconds. */
  readonly timeout?: number;
  /** Takes what the server and the driver warn of. */
  readonly log?: (level: 'warn' | 'error', message: string) => void;
}

/** A path begins with `/`, `./` or `../` (or a drive, on Windows); `//` would begin a host, which a file has none of. */
const SQLITE_LOCATION = /^sqlite:(:memory:|(?:\.{0,2}\/(?!\/)|\.{1,2}\\|[A-Za-z]:[\\/])[^\0]*[^\0/\\])$/;

/** The scheme decides; the rest of the URL is the adapter's to read. */
const NEO4J_LOCATION = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

/**
 * Opens the store that a URL names; the only place that knows all adapters, each loaded when it is asked for.
 * `sqlite:./plans.db` and `sqlite:/data/plans.db` are files (made where they do not exist, relative to the working
 * folder), `sqlite::memory:` lives as long as the process; `neo4j://host:7687/database` and `bolt://…` are servers.
 * @throws PlangraphError STORE_URL_INVALID, and what the adapter's own opening throws.
 */
export async function openStore(url: string, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const location = SQLITE_LOCATION.exec(url)?.[1];
  if (location !== undefined) {
    const { SqliteStore } = await import('./sqlite/sqlite-store.js');
    return SqliteStore.open(location, options);
  }
  if (NEO4J_LOCATION.test(url)) {
    const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
    return Neo4jStore.open(url, options.neo4j);
  }
  throw new PlangraphError('STORE_URL_INVALID', `${JSON.stringify(redact(url))} is no store's URL`, { hint: hintFor(url) });
}

/** A URL in a message never shows a password. */
function redact(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//…@');
}

function hintFor(url: string): string {
  const file = /^(?:sqlite:(?:\/\/)?|file:)?([\w.-]+\.(?:db|sqlite3?))$/.exec(url)?.[1];
  if (file !== undefined) return `for that file write: sqlite:./${file}`;
  return (
    'write sqlite:./plans.db or sqlite:/data/plans.db for a file, ' +
    'sqlite::memory: for a store that is not kept, neo4j://host:7687 for a server'
  );
}
