import type { GraphStore, StoreCapabilities } from '../port/graph-store.js';
import { Neo4jConnection } from './connection.js';
import { parseLocation } from './location.js';
import type { Neo4jOptions } from './options.js';
import { Neo4jReader } from './reader.js';
import { rebuildSearch } from './write/rebuild-search.js';
import { Neo4jWriter } from './writer.js';

/** A store in one database of a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly url: string;
  readonly capabilities: StoreCapabilities = { persistent: true, remote: true };
  readonly reader: Neo4jReader;
  readonly writer: Neo4jWriter;
  readonly #connection: Neo4jConnection;

  private constructor(connection: Neo4jConnection) {
    this.url = connection.location.url;
    this.reader = new Neo4jReader(connection);
    this.writer = new Neo4jWriter(connection);
    this.#connection = connection;
  }

  /** @throws PlangraphError STORE_URL_INVALID, and as `Neo4jConnection.open` does. */
  static async open(url: string, options: Neo4jOptions = {}): Promise<Neo4jStore> {
    const connection = await Neo4jConnection.open(parseLocation(url), options);
    try {
      await rebuildSearch(connection);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return new Neo4jStore(connection);
  }

  metrics(): Readonly<Record<string, number>> {
    return this.#connection.metrics();
  }

  /** Closes the store; every later call fails with STORE_UNAVAILABLE, closing again does nothing. */
  async close(): Promise<void> {
    await this.#connection.close();
  }
}
